# Generated from src/windows/sessions.ts: change it there.

function Get-SessionList {
    <#
    .SYNOPSIS
    Reads the sessions. Without elevation Windows may show the own one only.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    try {
        $outcome = Invoke-NativeProgram -Program 'qwinsta.exe' -Words @()
        $sessions = [System.Collections.Generic.List[object]]::new()
        foreach ($line in $outcome.Lines) {
            $digits = ConvertTo-TrimmedText -Text (Select-TextSlice -Text $line -Start 39 -End 46)
            if ($digits -cnotmatch '^[0-9]+\z') {
                continue
            }
            $session = ConvertTo-Session -Line $line -Id ([long] $digits)
            if ($session.Id -lt 65536) {
                $sessions.Add($session)
            }
        }
        if ($sessions.Count -gt 0) {
            return [pscustomobject]@{
                Sessions = $sessions.ToArray()
                Failure  = ''
            }
        }
        return [pscustomobject]@{
            Sessions = $sessions.ToArray()
            Failure  = "qwinsta.exe showed no session: $(ConvertTo-TrimmedText -Text ($outcome.Lines -join ' '))"
        }
    } catch {
        $failure = $_
        return [pscustomobject]@{
            Sessions = @()
            Failure  = $failure.Exception.Message
        }
    }
}
