# Generated from src/engine/task/task-script.ts: change it there.

function Join-Literal {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [object[]] $Texts
    )

    return @($Texts | ForEach-Object { ConvertTo-Literal -Text $_ }) -join ', '
}
