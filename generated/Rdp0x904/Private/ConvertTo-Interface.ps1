# Generated from src/windows/payback-script.ts: change it there.

function ConvertTo-Interface {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Change
    )

    return "Get-NetIPInterface -InterfaceIndex $($Change.Index) -AddressFamily $($Change.AddressFamily)"
}
