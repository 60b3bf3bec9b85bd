#Requires -Version 5.1

# What goes on without anybody watching: guards and loans that end by themselves, the task that looks and repairs, the logs.
# And -WhatIf of the cmdlets that are no remedies, against the whole host.

BeforeAll {
    $generated = Join-Path -Path (Split-Path -Path $PSScriptRoot -Parent) -ChildPath 'generated'
    $script:product = Import-Module -Name (Join-Path -Path $generated -ChildPath 'Rdp0x904/Rdp0x904.psd1') -PassThru -Force
    & $script:product { Import-Module -Name $args[0] } (Join-Path -Path $generated -ChildPath 'Rdp0x904.Lab/Rdp0x904.Lab.psd1')
    $script:modules = 'C:\Program Files\WindowsPowerShell\Modules'
    $script:folder = "$script:modules\Rdp0x904\0.1.0"

    function Get-LabDocument {
        & $script:product { Export-RdpLabHost }
    }

    # The simulated Windows, without what a run tells of itself.
    function Get-LabSystem {
        $document = Get-LabDocument | ConvertFrom-Json
        $document.events = @($document.events | Where-Object { $_.providerName -ne 'Rdp0x904' })
        $document | Select-Object -Property * -ExcludeProperty 'journal' | ConvertTo-Json -Depth 32 -Compress
    }

    # The host of the lab as it was loaded, with one interface and the module in its place, changed by a script.
    function Set-LabDocument([scriptblock] $Change = { }) {
        $document = $script:fresh | ConvertFrom-Json
        $document.clock = '2026-06-01 08:00:00Z'
        $document.interfaces = @([pscustomobject]@{
                alias = 'VPN'; index = 7; addressFamily = 'IPv4'; connected = $true; activeMtu = 1500; persistentMtu = 0
            })
        $values = [ordered] @{ SecurityLayer = '2'; UserAuthentication = '1'; MinEncryptionLevel = '2' }
        $document.registry = @([pscustomobject]@{
                path          = 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp'
                rights        = 'full'
                serviceRights = 'full'
                sddl          = 'O:BAG:SYD:AI(A;CIID;KA;;;SY)(A;CIID;KA;;;BA)'
                values        = @($values.Keys | ForEach-Object { [pscustomobject]@{ name = $_; kind = 'DWord'; text = $values[$_] } })
            })
        $installer = 'S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464'
        $sddl = "O:$($installer)G:SYD:PAI(A;;FA;;;SY)(A;;FA;;;BA)(A;;0x1200a9;;;BU)"
        $paths = 'C:\Program Files', 'C:\Program Files\WindowsPowerShell', $script:modules, "$script:modules\Rdp0x904",
        $script:folder, "$script:folder\Rdp0x904.psd1"
        $document.files = @($paths | ForEach-Object { [pscustomobject]@{ path = $_; sddl = $sddl; rights = 'full' } })
        $document.product.folder = $script:folder
        $document.product.cmdlets = @('Repair-RdpCertificate', 'Test-Rdp0x904')
        & $Change $document
        & $script:product { Import-RdpLabHost -Json $args[0] } (ConvertTo-Json -InputObject $document -Depth 32)
    }

    $script:fresh = Get-LabDocument
}

Describe 'The task that looks and repairs' {
    BeforeEach { Set-LabDocument }

    It 'is registered once, however often that is asked for, and removed' {
        $before = Get-LabSystem
        $parameters = @{ Repair = 'Repair-RdpCertificate'; OnEvent = $true; EveryHours = 12; Confirm = $false }
        (Register-RdpRemediationTask @parameters).Verified | Should -BeTrue
        $once = Get-LabSystem
        (Register-RdpRemediationTask @parameters).Changed | Should -BeFalse
        Get-LabSystem | Should -BeExactly $once
        @(($once | ConvertFrom-Json).tasks).Count | Should -Be 1
        (Unregister-RdpRemediationTask -Confirm:$false).Changed | Should -BeTrue
        Get-LabSystem | Should -BeExactly $before
        (Unregister-RdpRemediationTask -Confirm:$false).Changed | Should -BeFalse
    }

    It 'is XML, and runs a script that parses' {
        $null = Register-RdpRemediationTask -Repair Repair-RdpCertificate -EveryHours 12 -ExcludeCause 18, 19 -Confirm:$false
        $xml = [xml] @((Get-LabDocument | ConvertFrom-Json).tasks)[0].xml
        $xml.Task.Principals.Principal.UserId | Should -Be 'S-1-5-18'
        $encoded = ($xml.Task.Actions.Exec.Arguments -split '-EncodedCommand ')[1]
        $text = [System.Text.Encoding]::Unicode.GetString([System.Convert]::FromBase64String($encoded))
        $faults = $null
        $null = [System.Management.Automation.Language.Parser]::ParseInput($text, [ref] $null, [ref] $faults)
        $faults | Should -BeNullOrEmpty
        $text | Should -Match ([regex]::Escape("`$manifest = '$script:folder\Rdp0x904.psd1'"))
    }

    It 'is refused where <Why>' -ForEach @(
        @{ Why = 'no trigger is named'; Id = 'TriggerNotNamed'; Parameters = @{ }; Change = { } }
        @{ Why = 'there is no such repair'; Id = 'RepairNotFound'; Parameters = @{ OnEvent = $true; Repair = 'Repair-RdpNothing' }; Change = { } }
        @{ Why = 'the module lies in a user''s folder'; Id = 'ModuleNotTrusted'; Parameters = @{ OnEvent = $true }
            Change = { $args[0].product.folder = 'C:\Users\eve\Rdp0x904' }
        }
        @{ Why = 'users may write to the module'; Id = 'ModuleNotTrusted'; Parameters = @{ OnEvent = $true }
            Change = { $args[0].files[5].sddl += '(A;;FA;;;BU)' }
        }
        @{ Why = 'the module was changed after it was signed'; Id = 'ModuleNotTrusted'; Parameters = @{ OnEvent = $true }
            Change = { $args[0].product.signature = 'HashMismatch' }
        }
        @{ Why = 'the module is a development build'; Id = 'ModuleNotTrusted'; Parameters = @{ OnEvent = $true }
            Change = { $args[0].product.signature = 'UnknownError'; $args[0].product.signer = 'CN=Rdp0x904 Development (not for production)' }
        }
    ) {
        Set-LabDocument -Change $Change
        $before = Get-LabDocument
        { Register-RdpRemediationTask @Parameters -Confirm:$false } | Should -Throw -ErrorId "$Id,Register-RdpRemediationTask"
        Get-LabDocument | Should -BeExactly $before
    }

    It 'takes no name that could be anything but a repair: <_>' -ForEach @(
        'Remove-Item', 'Repair-Rdp*', "Repair-Rdp'; throw 1; '", 'Repair-Rdp$(throw 1)', '', 'Test-Rdp0x904'
    ) {
        { Register-RdpRemediationTask -Repair $_ -OnEvent -Confirm:$false } | Should -Throw -ErrorId 'ParameterArgumentValidationError,Register-RdpRemediationTask'
    }
}

