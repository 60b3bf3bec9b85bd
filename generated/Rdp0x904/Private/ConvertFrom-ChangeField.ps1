# Generated from src/windows/notation/change-fields.ts: change it there.

function ConvertFrom-ChangeField {
    <#
    .SYNOPSIS
    The change that members of a journal line describe; none where they describe none.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [object[]] $Fields,
        [string] $Prefix
    )

    $kind = Get-FieldText -Fields $Fields -Name "${Prefix}kind"
    if ($kind.Length -eq 0) {
        return $null
    }
    $values = [System.Collections.Specialized.OrderedDictionary]::new([System.StringComparer]::Ordinal)
    foreach ($each in Get-ChangeField -Kind $kind) {
        $name = "$Prefix$($each.Name)"
        $found = $null
        foreach ($field in $Fields) {
            if ([string]::Equals($field.Name, $name)) {
                $found = $field
                break
            }
        }
        $parameters = @{
            Kind  = $kind
            Field = $each
            Text  = $(if ($null -ne $found) { $found.Text } else { $null })
        }
        Assert-FieldText @parameters
        $text = if ($null -ne $found) { $found.Text } else { '' }
        if ([string]::Equals($each.Type, 'whole')) {
            $values[$each.Name] = [long] $text
        } elseif ([string]::Equals($each.Type, 'flag')) {
            $values[$each.Name] = [string]::Equals($text, 'true')
        } else {
            $values[$each.Name] = $text
        }
    }
    if ($values.get_Count() -eq 0) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("The journal names a kind of change '$kind'."),
            'JournalDamaged',
            'InvalidOperation',
            $null
        )
    }
    $values['kind'] = $kind
    return [pscustomobject] $values
}
