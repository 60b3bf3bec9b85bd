# Generated from src/protocol/certificate.ts: change it there.

function Find-Extension {
    <#
    .SYNOPSIS
    The value of an extension; undefined when there is none, or none that can be read.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [object[]] $Der,
        $List,
        [string] $Id
    )

    $inner = if ($null -eq $List) {
        $null
    } else {
        Read-Der -Bytes $Der -Start $List.Start -Limit $List.End
    }
    $items = @(
        if ($null -eq $inner) {
            @()
        } else {
            @(Read-DerList -Bytes $Der -Parent $inner)
        }
    )
    foreach ($each in $items) {
        # Identifier, whether it is critical, value.
        $parts = @(Read-DerList -Bytes $Der -Parent $each)
        $value = $null
        foreach ($part in $parts) {
            if ($part.Tag -eq 4) {
                $value = $part
                break
            }
        }
        if ($null -ne $value -and
            [string]::Equals((Read-DerIdentifier -Bytes $Der -Element $(if ($parts.Count -gt 0) { $parts[0] } else { $null })), $Id)) {
            return Read-Der -Bytes $Der -Start $value.Start -Limit $value.End
        }
    }
    return $null
}
