# Generated from src/recipe/next-test.ts: change it there.

function Test-CheaperTest {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $One,
        $Other
    )

    if ($One.Cost -eq $Other.Cost) {
        return $false
    }
    return $One.Cost -eq 'here' -or $Other.Cost -eq 'elsewhere'
}
