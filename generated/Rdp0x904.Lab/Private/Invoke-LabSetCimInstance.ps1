# Generated from src/simulator/computer.ts: change it there.

function Invoke-LabSetCimInstance {
    <#
    .SYNOPSIS
    Set-CimInstance on what a query finds, for the two properties that the product writes; a query that
    finds nothing changes nothing (learn.microsoft.com, Set-CimInstance).
    #>
    [CmdletBinding()]
    param(
        $Received
    )

    $parts = @($Received.Query -csplit ' WHERE ', 0, 'SimpleMatch')
    $condition = if ($parts.Count -gt 1) { $parts[1] } else { '' }
    if (Test-LabPathEqual -One $(if ($parts.Count -gt 0) { $parts[0] } else { '' }) -Other 'SELECT * FROM Win32_UserAccount') {
        Unlock-LabAccount -Condition $condition
        return
    }
    if ((Test-LabPathEqual -One $Received.Namespace -Other 'root\cimv2\TerminalServices') -and
        (Test-LabPathEqual -One $condition -Other 'TerminalName = ''RDP-Tcp''')) {
        $property = $Received.Property
        Restore-LabListenerCertificate -Thumbprint $property.SSLCertificateSHA1Hash
        return
    }
    throw [System.Management.Automation.ErrorRecord]::new([System.InvalidOperationException]::new('Invalid class.'), 'HRESULT 0x80041010', 'MetadataError', $null)
}
