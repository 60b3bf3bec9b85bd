# Generated from src/simulator/dns.ts: change it there.

function Assert-LabNameFound {
    [CmdletBinding()]
    param(
        [string] $Name,
        [double] $Count
    )

    if ($Count -gt 0) {
        return
    }
    throw [System.Management.Automation.ErrorRecord]::new(
        [System.InvalidOperationException]::new("$Name : DNS name does not exist"),
        'DNS_ERROR_RCODE_NAME_ERROR',
        'ResourceUnavailable',
        $null
    )
}
