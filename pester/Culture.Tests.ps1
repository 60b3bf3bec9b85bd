#Requires -Version 5.1

# The culture of the session decides how a number is shown to its user, never what is found or written.

BeforeDiscovery {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Lab.psm1') -Force
    # A .NET without culture data knows the invariant one only.
    $comma = try { [cultureinfo]::GetCultureInfo('de-DE').NumberFormat.NumberDecimalSeparator -eq ',' } catch { $false }
    $cultures = @(
        @{ Culture = ''; Title = 'the invariant culture'; Skip = $false }
        @{ Culture = 'de-DE'; Title = $(if ($comma) { 'de-DE' } else { 'de-DE (skipped: this .NET has no culture data)' }); Skip = -not $comma }
    )
    # One case of every recipe that changes something; the comparison with Node runs all of them under three cultures.
    $cases = @(
        Get-RecipeCase Recipe | Where-Object { $null -ne $_.Expected.PSObject.Properties['changes'] } |
            Group-Object -Property { $_.Cmdlet } | ForEach-Object { $_.Group[0] }
    )
}

BeforeAll {
    Import-Module -Name (Join-Path -Path $PSScriptRoot -ChildPath 'Lab.psm1') -Force
    $null = Import-Product

    # What an action gives under a culture, and the host after it, as text.
    function Get-Outcome([string] $Culture, $Document, [scriptblock] $Action) {
        $thread = [System.Threading.Thread]::CurrentThread
        $before = $thread.CurrentCulture
        Set-LabHost $Document
        try {
            $thread.CurrentCulture = [cultureinfo]::GetCultureInfo($Culture)
            $output = try { & $Action } catch { "$($_.FullyQualifiedErrorId): $_" }
        } finally { $thread.CurrentCulture = $before }
        (ConvertTo-Json -InputObject @($output) -Depth 12 -Compress), (Get-LabHost)
    }

    # What comes out in en-US, once for every case.
    $american = @{}
}

Describe 'In <Title>' -ForEach $cultures {
    It '<Cmdlet> <Name> comes out as in en-US' -ForEach $cases -Skip:$Skip {
        $action = {
            $done = & $Cmdlet @Parameters -Confirm:$false
            $done
            $done | Undo-RdpRemediation -Confirm:$false
        }
        $case = "$Cmdlet $Name"
        if (-not $american.ContainsKey($case)) { $american[$case] = Get-Outcome 'en-US' $Document $action }
        Get-Outcome $Culture $Document $action | Should -BeExactly $american[$case]
    }

    It 'a diagnosis comes out as in en-US' -Skip:$Skip {
        $american = Get-Outcome 'en-US' @{} { Test-Rdp0x904 }
        Get-Outcome $Culture @{} { Test-Rdp0x904 } | Should -BeExactly $american
    }

    It 'help is there' -Skip:$Skip {
        $thread = [System.Threading.Thread]::CurrentThread
        $before = $thread.CurrentUICulture
        try {
            $thread.CurrentUICulture = [cultureinfo]::GetCultureInfo($Culture)
            (Get-Help -Name 'Test-Rdp0x904').Synopsis | Should -Match '\.$'
        } finally { $thread.CurrentUICulture = $before }
    }
}
