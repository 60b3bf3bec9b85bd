# Generated from src/windows/certificate-key.ts: change it there.

function Find-OwnKey {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $Store,
        [string] $SystemDrive
    )

    $none = [pscustomobject]@{
        Container = ''
        Provider  = ''
        Path      = ''
        File      = 'unknown'
        Sddl      = ''
    }
    if (-not [string]::Equals($Store, 'Remote Desktop')) {
        return $none
    }
    foreach ($file in Get-OwnContainerFile) {
        $path = "$(Get-MachineKeysFolder -SystemDrive $SystemDrive)\${file}_$(Get-MachineGuid)"
        if (Test-Path -LiteralPath $path -ErrorAction Stop) {
            return Get-KeyAt -Path $path -Container '' -Provider ''
        }
    }
    return $none
}
