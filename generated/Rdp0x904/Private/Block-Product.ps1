# Generated from src/engine/task/product-trust.ts: change it there.

function Block-Product {
    [CmdletBinding()]
    param(
        [string] $Message
    )

    throw [System.Management.Automation.ErrorRecord]::new([System.InvalidOperationException]::new($Message), 'ModuleNotTrusted', 'InvalidOperation', $null)
}
