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
    $made.PSObject.Methods.Add(
        [psscriptmethod]::new(
            'SetSecurityDescriptorSddlForm',
            {
                param($form)
                $held.Sddl = $form
            }.GetNewClosure()
        )
    )
    $made.PSObject.Methods.Add([psscriptmethod]::new('GetSecurityDescriptorSddlForm', { return $held.Sddl }.GetNewClosure()))
    return $made
}
