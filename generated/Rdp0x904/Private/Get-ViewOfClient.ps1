# Generated from src/recipe/next-test.ts: change it there.

function Get-ViewOfClient {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    return [pscustomobject]@{
        Command = 'Test-Rdp0x904 -ComputerName <this computer>'
        Tells   = 'What the client meets on its way here, and which certificate it is shown: run it there.'
        Cost    = 'elsewhere'
    }
}
