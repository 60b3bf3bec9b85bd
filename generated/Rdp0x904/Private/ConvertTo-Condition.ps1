# Generated from src/windows/payback-script.ts: change it there.

function ConvertTo-Condition {
    <#
    .SYNOPSIS
    When there is anything to bring back: the same as in restorePaybackItem.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Purpose,
        $Change,
        $WayBack
    )

    if ($Purpose -eq 'guard' -or (Test-PolicyCopy -Change $Change)) {
        return ConvertTo-TouchedExpression -Change $Change
    }
    if ($WayBack.Kind -eq 'RegistryValue') {
        $scale = Find-SecurityScale -Path $WayBack.Path -Name $WayBack.Name
        if ($null -ne $scale) {
            $place = "$(ConvertTo-Literal -Text $WayBack.Path) $(ConvertTo-Literal -Text $WayBack.Name)"
            $captured = if ($WayBack.ValueKind -eq 'DWord') {
                $WayBack.Text
            } else {
                "$($scale.Absent)"
            }
            $weaker = if ($scale.Stronger -eq 'higher') { 'lt' } else { 'gt' }
            $enough = if ($scale.Stronger -eq 'higher') { 'Min' } else { 'Max' }
            return "[Math]::$enough((Get-Number $place $($scale.Absent)), $($scale.Enough)) -$weaker [Math]::$enough($captured, $($scale.Enough))"
        }
    }
    return "-not ($(ConvertTo-TestExpression -Change $WayBack))"
}
