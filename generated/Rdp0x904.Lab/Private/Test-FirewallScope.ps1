# Generated from src/windows/changes/firewall-rule.ts: change it there.

function Test-FirewallScope {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        $Change,
        $Current
    )

    return (
        [string]::Equals($Current.Protocol, $Change.Protocol) -and
        [string]::Equals($Current.LocalPorts, $Change.LocalPort) -and
        [string]::Equals($Current.Profiles, $Change.Profiles) -and
        [string]::Equals($Current.Program, $Change.Program) -and
        $(
            $matching = @(
                Split-Address -Addresses $Current.RemoteAddresses |
                    Where-Object { [array]::IndexOf([string[]] @(Split-Address -Addresses $Change.RemoteAddresses), $_) -lt 0 }
            )
            $matching.Count -eq 0
        ) -and
        $(
            $matching2 = @(
                Split-Address -Addresses $Change.RemoteAddresses |
                    Where-Object { [array]::IndexOf([string[]] @(Split-Address -Addresses $Current.RemoteAddresses), $_) -lt 0 }
            )
            $matching2.Count -eq 0
        )
    )
}
