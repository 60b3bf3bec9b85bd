#Requires -Version 5.1

# Errors that a script can rely on: an id, a category, a message that names the thing, and nothing half done.

BeforeDiscovery {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Lab.psm1') -Force
    $failing = @(Get-RecipeCase Recipe | Where-Object { $null -ne $_.Expected.PSObject.Properties['error'] })
}

BeforeAll {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Lab.psm1') -Force
    $null = Import-Product

    # The simulated Windows without what only grows: time, events, the journal, and the certificates that Windows makes for itself.
    function Get-Setting {
        $document = Get-LabHost | ConvertFrom-Json
        $grown = 'clock', 'journal', 'events', 'certificates', 'certificatesMade', 'files'
        $document | Select-Object -Property * -ExcludeProperty $grown | ConvertTo-Json -Depth 12 -Compress
    }

    # The record that an action ends with.
    function Get-Failure([scriptblock] $Action) {
        try { $null = & $Action; throw 'no error' } catch { $_ }
    }
}

Describe 'An error' {
    It '<Expected.error> of <Cmdlet> (<Name>) is a record to rely on' -ForEach $failing {
        Set-LabHost $Document
        $before = Get-Setting
        $record = Get-Failure { & $Cmdlet @Parameters -Confirm:$false }
        # Who may not write the journal is refused before anything else.
        $record.FullyQualifiedErrorId | Should -BeIn "$($Expected.error),$Cmdlet", "JournalDenied,$Cmdlet"
        # What Windows itself says goes on as it is.
        if ($Expected.error -notlike 'System.*') { $record.CategoryInfo.Category | Should -Not -Be 'NotSpecified' }
        $record.CategoryInfo.Activity | Should -Be $Cmdlet
        $record.Exception.Message | Should -Match '\S.*\S'
        $record.InvocationInfo.MyCommand.Name | Should -Be $Cmdlet
        Get-Setting | Should -BeExactly $before -Because 'nothing stays half done'
    }

    It 'ends the command and leaves the pipeline to its caller' {
        Set-LabHost
        $survived = $false
        try { 'Nowhere' | Set-RdpMtu -Mtu 1400 -Confirm:$false } catch { $survived = $true }
        $survived | Should -BeTrue
    }

    It 'does not go on silently when the caller silences errors' {
        Set-LabHost
        $before = Get-Setting
        try { Set-RdpMtu -InterfaceAlias 'Ethernet', 'Nowhere' -Mtu 1400 -Confirm:$false -ErrorAction SilentlyContinue } catch { $null = $_ }
        Get-Setting | Should -BeExactly $before
    }

    It 'comes before anything else for a parameter out of range' {
        (Get-Failure { Set-RdpMtu -InterfaceAlias 'Ethernet' -Mtu 9001 -Confirm:$false }).FullyQualifiedErrorId |
            Should -Be 'ParameterArgumentValidationError,Set-RdpMtu'
    }

    It 'is no way to run what a name contains: <Text>' -ForEach @(
        @{ Text = '$(throw 1)' }, @{ Text = "'; throw 1; '" }, @{ Text = '`$x' }, @{ Text = "a`nb" }, @{ Text = '*' },
        @{ Text = '[a-z]*' }, @{ Text = '"; throw 1; "' }, @{ Text = '%PATH%' }
    ) {
        Set-LabHost
        (Get-Failure { Set-RdpMtu -InterfaceAlias $Text -Mtu 1400 -Confirm:$false }).FullyQualifiedErrorId |
            Should -Be 'InterfaceNotFound,Set-RdpMtu'
    }
}
