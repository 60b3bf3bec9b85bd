# Generated from src/windows/script-statements.ts: change it there.

function ConvertTo-ValueText {
    <#
    .SYNOPSIS
    Kind and data of a value as Get-Value gives them.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Change
    )

    if ($Change.ValueKind -eq 'Absent') {
        return '''Absent'''
    }
    if ($Change.ValueKind -eq 'Binary') {
        return "`"Binary `$($(ConvertTo-ByteLiteral -Digits $Change.Text) -join [char] 10)`""
    }
    return ConvertTo-Literal -Text "$($Change.ValueKind) $($Change.Text)"
}
