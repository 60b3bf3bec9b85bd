# Generated from src/protocol/certificate-name.ts: change it there.

function Get-AttributeName {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [string] $Type
    )

    $items = @(
        [pscustomobject]@{
            Id   = '2.5.4.3'
            Name = 'CN'
        },
        [pscustomobject]@{
            Id   = '2.5.4.5'
            Name = 'serialNumber'
        },
        [pscustomobject]@{
            Id   = '2.5.4.6'
            Name = 'C'
        },
        [pscustomobject]@{
            Id   = '2.5.4.7'
            Name = 'L'
        },
        [pscustomobject]@{
            Id   = '2.5.4.8'
            Name = 'ST'
        },
        [pscustomobject]@{
            Id   = '2.5.4.10'
            Name = 'O'
        },
        [pscustomobject]@{
            Id   = '2.5.4.11'
            Name = 'OU'
        },
        [pscustomobject]@{
            Id   = '0.9.2342.19200300.100.1.25'
            Name = 'DC'
        },
        [pscustomobject]@{
            Id   = '1.2.840.113549.1.9.1'
            Name = 'emailAddress'
        }
    )
    $found = $null
    foreach ($each in $items) {
        if ([string]::Equals($each.Id, $Type)) {
            $found = $each
            break
        }
    }
    if ($null -ne $found) {
        return $found.Name
    }
    return $Type
}
