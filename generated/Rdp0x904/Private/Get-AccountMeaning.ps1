# Generated from src/protocol/client-codes.ts: change it there.

function Get-AccountMeaning {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [long] $Code
    )

    switch ($Code) {
        2567 {
            return 'the user has no account'
        }
        2823 {
            return 'the account is disabled'
        }
        3079 {
            return 'the account is restricted'
        }
        3335 {
            return 'the account is locked out'
        }
        3591 {
            return 'the account has expired'
        }
        3847 {
            return 'the password has expired'
        }
        4615 {
            return 'the password must be changed before the first logon'
        }
        7175 {
            return 'the PIN of the smart card is wrong'
        }
        8455 {
            return 'the server does not take saved credentials'
        }
        8711 {
            return 'the smart card is blocked'
        }
        default {
            return 'the logon failed'
        }
    }
}
