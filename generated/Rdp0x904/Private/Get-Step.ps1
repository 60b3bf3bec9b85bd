# Generated from src/engine/journal/entry.ts: change it there.

function Get-Step {
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [object[]] $Events
    )

    $steps = [System.Collections.Generic.List[object]]::new()
    foreach ($each in $Events) {
        $fields = $each.Fields
        if (-not [string]::Equals($each.Event, 'change')) {
            continue
        }
        $number = Get-FieldText -Fields $fields -Name 'step'
        if (-not [string]::Equals($number, "$($steps.Count + 1)")) {
            throw [System.Management.Automation.ErrorRecord]::new(
                [System.InvalidOperationException]::new("The journal holds a change numbered '$number'."),
                'JournalDamaged',
                'InvalidOperation',
                $null
            )
        }
        $change = ConvertFrom-ChangeField -Fields $fields -Prefix 'change.'
        if ($null -eq $change) {
            throw [System.Management.Automation.ErrorRecord]::new(
                [System.InvalidOperationException]::new("The journal holds no change numbered '$number'."),
                'JournalDamaged',
                'InvalidOperation',
                $null
            )
        }
        $steps.Add(
            [pscustomobject]@{
                PSTypeName = 'Rdp0x904.JournalStep'
                Number     = [long] $number
                Target     = Get-FieldText -Fields $fields -Name 'target'
                Action     = Get-FieldText -Fields $fields -Name 'action'
                State      = Get-StepState -Events $Events -Number $number
                Change     = $change
                WayBack    = ConvertFrom-ChangeField -Fields $fields -Prefix 'wayBack.'
            }
        )
    }
    return $steps.ToArray()
}
