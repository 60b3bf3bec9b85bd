# Generated from src/simulator/access.ts: change it there.

function ConvertTo-LabSecurity {
    <#
    .SYNOPSIS
    The object that .NET makes of a security descriptor: what is set on it stays in it until it is
    written.
    #>
    [CmdletBinding()]
    param(
        [string] $Sddl
    )

    $held = [pscustomobject]@{
        Sddl = $Sddl
    }
    $made = [pscustomobject]@{
        Sddl = $Sddl
    }
    return $made |
        Add-Member -PassThru -MemberType 'ScriptMethod' -Name 'SetSecurityDescriptorSddlForm' -Value {
            param($form)
            $held.Sddl = $form
        }.GetNewClosure() |
        Add-Member -PassThru -MemberType 'ScriptMethod' -Name 'GetSecurityDescriptorSddlForm' -Value { return $held.Sddl }.GetNewClosure()
}
