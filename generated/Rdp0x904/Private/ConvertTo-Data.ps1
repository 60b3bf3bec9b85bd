# Generated from src/windows/script-statements.ts: change it there.

function ConvertTo-Data {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Change
    )

    switch ($Change.ValueKind) {
        'DWord' {
            return "$(ConvertTo-SignedDWord -Text $Change.Text)"
        }
        'QWord' {
            return $Change.Text
        }
        'Binary' {
            return ConvertTo-ByteLiteral -Digits $Change.Text
        }
        'MultiString' {
            return "@($(@($Change.Text -csplit "`n", 0, 'SimpleMatch' | ForEach-Object { ConvertTo-Literal -Text $_ }) -join ', '))"
        }
        default {
            return ConvertTo-Literal -Text $Change.Text
        }
    }
}
