# Generated from src/recipes/set-rdp-transport.ts: change it there.

function Get-TransportFinding {
    <#
    .SYNOPSIS
    The finding for one side, in the words of its own.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Setting,
        [string] $Side,
        [string] $Id,
        [string] $Title
    )

    $value = $Setting.Value
    $owner = $Setting.Owner
    $usual = [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Cause      = 29
        Id         = "${Id}Usual"
        Status     = 'healthy'
        Title      = "The $($Side.ToLowerInvariant()) side of Remote Desktop uses UDP and TCP."
        Evidence   = @(
            (Get-RegistryEvidence -Value $value),
            [pscustomobject]@{
                Source  = 'Group Policy object that wrote it'
                Reading = $owner.Reading
            }
        )
        Grade      = 'C'
        Impact     = 'none'
        ClientCode = '0x904'
        Repair     = ''
    }
    if ($value.Kind -eq 'Denied') {
        return [pscustomobject]@{
            PSTypeName = 'Rdp0x904.Finding'
            Cause      = $usual.Cause
            Evidence   = $usual.Evidence
            Grade      = $usual.Grade
            Impact     = $usual.Impact
            ClientCode = $usual.ClientCode
            Repair     = $usual.Repair
            Id         = "${Id}Unknown"
            Status     = 'unknown'
            Title      = "The $($Side.ToLowerInvariant()) side could not be read."
        }
    }
    $level = Get-RegistryNumber -Value $value
    # 0 and 2 of SelectTransport allow both.
    if ($value.Kind -eq 'Absent' -or $level -eq 0 -or $level -eq 2) {
        return $usual
    }
    return [pscustomobject]@{
        PSTypeName = 'Rdp0x904.Finding'
        Cause      = $usual.Cause
        Evidence   = $usual.Evidence
        Grade      = $usual.Grade
        Impact     = $usual.Impact
        ClientCode = $usual.ClientCode
        Id         = "${Id}WithoutUdp"
        Status     = 'debt'
        Title      = $Title
        Repair     = if ($owner.Gpo.Length -eq 0) {
            "Set-RdpTransport -Transport Any -Side $Side"
        } else {
            ''
        }
    }
}
