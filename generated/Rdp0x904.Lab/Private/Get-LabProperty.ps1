# Generated from src/simulator/certificate-blob.ts: change it there.

function Get-LabProperty {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [long] $Property,
        [string] $Digits
    )

    return (Get-LabWord -Value $Property) + (Get-LabWord -Value 1) + (Get-LabWord -Value ($Digits.Length / 2)) + $Digits
}
