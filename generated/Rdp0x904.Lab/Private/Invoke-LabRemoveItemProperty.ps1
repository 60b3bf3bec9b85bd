# Generated from src/simulator/registry.ts: change it there.

function Invoke-LabRemoveItemProperty {
    <#
    .SYNOPSIS
    Remove-ItemProperty on a registry key. A value that is not there is an error (learn.microsoft.com,
    Remove-ItemProperty).
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    $path = Get-LabPath -Paths $Received.LiteralPath
    $entry = Resolve-LabRegistryKey -Path $path -Writable $true
    foreach ($name in $Received.Name) {
        $kept = @(
            $entry.Values |
                Where-Object { -not [string]::Equals($_.Name.ToLowerInvariant(), $name.ToLowerInvariant()) }
        )
        if ($kept.Count -eq $entry.Values.Count) {
            throw [System.Management.Automation.ErrorRecord]::new(
                [System.InvalidOperationException]::new("Property $name does not exist at path $path."),
                'System.Management.Automation.PSArgumentException',
                'InvalidArgument',
                $null
            )
        }
        $entry.Values = $kept
    }
}
