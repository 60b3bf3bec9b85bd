# Generated from src/windows/notation/change-fields.ts: change it there.

function ConvertTo-ChangeField {
    <#
    .SYNOPSIS
    A change as members of a journal line, each name behind the prefix; none where there is no change.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Change,
        [string] $Prefix
    )

    $fields = [System.Collections.Generic.List[object]]::new()
    if ($null -eq $Change) {
        return $fields.ToArray()
    }
    $fields.Add(
        [pscustomobject]@{
            Name = "${Prefix}kind"
            Text = $Change.Kind
        }
    )
    foreach ($each in Get-ChangeField -Kind $Change.Kind) {
        $text = [string] $Change.PSObject.Properties[$each.Name].Value
        $fields.Add(
            [pscustomobject]@{
                Name = "$Prefix$($each.Name)"
                Text = if ([string]::Equals($each.Type, 'flag')) {
                    $text.ToLowerInvariant()
                } else {
                    $text
                }
            }
        )
    }
    return $fields.ToArray()
}
