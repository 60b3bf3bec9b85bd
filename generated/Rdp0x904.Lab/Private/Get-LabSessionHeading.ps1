# Generated from src/simulator/sessions.ts: change it there.

function Get-LabSessionHeading {
    [CmdletBinding()]
    [OutputType([string])]
    param()

    if ($script:Lab.Host.Language -eq 'de') {
        return " SITZUNGSNAME      BENUTZERNAME             ID  STATUS  TYP         GER$([char] 0x00C4)T"
    }
    return ' SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE'
}
