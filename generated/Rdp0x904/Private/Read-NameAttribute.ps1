# Generated from src/protocol/certificate-name.ts: change it there.

function Read-NameAttribute {
    <#
    .SYNOPSIS
    The attributes of a Name (RFC 5280 4.1.2.4): a list of sets, each mostly of one.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        [object[]] $Bytes,
        $Name
    )

    $attributes = [System.Collections.Generic.List[object]]::new()
    foreach ($set in Read-DerList -Bytes $Bytes -Parent $Name) {
        foreach ($each in Read-DerList -Bytes $Bytes -Parent $set) {
            $parts = @(Read-DerList -Bytes $Bytes -Parent $each)
            $value = if ($parts.Count -gt 1) { $parts[1] } else { $null }
            if ($null -ne $value) {
                $attributes.Add(
                    [pscustomobject]@{
                        Type  = Read-DerIdentifier -Bytes $Bytes -Element $(if ($parts.Count -gt 0) { $parts[0] } else { $null })
                        Value = Read-DirectoryText -Bytes $Bytes -Element $value
                    }
                )
            }
        }
    }
    return $attributes.ToArray()
}
