# Generated from src/simulator/sessions.ts: change it there.

function Invoke-LabQwinstaProgram {
    <#
    .SYNOPSIS
    Qwinsta of all sessions, or with the number of one: headings and rows, or a message alone
    (learn.microsoft.com, "query session").
    #>
    [CmdletBinding()]
    param(
        [object[]] $Words
    )

    if ($Words.Count -eq 0) {
        $rows = @($script:Lab.Host.Sessions | ForEach-Object { " $($_.Station)  $($_.User)   $($_.Number)  Active" })
        return [pscustomobject]@{
            ExitCode = 0
            Lines    = @((Get-LabSessionHeading)) + $rows
        }
    }
    $wanted = if ($Words.Count -gt 0) { $Words[0] } else { '' }
    $session = Find-LabSession -Wanted $wanted
    if ($null -eq $session) {
        $german = $script:Lab.Host.Language -eq 'de'
        return [pscustomobject]@{
            ExitCode = 1
            Lines    = @(
                $(
                    if ($german) {
                        "Keine Sitzung f$([char] 0x00FC)r $wanted vorhanden"
                    } else {
                        "No session exists for $wanted"
                    }
                )
            )
        }
    }
    return [pscustomobject]@{
        ExitCode = 0
        Lines    = @((Get-LabSessionHeading), " $($session.Station)  $($session.User)   $wanted  Active")
    }
}
