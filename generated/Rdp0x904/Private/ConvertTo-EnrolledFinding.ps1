# Generated from src/recipe/rdp-certificate-finding.ts: change it there.

function ConvertTo-EnrolledFinding {
    <#
    .SYNOPSIS
    The same problem where policy requests certificates (event 1063 of the Remote Connection Manager).
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Finding,
        [string] $Template
    )

    return [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Id         = $Finding.Id
        Status     = $Finding.Status
        Evidence   = $Finding.Evidence
        Grade      = $Finding.Grade
        Impact     = $Finding.Impact
        ClientCode = $Finding.ClientCode
        Cause      = 7
        Title      = "$($Finding.Title) Policy requests it by the template ${Template}: whoever runs the certification authority has to " + 'repair the enrolment.'
        Repair     = ''
    }
}
