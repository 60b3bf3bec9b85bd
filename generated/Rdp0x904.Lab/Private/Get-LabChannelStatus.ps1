# Generated from src/simulator/secure-channel.ts: change it there.

function Get-LabChannelStatus {
    [CmdletBinding()]
    [OutputType([string])]
    param()

    switch ($script:Lab.Host.SecureChannel) {
        'Sound' {
            return '0 0x0 NERR_Success'
        }
        'Broken' {
            return '1311 0x51f ERROR_NO_LOGON_SERVERS'
        }
        'Refused' {
            return '5 0x5 ERROR_ACCESS_DENIED'
        }
    }
}
