# Generated from src/windows/key-file.ts: change it there.

function Get-SelfSignedKeyFile {
    <#
    .SYNOPSIS
    The first of the known key files that is there. Since build 17763 Administrators have no entry on
    it, so that even an elevated shell may find its access list closed; that is no fault.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [string] $SystemDrive
    )

    $machine = Get-RegistryState -Path 'HKLM:\SOFTWARE\Microsoft\Cryptography' -Name 'MachineGuid'
    foreach ($container in @('f686aace6942fb7f7ceb231212eef4a4', 'd86b1e848570377d7cb27ddc5de661b0', '7215b202ff2cf52c0ac38e6346ef075f')) {
        $path = "$SystemDrive\ProgramData\Microsoft\Crypto\RSA\MachineKeys\${container}_$($machine.Text)"
        if (Test-Path -LiteralPath $path -ErrorAction Stop) {
            return [pscustomobject]@{
                Path = $path
                Sddl = Get-FileSddl -Path $path
            }
        }
    }
    return [pscustomobject]@{
        Path = ''
        Sddl = ''
    }
}
