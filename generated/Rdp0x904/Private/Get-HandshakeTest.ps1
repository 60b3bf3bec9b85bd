# Generated from src/recipe/next-test.ts: change it there.

function Get-HandshakeTest {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param()

    return [pscustomobject]@{
        Command = 'Test-Rdp0x904 -ComputerName localhost'
        Tells   = 'Whether a connection to the own listener works up to the logon; sends no credentials.'
        Cost    = 'network'
    }
}
