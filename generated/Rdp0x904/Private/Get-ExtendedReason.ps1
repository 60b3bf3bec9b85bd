# Generated from src/protocol/client-codes.ts: change it there.

function Get-ExtendedReason {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [long] $Code
    )

    switch ($Code) {
        7 {
            $parameters = @{
                Id      = 'ClientDenied'
                Cause   = 0
                Status  = 'suspect'
                Grade   = 'A'
                Meaning = 'the server denied the connection'
            }
            return Get-Reason @parameters
        }
        8 {
            $parameters = @{
                Id      = 'ClientDeniedFips'
                Cause   = 12
                Status  = 'suspect'
                Grade   = 'B'
                Meaning = 'the server denied the connection, as FIPS asks for'
            }
            return Get-Reason @parameters
        }
        9 {
            $parameters = @{
                Id      = 'ClientNotAllowed'
                Cause   = 24
                Status  = 'suspect'
                Grade   = 'X'
                Meaning = 'the account may not log on through Remote Desktop'
            }
            return Get-Reason @parameters
        }
        { $_ -in 10, 768 } {
            $parameters = @{
                Id      = 'ClientCredentialsRefused'
                Cause   = 24
                Status  = 'suspect'
                Grade   = 'X'
                Meaning = 'the credentials were refused, or new ones are needed'
            }
            return Get-Reason @parameters
        }
        { $_ -in 3, 4 } {
            $parameters = @{
                Id      = 'ClientSessionLimit'
                Cause   = 25
                Status  = 'suspect'
                Grade   = 'X'
                Meaning = 'a time limit of the server ended the session'
            }
            return Get-Reason @parameters
        }
        5 {
            $parameters = @{
                Id      = 'ClientReplaced'
                Cause   = 25
                Status  = 'suspect'
                Grade   = 'X'
                Meaning = 'another connection took the session over'
            }
            return Get-Reason @parameters
        }
        { $_ -in 1, 2, 11, 12 } {
            $parameters = @{
                Id      = 'ClientLeft'
                Cause   = 0
                Status  = 'healthy'
                Grade   = 'X'
                Meaning = 'the user or a program ended the session'
            }
            return Get-Reason @parameters
        }
        default {
            return Get-ExtendedRange -Code $Code
        }
    }
}
