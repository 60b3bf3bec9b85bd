# Generated from src/recipe/tls-finding.ts: change it there.

function Get-CipherFinding {
    <#
    .SYNOPSIS
    What is wrong with the list of cipher suites of the policy; nothing where it serves.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $State,
        $Sound
    )

    $about = [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Id         = $Sound.Id
        Title      = $Sound.Title
        Evidence   = $Sound.Evidence
        ClientCode = $Sound.ClientCode
        Repair     = $Sound.Repair
        Cause      = 11
        Grade      = 'C'
        Status     = 'suspect'
        Impact     = 'reboot'
    }
    switch (Get-CipherList -Value $State.CipherSuites) {
        'empty' {
            return @(
                [pscustomobject]@{
                    PSTypeName = 'Rdp0x904.Finding'
                    Cause      = $about.Cause
                    Evidence   = $about.Evidence
                    Impact     = $about.Impact
                    ClientCode = $about.ClientCode
                    Id         = 'CipherListEmpty'
                    Status     = 'fault'
                    Grade      = 'B'
                    Title      = 'The policy for cipher suites is switched on and names none, so there is none in common with any client.'
                    # What a Group Policy object wrote it writes again.
                    Repair     = if ($State.CipherSuitesOwner.Gpo.Length -eq 0) { 'Repair-RdpTls' } else { '' }
                }
            )
        }
        'invalid' {
            return @(
                [pscustomobject]@{
                    PSTypeName = 'Rdp0x904.Finding'
                    Cause      = $about.Cause
                    Status     = $about.Status
                    Evidence   = $about.Evidence
                    Grade      = $about.Grade
                    Impact     = $about.Impact
                    ClientCode = $about.ClientCode
                    Repair     = $about.Repair
                    Id         = 'CipherListInvalid'
                    Title      = 'The policy for cipher suites is no text. Whoever manages it has to set or remove it.'
                }
            )
        }
        'without RSA' {
            return @(
                [pscustomobject]@{
                    PSTypeName = 'Rdp0x904.Finding'
                    Cause      = $about.Cause
                    Status     = $about.Status
                    Evidence   = $about.Evidence
                    Grade      = $about.Grade
                    Impact     = $about.Impact
                    ClientCode = $about.ClientCode
                    Repair     = $about.Repair
                    Id         = 'CipherListWithoutRsa'
                    Title      = 'The policy for cipher suites leaves none for certificates with an RSA key, such as Windows makes for Remote ' + 'Desktop. Whoever manages it has to add TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384.'
                }
            )
        }
        { $_ -in 'absent', 'denied', 'usable' } {
            return @()
        }
    }
}
