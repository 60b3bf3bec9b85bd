# Generated from src/windows/changes/access-entry.ts: change it there.

function Get-AccessEntryDescription {
    <#
    .SYNOPSIS
    What the change touches and does, for the prompt.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change
    )

    $target = $Change.Path
    switch ($Change.Operation) {
        'Add' {
            return [pscustomobject]@{
                Target = $target
                Action = "Add the access entry $($Change.Text)"
                Impact = 'none'
            }
        }
        'Remove' {
            return [pscustomobject]@{
                Target = $target
                Action = "Remove the access entry $($Change.Text)"
                Impact = 'none'
            }
        }
        'Restore' {
            return [pscustomobject]@{
                Target = $target
                Action = "Restore the access list $($Change.Text)"
                Impact = 'none'
            }
        }
    }
}
