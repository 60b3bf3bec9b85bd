# Generated from src/engine/hand-over.ts: change it there.

function Test-Cutting {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Impact
    )

    return $Impact -eq 'own connection' -or $Impact -eq 'all sessions'
}
