# Generated from src/protocol/client-codes.ts: change it there.

function Get-DisconnectReason {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [long] $Code
    )

    switch ($Code) {
        2308 {
            $parameters = @{
                Id      = 'ClientSocketClosed'
                Cause   = 0
                Status  = 'suspect'
                Grade   = 'A'
                Meaning = 'the connection was closed under it (socket closed)'
            }
            return Get-Reason @parameters
        }
        { $_ -in 1, 2, 3 } {
            $parameters = @{
                Id      = 'ClientLeft'
                Cause   = 0
                Status  = 'healthy'
                Grade   = 'X'
                Meaning = 'it was disconnected on purpose'
            }
            return Get-Reason @parameters
        }
        { $_ -in 260, 520, 1288, 1540 } {
            $parameters = @{
                Id      = 'ClientNameNotFound'
                Cause   = 27
                Status  = 'suspect'
                Grade   = 'X'
                Meaning = 'the name of the host was not found'
            }
            return Get-Reason @parameters
        }
        { $_ -in 776, 2052 } {
            $parameters = @{
                Id      = 'ClientAddressInvalid'
                Cause   = 27
                Status  = 'suspect'
                Grade   = 'X'
                Meaning = 'the address of the host is not valid'
            }
            return Get-Reason @parameters
        }
        516 {
            $parameters = @{
                Id      = 'ClientConnectFailed'
                Cause   = 16
                Status  = 'suspect'
                Grade   = 'X'
                Meaning = 'the connection could not be opened'
            }
            return Get-Reason @parameters
        }
        { $_ -in 264, 1796 } {
            $parameters = @{
                Id      = 'ClientTimedOut'
                Cause   = 26
                Status  = 'suspect'
                Grade   = 'X'
                Meaning = 'the connection timed out'
            }
            return Get-Reason @parameters
        }
        { $_ -in 772, 1028 } {
            $parameters = @{
                Id      = 'ClientTransferFailed'
                Cause   = 29
                Status  = 'suspect'
                Grade   = 'X'
                Meaning = 'sending or receiving failed'
            }
            return Get-Reason @parameters
        }
        6919 {
            $parameters = @{
                Id      = 'ClientCertificateExpired'
                Cause   = 1
                Status  = 'suspect'
                Grade   = 'X'
                Meaning = 'the certificate it received has expired'
            }
            return Get-Reason @parameters
        }
        1798 {
            $parameters = @{
                Id      = 'ClientCertificateUnreadable'
                Cause   = 1
                Status  = 'suspect'
                Grade   = 'X'
                Meaning = 'the certificate of the server cannot be read'
            }
            return Get-Reason @parameters
        }
        { $_ -in 2055, 2567, 2823, 3079, 3335, 3591, 3847, 4615, 7175, 8455, 8711 } {
            $parameters = @{
                Id      = 'ClientAccountRefused'
                Cause   = 24
                Status  = 'suspect'
                Grade   = 'X'
                Meaning = Get-AccountMeaning -Code $Code
            }
            return Get-Reason @parameters
        }
        { $_ -in 5639, 5895 } {
            $parameters = @{
                Id      = 'ClientDelegationRefused'
                Cause   = 13
                Status  = 'suspect'
                Grade   = 'X'
                Meaning = 'a policy forbids to delegate the credentials'
            }
            return Get-Reason @parameters
        }
        6151 {
            $parameters = @{
                Id      = 'ClientAuthorityMissing'
                Cause   = 13
                Status  = 'suspect'
                Grade   = 'X'
                Meaning = 'no authority could be reached to authenticate with'
            }
            return Get-Reason @parameters
        }
        { $_ -in 1030, 1286, 1542, 2310, 2566, 2822, 3078, 3080 } {
            $parameters = @{
                Id      = 'ClientSecurityFailed'
                Cause   = 0
                Status  = 'suspect'
                Grade   = 'X'
                Meaning = 'encryption or security data failed'
            }
            return Get-Reason @parameters
        }
        { $_ -in 2056, 2312 } {
            return Get-Reason -Id 'ClientLicensing' -Cause 0 -Status 'suspect' -Grade 'X' -Meaning 'licensing failed'
        }
        default {
            $parameters = @{
                Id      = 'ClientOther'
                Cause   = 0
                Status  = 'unknown'
                Grade   = 'X'
                Meaning = 'a reason that says nothing about the host'
            }
            return Get-Reason @parameters
        }
    }
}
