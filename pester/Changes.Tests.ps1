#Requires -Version 5.1

# Every kind of change, over the lab: captured, made, read back, taken back through JSON as a journal would.

BeforeDiscovery {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Lab.psm1') -Force
    $cases = @(Get-ChangeCase)
}

BeforeAll {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Lab.psm1') -Force
    $null = Import-Product

    function Test-Made($Change) { Invoke-InProduct { Test-Change -Change $args[0] } @($Change) }

    # Captures the way back, then makes the change. Gives the way back, or the id of the error that either ends with.
    function Invoke-Made($Change, [AllowNull()] $Password) {
        $secret = @{}
        if ($null -ne $Password) { $secret.Secret = ConvertTo-Secret $Password }
        try {
            $wayBack = Invoke-InProduct {
                param($Change, $Secret)
                Get-ChangeWayBack -Change $Change
                $null = Invoke-Change -Change $Change @Secret
            } $Change, $secret
            [pscustomobject]@{ WayBack = $wayBack; ErrorId = '' }
        } catch {
            [pscustomobject]@{ WayBack = $null; ErrorId = ($_.FullyQualifiedErrorId -split ',')[0] }
        }
    }
}

Describe 'A change' {
    It '<Kind>: <Name>' -ForEach $cases {
        Set-LabHost $Document
        $before = Get-LabSystem
        if ($Expected -is [string]) { Test-Made $Change | Should -Be $Already }
        (Invoke-InProduct { Get-ChangeDescription -Change $args[0] } @($Change)).Target | Should -Not -BeNullOrEmpty

        $made = Invoke-Made $Change $Password
        if ($Expected -isnot [string]) {
            $made.ErrorId | Should -Be $Expected.error
            return
        }
        $made.ErrorId | Should -BeNullOrEmpty
        Test-Made $Change | Should -Be ($Expected -ne 'unverified')
        if ($Expected -eq 'remains') { $made.WayBack | Should -BeNullOrEmpty }
        if ($Expected -ne 'reverts') { return }

        $back = $made.WayBack | ConvertTo-Json -Depth 8 | ConvertFrom-Json
        $back.Kind | Should -Be $Kind
        (Invoke-Made $back $null).ErrorId | Should -BeNullOrEmpty
        Test-Made $back | Should -BeTrue
        # PowerShell writes names as its properties have them.
        Get-LabSystem | Should -Be $before
    }
}
