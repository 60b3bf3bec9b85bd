# Generated from src/windows/listener-state.ts: change it there.

function Get-ProcessName {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [long] $Number
    )

    foreach ($process in Get-CimInstance -ClassName 'Win32_Process' -Filter "ProcessId = $Number" -ErrorAction Stop) {
        return $process.Name
    }
    return 'another program'
}
