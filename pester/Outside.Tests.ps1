#Requires -Version 5.1

# The look from outside: what every code of a client and every finding means, and what real servers on loopback show. These
# tests alone go over the system's own sockets; nothing leaves the computer.

BeforeDiscovery {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Lab.psm1') -Force
    $null = Import-Product
    $reasons = @(Get-CaseLabel 'Get-DisconnectReason' | ForEach-Object { @{ Code = $_ } })
    $extended = @((Get-CaseLabel 'Get-ExtendedReason') + 256, 4096 | ForEach-Object { @{ Code = $_ } })
    $entries = @(Get-CaseLabel 'Get-OutsideEntry' | ForEach-Object { @{ Id = $_ } })

    # An X.224 connection confirm with a negotiation block: its type, then a number (MS-RDPBCGR 2.2.1.2).
    function Get-Confirm([byte] $Type, [byte] $Number) {
        , [byte[]] (3, 0, 0, 19, 14, 208, 0, 0, 18, 52, 0, $Type, 0, 8, 0, $Number, 0, 0, 0)
    }
    $text = { param($Text) , [System.Text.Encoding]::ASCII.GetBytes($Text) }
    $servers = @(
        @{ Title = 'that closes at once'; Answer = [byte[]]::new(0); Ids = @('ClosedAtOnce') }
        @{ Title = 'that says nothing'; Answer = $null; Ids = @('NoAnswer') }
        @{ Title = 'of the web'; Answer = & $text "HTTP/1.1 400 Bad Request`r`n`r`n"; Ids = @('NotRdp') }
        @{ Title = 'of SSH'; Answer = & $text "SSH-2.0-OpenSSH_9.2`r`n"; Ids = @('NotRdp') }
        @{ Title = 'of VNC'; Answer = & $text "RFB 003.008`n"; Ids = @('NotRdp') }
        @{ Title = 'of mail'; Answer = & $text "220 mail.example ESMTP`r`n"; Ids = @('NotRdp') }
        @{ Title = 'of mailboxes'; Answer = & $text "+OK ready`r`n"; Ids = @('NotRdp') }
        @{ Title = 'of more mailboxes'; Answer = & $text "* OK ready`r`n"; Ids = @('NotRdp') }
        @{ Title = 'that sends half a packet'; Answer = [byte[]] (3, 0, 0, 200, 1); Ids = @('MalformedAnswer', 'NoAnswer') }
        @{ Title = 'with another packet'; Answer = [byte[]] (3, 0, 0, 11, 6, 224, 0, 0, 0, 0, 0); Ids = @('MalformedAnswer') }
        @{ Title = 'with an unknown block'; Answer = (Get-Confirm 9 1); Ids = @('MalformedAnswer') }
        @{ Title = 'of RDP alone'; Answer = (Get-Confirm 2 0); Ids = @('RdpSecurityOnly') }
    ) + @(1..6 | ForEach-Object { @{ Title = "that refuses with failure $_"; Answer = (Get-Confirm 3 $_); Ids = @() } })
}

BeforeAll {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Lab.psm1') -Force
    $null = Import-Product
}

Describe 'A code of the client' {
    It 'disconnect reason <Code> is explained' -ForEach $reasons {
        $finding = Invoke-InProduct { Get-ClientCodeFinding -Reason $args[0] -Extended $null } @($Code)
        @($finding).Count | Should -Be 1
        $finding.Title | Should -Match '^The client says: \S'
        $finding.Id | Should -Match '^Client[A-Z]'
        $finding.Evidence[0].Reading | Should -Be "$Code"
        $finding.Cause | Should -BeIn (0..99)
    }

    It 'extended reason <Code> is explained' -ForEach $extended {
        $findings = @(Invoke-InProduct { Get-ClientCodeFinding -Reason 2308 -Extended $args[0] } @($Code))
        $findings.Count | Should -Be 2
        $findings[1].Title | Should -Match '^The client says: \S'
        $findings[1].Evidence[0].Reading | Should -Be "$Code"
    }

    It 'that nobody knows is called unknown' {
        (Invoke-InProduct { Get-ClientCodeFinding -Reason 99999 -Extended $null }).Status | Should -Be 'unknown'
    }
}