Describe 'What a run tells of itself' {
    BeforeEach { Set-LabDocument }

    It 'is an entry in the event log and a line in the log, for what is made and for what is taken back' {
        $done = Set-RdpMtu -InterfaceAlias 'VPN' -Mtu 1400 -Confirm:$false
        $null = $done | Undo-RdpRemediation -Confirm:$false
        $document = Get-LabDocument | ConvertFrom-Json
        $ours = @($document.events | Where-Object { $_.providerName -eq 'Rdp0x904' })
        $ours.id | Should -Be 10, 12
        $ours.logName | Should -Be 'Application', 'Application'
        $ours[0].message | Should -Match $done.Id
        $log = $document.journal.files | Where-Object { $_.path -like '*\changes.jsonl' }
        $lines = @($log.text.Trim() -split "`n" | ConvertFrom-Json)
        $lines.event | Should -Be 'changed', 'undone'
        $lines.id | Should -Be $done.Id, $done.Id
    }
}

Describe 'What nobody confirms or ends' {
    It 'comes back by itself, and is no loan any more' {
        Set-LabDocument
        $before = Get-LabSystem | ConvertFrom-Json
        $null = Set-RdpMtu -InterfaceAlias 'VPN' -Mtu 1400 -ConfirmWithin 5 -Confirm:$false -WarningAction Ignore
        $null = Set-RdpSecurityLayer -SecurityLayer Rdp -For 20 -Confirm:$false -WarningAction Ignore
        & $script:product { Import-RdpLabTime -Seconds 600 }
        (Get-LabDocument | ConvertFrom-Json).interfaces[0].activeMtu | Should -Be 1500
        @(Get-RdpRemediation -Loan).Count | Should -Be 1
        & $script:product { Import-RdpLabTime -Seconds 1200 }
        $after = Get-LabSystem | ConvertFrom-Json
        $after.tasks | Should -BeNullOrEmpty
        Get-RdpRemediation -Loan | Should -BeNullOrEmpty
        $after.registry | ConvertTo-Json -Depth 8 | Should -BeExactly ($before.registry | ConvertTo-Json -Depth 8)
    }
}

Describe '-WhatIf of what is no remedy' {
    BeforeEach {
        Set-LabDocument
        $script:loan = Set-RdpSecurityLayer -SecurityLayer Rdp -Confirm:$false -WarningAction Ignore
        $null = Register-RdpRemediationTask -OnEvent -Confirm:$false
        $script:plan = Set-RdpMtu -InterfaceAlias 'VPN' -Mtu 1400 -PlanOnly
        $script:before = Get-LabDocument
    }

    It '<Name> changes nothing on the whole host' -ForEach @(
        @{ Name = 'Undo-RdpRemediation'; Call = { Undo-RdpRemediation -All -WhatIf } }
        @{ Name = 'Confirm-RdpRemediation'; Call = { Confirm-RdpRemediation -Id $script:loan.Id -Permanent -Force -WhatIf } }
        @{ Name = 'Register-RdpRemediationTask'; Call = { Register-RdpRemediationTask -EveryHours 3 -WhatIf } }
        @{ Name = 'Unregister-RdpRemediationTask'; Call = { Unregister-RdpRemediationTask -WhatIf } }
        @{ Name = 'Invoke-RdpPlan'; Call = { $script:plan | Invoke-RdpPlan -WhatIf } }
    ) {
        $null = & $Call
        Get-LabDocument | Should -BeExactly $script:before
    }
}
