# Generated from src/protocol/judge.ts: change it there.

function ConvertTo-PlainName {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Name
    )

    return [regex]::new('\.\z').Replace($Name.ToLowerInvariant(), '', 1)
}