Describe 'A finding of the look from outside' {
    It '<Id> has a cause, a grade, a code and a title' -ForEach $entries {
        $finding = Invoke-InProduct { Get-OutsideFinding -Id $args[0] -Status 'suspect' -Evidence @() } @($Id)
        $finding.Id | Should -Be $Id
        $finding.Cause | Should -BeIn (0..99)
        $finding.Grade | Should -BeIn 'A', 'B', 'C', 'X'
        $finding.Title | Should -Match '^[A-Z].*[^.]$'
        $finding.ClientCode | Should -Match '^(0x[0-9a-f]+|its own message)?$'
        foreach ($command in [regex]::Matches($finding.Repair, '\b[A-Z][a-z]+-(Rdp|CredSsp)\w+')) {
            Get-Command -Name $command.Value -Module 'Rdp0x904' | Should -Not -BeNullOrEmpty
        }
    }
}

Describe 'A real server' {
    BeforeAll {
        if ($null -eq ('Rdp0x904.Tests.AnsweringServer' -as [type])) {
            Add-Type -TypeDefinition (Get-Content -LiteralPath (Join-Path -Path $PSScriptRoot -ChildPath 'AnsweringServer.cs') -Raw)
        }
        # Without the lab: these sockets are the system's.
        $null = Import-Product -Bare

        # What is found on a port of this computer.
        function Get-PortFinding([int] $Port) {
            Invoke-InProduct {
                param($Port)
                $now = Get-CurrentInstant
                Get-OutsideDiagnosis -Report (Get-ProbeReport -HostValue '127.0.0.1' -Port $Port -Milliseconds 1500 -Now $now) -Now $now
            } $Port
        }

        function New-ServerCertificate {
            $key = [System.Security.Cryptography.RSA]::Create()
            $hash = [System.Security.Cryptography.HashAlgorithmName]::SHA256
            $padding = [System.Security.Cryptography.RSASignaturePadding]::Pkcs1
            $request = [System.Security.Cryptography.X509Certificates.CertificateRequest]::new('CN=desk-01', $key, $hash, $padding)
            $made = $request.CreateSelfSigned([datetimeoffset]::UtcNow.AddDays(-1), [datetimeoffset]::UtcNow.AddDays(30))
            # A key that lives in memory alone is no key for a server on Windows.
            [System.Security.Cryptography.X509Certificates.X509Certificate2]::new($made.Export('Pfx'))
        }
    }
    AfterAll { $null = Import-Product }

    It '<Title> is known for what it is' -ForEach $servers {
        $server = [Rdp0x904.Tests.AnsweringServer]::new($Answer, $null)
        try {
            $found = Select-Trouble (Get-PortFinding $server.Port)
            $found.Count | Should -BeGreaterThan 0
            if ($Ids.Count -gt 0) { @($found | Where-Object { $_ -in $Ids }).Count | Should -BeGreaterThan 0 -Because "$found" }
        } finally { $server.Dispose() }
    }

    It 'with <Title> shows its certificate' -ForEach @(@{ Title = 'TLS'; Protocol = 1 }, @{ Title = 'Network Level Authentication'; Protocol = 2 }) {
        $certificate = New-ServerCertificate
        $server = [Rdp0x904.Tests.AnsweringServer]::new([byte[]] (3, 0, 0, 19, 14, 208, 0, 0, 18, 52, 0, 2, 0, 8, 0, $Protocol, 0, 0, 0), $certificate)
        try {
            $shown = Invoke-InProduct {
                param($Port)
                Get-ProbeReport -HostValue '127.0.0.1' -Port $Port -Milliseconds 3000 -Now (Get-CurrentInstant)
            } $server.Port
            $shown | ConvertTo-Json -Depth 8 | Should -Match $certificate.Thumbprint
        } finally {
            $server.Dispose()
            $certificate.Dispose()
        }
    }

    It 'that is not there refuses' {
        $port = Invoke-InProduct { Find-FreeTcpPort }
        Select-Trouble (Get-PortFinding $port) | Should -Contain 'ConnectionRefused'
    }
}
