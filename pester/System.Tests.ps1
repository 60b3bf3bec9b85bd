#Requires -Version 5.1

# The functions that reach the system by themselves, without the lab: files, sockets, programs. They run on any system, in a
# folder of their own and on loopback. Outside.Tests.ps1 has those that the look from outside needs.

BeforeAll {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Lab.psm1') -Force
    $null = Import-Product -Bare
}

AfterAll { $null = Import-Product }

Describe 'The files of the journal' {
    BeforeAll {
        $folder = Join-Path -Path $TestDrive -ChildPath 'journal'
        Invoke-InProduct { Add-JournalFolder -Path $args[0] -Sddl 'D:(A;OICI;FA;;;WD)' } @($folder)
        $file = Join-Path -Path $folder -ChildPath 'b.jsonl'
    }

    It 'lie in a folder that is made once, and is no link' {
        Invoke-InProduct { Add-JournalFolder -Path $args[0] -Sddl 'D:(A;OICI;FA;;;WD)' } @($folder)
        $state = Invoke-InProduct { Get-JournalPathState -Path $args[0] } @($folder)
        $state.Exists | Should -BeTrue
        $state.IsLink | Should -BeFalse
        (Invoke-InProduct { Get-JournalPathState -Path $args[0] } @("$folder-not")).Exists | Should -BeFalse
    }

    It 'grow at their end, in UTF-8, and are read while they are written' {
        $line = "{`"a`":`"$([char] 0x20ac)`"}`n"
        foreach ($time in 1, 2) { Invoke-InProduct { Add-JournalText -Path $args[0] -Text $args[1] } @($file, $line) }
        $held = [System.IO.FileStream]::new($file, 'Open', 'ReadWrite', 'ReadWrite')
        try {
            Invoke-InProduct { Read-JournalText -Path $args[0] } @($file) | Should -BeExactly "$line$line"
        } finally { $held.Dispose() }
        [System.IO.File]::ReadAllBytes($file)[0] | Should -Be 0x7b -Because 'a mark at the beginning is no JSON'
    }

    It 'are found in the order of their names, and others are not' {
        foreach ($name in 'B.jsonl', 'a.jsonl', 'c.txt') {
            if (-not (Test-Path -LiteralPath (Join-Path -Path $folder -ChildPath $name))) {
                $null = New-Item -Path (Join-Path -Path $folder -ChildPath $name) -ItemType File
            }
        }
        $names = @(Invoke-InProduct { Get-JournalFileName -Path $args[0] } @($folder))
        $names | Should -Contain 'a.jsonl'
        $names | Should -Not -Contain 'c.txt'
        $sorted = [string[]] $names
        [array]::Sort($sorted, [System.StringComparer]::Ordinal)
        $names | Should -BeExactly $sorted
    }

    It 'are locked by one at a time, and the lock leaves nothing behind' {
        $path = Join-Path -Path $folder -ChildPath 'lock'
        $lock = Invoke-InProduct { Open-JournalLock -Path $args[0] } @($path)
        try {
            { Invoke-InProduct { Open-JournalLock -Path $args[0] } @($path) } | Should -Throw
        } finally { $lock.Dispose() }
        Test-Path -LiteralPath $path | Should -BeFalse
    }

    It 'are signed with a name and a number that does not come twice' {
        (Invoke-InProduct { Get-Invoker }).Name | Should -Match ([regex]::Escape([System.Environment]::UserName))
        $numbers = @(1..20 | ForEach-Object { Invoke-InProduct { Get-RandomNumber } })
        @($numbers | Sort-Object -Unique).Count | Should -Be 20
        foreach ($each in $numbers) { $each | Should -BeGreaterOrEqual 0 }
    }
}

Describe 'The rest of the system' {
    It 'says since when it runs and over what this PowerShell was started' {
        Invoke-InProduct { Get-SystemUptime } | Should -BeGreaterThan 0
        Invoke-InProduct { Get-SessionOrigin } | Should -BeIn 'Local', 'RemoteDesktop', 'PowerShellRemoting', 'Ssh'
    }

    It 'tells a session over <Origin> by its variables' -ForEach @(
        @{ Origin = 'Ssh'; Variable = 'SSH_CONNECTION'; Value = '192.0.2.1 1 192.0.2.2 22' }
        @{ Origin = 'RemoteDesktop'; Variable = 'SESSIONNAME'; Value = 'RDP-Tcp#3' }
    ) {
        $names = 'SSH_CONNECTION', 'SESSIONNAME'
        $before = @{}
        foreach ($name in $names) { $before[$name] = [System.Environment]::GetEnvironmentVariable($name) }
        try {
            foreach ($name in $names) { [System.Environment]::SetEnvironmentVariable($name, $null) }
            [System.Environment]::SetEnvironmentVariable($Variable, $Value)
            Invoke-InProduct { Get-SessionOrigin } | Should -Be $Origin
        } finally {
            foreach ($name in $names) { [System.Environment]::SetEnvironmentVariable($name, $before[$name]) }
        }
    }

    It 'says what the module is, and where it lies' {
        $place = Invoke-InProduct { Get-ProductPlace }
        $place | Should -Not -BeNullOrEmpty
        "$($place | ConvertTo-Json -Compress)" | Should -Match 'Rdp0x904'
    }

    It 'has names for itself: <_>' -ForEach 'localhost', '127.0.0.1' {
        $found = Invoke-InProduct { Resolve-RdpAddress -Name $args[0] -Milliseconds 5000 } @($_)
        $found.Addresses | Should -Contain '127.0.0.1'
        $found.Code | Should -Be ''
    }

    It 'has no address for a name that cannot be' {
        $found = Invoke-InProduct { Resolve-RdpAddress -Name 'rdp0x904.invalid' -Milliseconds 5000 }
        $found.Addresses | Should -BeNullOrEmpty
        $found.Code | Should -Not -BeNullOrEmpty
    }

    It 'answers a ping to itself, or says why it sent none' {
        $answers = @(Invoke-InProduct { Measure-PingAnswer -ComputerName '127.0.0.1' -Size 32 -Count 2 -Patience 2000 -Pause 1 })
        $answers.Count | Should -Be 2
        foreach ($each in $answers) { $each.Status | Should -Match '^[A-Z][A-Za-z]+$' }
    }

    It 'ends no program that is not the tunnel' {
        $own = [System.Diagnostics.Process]::GetCurrentProcess()
        $started = $own.StartTime.ToUniversalTime().ToString('u')
        Invoke-InProduct { Close-TunnelProcess -ProcessId $args[0] -Started $args[1] } @($own.Id, $started) | Should -BeFalse
    }

    It 'gives a tunnel its end' {
        $tunnel = [pscustomobject]@{ ProcessId = [System.Diagnostics.Process]::GetCurrentProcess().Id; Started = '2001-01-01 00:00:00Z' }
        Invoke-InProduct { Add-TunnelEnd -Tunnel $args[0] } @($tunnel)
        { $tunnel.Close() } | Should -Not -Throw
        $tunnel.PSObject.Methods.Name | Should -Contain 'Dispose'
    }
}
