# Generated from src/windows/literal-name.ts: change it there.

function Assert-LiteralName {
    <#
    .SYNOPSIS
    Ends with an error where Windows would take a name for a pattern (about_Wildcards): a change is for
    one thing only.
    #>
    [CmdletBinding()]
    param(
        [string] $Name
    )

    foreach ($sign in @('*', '?', '[', ']', '`')) {
        if ($Name.Length -eq 0 -or $Name.Contains($sign)) {
            throw [System.Management.Automation.ErrorRecord]::new(
                [System.InvalidOperationException]::new("'$Name' is no name of one thing: it is empty, or contains one of * ? [ ] and the backtick."),
                'NameNotLiteral',
                'InvalidArgument',
                $null
            )
        }
    }
}
