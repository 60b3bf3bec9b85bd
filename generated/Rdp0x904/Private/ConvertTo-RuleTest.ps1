# Generated from src/windows/script-statements.ts: change it there.

function ConvertTo-RuleTest {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Change
    )

    $rules = "@(Get-NetFirewallRule -Name $(ConvertTo-Literal -Text $Change.Name) -ErrorAction SilentlyContinue)"
    if ($Change.State -eq 'Absent') {
        return "$rules.Count -eq 0"
    }
    return "$rules.Where({ `$_.Enabled.ToString() -eq '$($(if ($Change.State -eq 'Enabled') { 'True' } else { 'False' }))' }).Count -eq 1"
}
