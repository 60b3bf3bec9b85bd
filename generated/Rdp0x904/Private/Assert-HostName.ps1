# Generated from src/engine/tunnel.ts: change it there.

function Assert-HostName {
    [CmdletBinding()]
    param(
        [string] $Name
    )

    if ($Name -cmatch '^[A-Za-z0-9_:][A-Za-z0-9._:%-]*\z') {
        return
    }
    throw [System.Management.Automation.ErrorRecord]::new(
        [System.InvalidOperationException]::new("'$Name' is no name or address of a host that ssh is given."),
        'NameRefused',
        'InvalidArgument',
        $null
    )
}
