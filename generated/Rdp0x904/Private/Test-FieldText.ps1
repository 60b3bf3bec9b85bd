# Generated from src/windows/notation/change-fields.ts: change it there.

function Test-FieldText {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Type,
        [string] $Text
    )

    if ([string]::Equals($Type, 'text')) {
        return $true
    }
    if ([string]::Equals($Type, 'whole')) {
        return $Text -cmatch '^[0-9]{1,15}\z'
    }
    if ([string]::Equals($Type, 'flag')) {
        return [string]::Equals($Text, 'true') -or [string]::Equals($Text, 'false')
    }
    return [array]::IndexOf([string[]] @($Type -csplit '|', 0, 'SimpleMatch'), $Text) -ge 0
}
