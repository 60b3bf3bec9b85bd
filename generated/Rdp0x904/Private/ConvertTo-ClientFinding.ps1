# Generated from src/protocol/client-codes.ts: change it there.

function ConvertTo-ClientFinding {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Reason,
        [string] $Source,
        [string] $Reading,
        [string] $Code
    )

    $id = $Reason.Id
    $cause = $Reason.Cause
    $status = $Reason.Status
    $grade = $Reason.Grade
    $meaning = $Reason.Meaning
    $title = "The client says: $meaning"
    return [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Id         = $id
        Cause      = $cause
        Status     = $status
        Grade      = $grade
        Title      = $title
        Evidence   = @(
            [pscustomobject]@{
                Source  = $Source
                Reading = $Reading
            }
        )
        Impact     = 'none'
        ClientCode = $Code
        Repair     = ''
    }
}
