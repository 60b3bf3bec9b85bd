# Generated from src/simulator/self-signed.ts: change it there.

function Add-LabKeyFile {
    <#
    .SYNOPSIS
    The key file with the access list of Windows' own making: SYSTEM full, NETWORK SERVICE read, and
    Administrators up to build 14393, the service SessionEnv since build 17763.
    #>
    [CmdletBinding()]
    param(
        [string] $Path
    )

    $hardened = $script:Lab.Host.Build -ge 17763
    $third = if ($hardened) {
        '(A;;FA;;;S-1-5-80-4022436659-1090538466-1613889075-870485073-3428993833)'
    } else {
        '(A;;FR;;;BA)'
    }
    $administrator = if ($hardened) { 'none' } else { 'read' }
    $script:Lab.Host.Files = @($script:Lab.Host.Files | Where-Object { -not (Test-LabPathEqual -One $_.Path -Other $Path) }) + @(
        [pscustomobject]@{
            Path   = $Path
            Sddl   = "O:SYG:SYD:PAI(A;;FA;;;SY)(A;;FR;;;NS)$third"
            Rights = if ($script:Lab.Host.Account -eq 'System') { 'full' } else { $administrator }
        }
    )
}
