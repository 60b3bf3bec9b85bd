# Generated from src/windows/event-sources.ts: change it there.

function Get-EventSource {
    <#
    .SYNOPSIS
    Every source, the plainest first.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param()

    return @(
        [pscustomobject]@{
            LogName      = 'System'
            ProviderName = 'Microsoft-Windows-TerminalServices-RemoteConnectionManager'
            Entries      = @(
                [pscustomobject]@{
                    Id      = 1006
                    Meaning = 'many connections were begun and not finished'
                    Cause   = 20
                },
                [pscustomobject]@{
                    Id      = 1050
                    Meaning = 'security layer and encryption level of the listener contradict each other'
                    Cause   = 9
                },
                [pscustomobject]@{
                    Id      = 1051
                    Meaning = 'the chosen certificate is not usable; the default one is used'
                    Cause   = 7
                },
                [pscustomobject]@{
                    Id      = 1052
                    Meaning = 'the certificate expires soon'
                    Cause   = 1
                },
                [pscustomobject]@{
                    Id      = 1053
                    Meaning = 'the certificate has expired'
                    Cause   = 1
                },
                [pscustomobject]@{
                    Id      = 1054
                    Meaning = 'the certificate is not for server authentication'
                    Cause   = 7
                },
                [pscustomobject]@{
                    Id      = 1055
                    Meaning = 'the private key of the certificate cannot be read'
                    Cause   = 3
                },
                [pscustomobject]@{
                    Id      = 1056
                    Meaning = 'a new self-signed certificate was made'
                    Cause   = 0
                },
                [pscustomobject]@{
                    Id      = 1057
                    Meaning = 'no self-signed certificate could be made'
                    Cause   = 1
                },
                [pscustomobject]@{
                    Id      = 1058
                    Meaning = 'the expired self-signed certificate could not be replaced'
                    Cause   = 1
                },
                [pscustomobject]@{
                    Id      = 1059
                    Meaning = 'the chosen certificate was given up for the default one'
                    Cause   = 7
                },
                [pscustomobject]@{
                    Id      = 1063
                    Meaning = 'a certificate of the template was chosen'
                    Cause   = 0
                }
            )
        },
        [pscustomobject]@{
            LogName      = 'System'
            ProviderName = 'Schannel'
            Entries      = @(
                [pscustomobject]@{
                    Id      = 36870
                    Meaning = 'the private key of a TLS certificate cannot be used'
                    Cause   = 3
                },
                [pscustomobject]@{
                    Id      = 36871
                    Meaning = 'TLS credentials could not be made'
                    Cause   = 10
                },
                [pscustomobject]@{
                    Id      = 36874
                    Meaning = 'no cipher in common with a client'
                    Cause   = 11
                },
                [pscustomobject]@{
                    Id      = 36887
                    Meaning = 'the other side sent a fatal TLS alert'
                    Cause   = 11
                },
                [pscustomobject]@{
                    Id      = 36888
                    Meaning = 'a fatal TLS alert was sent'
                    Cause   = 11
                }
            )
        },
        [pscustomobject]@{
            LogName      = 'System'
            ProviderName = 'TermDD'
            Entries      = @(
                [pscustomobject]@{
                    Id      = 50
                    Meaning = 'an error in the protocol stream ended a connection'
                    Cause   = 19
                },
                [pscustomobject]@{
                    Id      = 56
                    Meaning = 'an error in the protocol stream ended a connection'
                    Cause   = 19
                }
            )
        },
        [pscustomobject]@{
            LogName      = 'Microsoft-Windows-TerminalServices-RemoteConnectionManager/Operational'
            ProviderName = 'Microsoft-Windows-TerminalServices-RemoteConnectionManager'
            Entries      = @(
                [pscustomobject]@{
                    Id      = 258
                    Meaning = 'the listener has begun to listen'
                    Cause   = 0
                },
                [pscustomobject]@{
                    Id      = 259
                    Meaning = 'the listener has stopped listening'
                    Cause   = 15
                },
                [pscustomobject]@{
                    Id      = 261
                    Meaning = 'the listener received a connection'
                    Cause   = 0
                },
                [pscustomobject]@{
                    Id      = 1149
                    Meaning = 'a client came through to the logon'
                    Cause   = 0
                }
            )
        },
        [pscustomobject]@{
            LogName      = 'Microsoft-Windows-TerminalServices-LocalSessionManager/Operational'
            ProviderName = 'Microsoft-Windows-TerminalServices-LocalSessionManager'
            Entries      = @(
                [pscustomobject]@{
                    Id      = 17
                    Meaning = 'Remote Desktop Services could not start'
                    Cause   = 15
                },
                [pscustomobject]@{
                    Id      = 21
                    Meaning = 'a session was logged on to'
                    Cause   = 0
                },
                [pscustomobject]@{
                    Id      = 23
                    Meaning = 'a session was logged off'
                    Cause   = 0
                },
                [pscustomobject]@{
                    Id      = 24
                    Meaning = 'a session was disconnected'
                    Cause   = 0
                },
                [pscustomobject]@{
                    Id      = 25
                    Meaning = 'a session was reconnected to'
                    Cause   = 0
                },
                [pscustomobject]@{
                    Id      = 39
                    Meaning = 'a session was disconnected by another'
                    Cause   = 25
                },
                [pscustomobject]@{
                    Id      = 40
                    Meaning = 'a session was disconnected, with a reason code'
                    Cause   = 0
                }
            )
        },
        [pscustomobject]@{
            LogName      = 'Microsoft-Windows-RemoteDesktopServices-RdpCoreTS/Operational'
            ProviderName = 'Microsoft-Windows-RemoteDesktopServices-RdpCoreTS'
            Entries      = @(
                [pscustomobject]@{
                    Id      = 97
                    Meaning = 'a part of the protocol detected an error'
                    Cause   = 19
                },
                [pscustomobject]@{
                    Id      = 98
                    Meaning = 'a TCP connection was established'
                    Cause   = 0
                },
                [pscustomobject]@{
                    Id      = 99
                    Meaning = 'a TCP connection failed'
                    Cause   = 29
                },
                [pscustomobject]@{
                    Id      = 140
                    Meaning = 'a connection failed for a wrong user name or password'
                    Cause   = 20
                }
            )
        },
        [pscustomobject]@{
            LogName      = 'Microsoft-Windows-TerminalServices-RDPClient/Operational'
            ProviderName = 'Microsoft-Windows-TerminalServices-ClientActiveXCore'
            Entries      = @(
                [pscustomobject]@{
                    Id      = 226
                    Meaning = 'the client here came into a state that it should not have'
                    Cause   = 0
                },
                [pscustomobject]@{
                    Id      = 1024
                    Meaning = 'the client here began to connect'
                    Cause   = 0
                },
                [pscustomobject]@{
                    Id      = 1026
                    Meaning = 'the client here was disconnected, with a reason code'
                    Cause   = 0
                }
            )
        },
        [pscustomobject]@{
            LogName      = 'Security'
            ProviderName = 'Microsoft-Windows-Security-Auditing'
            Entries      = @(
                [pscustomobject]@{
                    Id      = 4625
                    Meaning = 'a logon failed'
                    Cause   = 20
                }
            )
        }
    )
}
