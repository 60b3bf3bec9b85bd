# Generated from src/recipe/rdp-certificate-plan.ts: change it there.

function Assert-BindingFree {
    <#
    .SYNOPSIS
    Whoever else decides on the certificate must be asked instead.
    #>
    [CmdletBinding()]
    param(
        $Observed
    )

    $listener = $Observed.Listener
    if ($listener.Broker) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new('This computer is a Connection Broker, which binds the certificates of its deployment itself. Use Set-RDCertificate.'),
            'ConnectionBroker',
            'InvalidOperation',
            $null
        )
    }
    if ($listener.Template.Length -ne 0) {
        throw [System.Management.Automation.ErrorRecord]::new(
            [System.InvalidOperationException]::new("Policy requests certificates by the template $($listener.Template). Repair their enrolment instead."),
            'PolicyWins',
            'InvalidOperation',
            $null
        )
    }
}
