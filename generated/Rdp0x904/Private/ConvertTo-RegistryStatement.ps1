# Generated from src/windows/script-statements.ts: change it there.

function ConvertTo-RegistryStatement {
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Change
    )

    $path = ConvertTo-Literal -Text $Change.Path
    $name = ConvertTo-Literal -Text $Change.Name
    if ($Change.ValueKind -eq 'Absent') {
        $found = "(Get-Value $path $name) -ne 'Absent'"
        $cleared = "if ($found) { Remove-ItemProperty -LiteralPath $path -Name $name -Confirm:`$false }"
        if ($Change.EmptyKey.Length -eq 0) {
            return @($cleared)
        }
        return @($cleared, "Remove-EmptyKey $path $(ConvertTo-Literal -Text $Change.EmptyKey)")
    }
    $data = ConvertTo-Data -Change $Change
    $write = "`$null = New-ItemProperty -LiteralPath $path -Name $name -PropertyType $($Change.ValueKind) -Value $data -Force"
    return @("Add-Key $path", $write)
}
