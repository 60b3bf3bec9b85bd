# Generated from src/protocol/negotiation.ts: change it there.

function Get-NegotiationFailureName {
    <#
    .SYNOPSIS
    The name of a failure code (MS-RDPBCGR 2.2.1.2.2).
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [double] $Code
    )

    switch ($Code) {
        1 {
            return 'SSL_REQUIRED_BY_SERVER'
        }
        2 {
            return 'SSL_NOT_ALLOWED_BY_SERVER'
        }
        3 {
            return 'SSL_CERT_NOT_ON_SERVER'
        }
        4 {
            return 'INCONSISTENT_FLAGS'
        }
        5 {
            return 'HYBRID_REQUIRED_BY_SERVER'
        }
        6 {
            return 'SSL_WITH_USER_AUTH_REQUIRED_BY_SERVER'
        }
        default {
            return "unknown failure $(ConvertTo-NumberText -Value $Code)"
        }
    }
}
