# Generated from src/windows/change-log.ts: change it there.

function Add-NoteLine {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Log,
        $Note,
        [bool] $Verified
    )

    try {
        $parameters = @{
            Time     = Get-CurrentInstant
            Note     = $Note
            Verified = $(if ($Verified) { 'true' } else { 'false' })
        }
        Add-JournalText -Path $Log -Text (ConvertTo-NoteLine @parameters)
        return $true
    } catch {
        # The journal has it too.
        return $false
    }
}
