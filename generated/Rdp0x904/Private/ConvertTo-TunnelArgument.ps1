# Generated from src/engine/tunnel.ts: change it there.

function ConvertTo-TunnelArgument {
    <#
    .SYNOPSIS
    The arguments of ssh(1) as one text. No name can pass for an option: those that begin with a hyphen
    are refused, and the gateway stands behind `--`.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        $Request,
        [long] $Seconds
    )

    Assert-HostName -Name $Request.Gateway
    Assert-HostName -Name $Request.Target
    if ($Request.User.Length -ne 0 -and $Request.User -cnotmatch '^[A-Za-z0-9_][A-Za-z0-9._@+\\-]*\z') {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("'$($Request.User)' is no name of a user that ssh is given."),
            'NameRefused',
            'InvalidArgument',
            $null
        )
    }
    # An IPv6 address stands in brackets (ssh(1), -L).
    $target = if ($Request.Target.Contains(':')) {
        "[$($Request.Target)]"
    } else {
        $Request.Target
    }
    $forward = "127.0.0.1:$($Request.LocalPort):${target}:$($Request.TargetPort)"
    $user = if ($Request.User.Length -eq 0) { '' } else { " -l $($Request.User)" }
    $identity = if ($Request.IdentityFile.Length -eq 0) {
        ''
    } else {
        " -i $(ConvertTo-QuotedPath -Path $Request.IdentityFile)"
    }
    $config = if ($Request.ConfigFile.Length -eq 0) {
        ''
    } else {
        " -F $(ConvertTo-QuotedPath -Path $Request.ConfigFile)"
    }
    return '-N -T -n -o BatchMode=yes -o ExitOnForwardFailure=yes -o ServerAliveInterval=15 ' + "-o ConnectTimeout=$Seconds -p $($Request.GatewayPort) -L $forward$user$identity$config " + "-- $($Request.Gateway)"
}
