# Generated from src/windows/script-statements.ts: change it there.

function ConvertTo-Interface {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Change
    )

    return "Get-NetIPInterface -InterfaceIndex $($Change.Index) -AddressFamily $($Change.AddressFamily)"
}
