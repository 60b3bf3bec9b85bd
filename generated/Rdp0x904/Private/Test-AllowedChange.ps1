# Generated from src/engine/journal/places.ts: change it there.

function Test-AllowedChange {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change
    )

    switch ($Change.Kind) {
        'RegistryValue' {
            return (
                ((Test-RegistryPlace -Path $Change.Path) -or (Test-LogonSwitch -Change $Change)) -and
                ($Change.EmptyKey.Length -eq 0 -or (Test-RegistryAncestor -Key $Change.EmptyKey -Path $Change.Path))
            )
        }
        'AccessEntry' {
            return (Test-RegistryPlace -Path $Change.Path) -or (Test-FilePlace -Path $Change.Path)
        }
        'CertificateRemoval' {
            return $Change.KeyFile.Length -eq 0 -or (Test-FilePlace -Path $Change.KeyFile)
        }
        'FirewallRule' {
            return $Change.Protocol.Length -eq 0 -or (Test-OwnRule -Change $Change)
        }
        'ScheduledTask' {
            return [string]::Equals($Change.Folder, '\Rdp0x904\')
        }
        default {
            return $true
        }
    }
}
