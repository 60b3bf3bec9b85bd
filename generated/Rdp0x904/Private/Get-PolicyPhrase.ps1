# Generated from src/windows/changes/registry-value.ts: change it there.

function Get-PolicyPhrase {
    <#
    .SYNOPSIS
    How long a value lasts where policies write.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Change
    )

    if (Test-PolicyCopy -Change $Change) {
        return ', until the next refresh of the policy'
    }
    if (Test-PolicyPlace -Change $Change) {
        return ', until a policy writes it again'
    }
    return ''
}
