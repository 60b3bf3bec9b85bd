# Generated from src/border/product.ts: change it there.

function Write-ProductEvent {
    <#
    .SYNOPSIS
    Writes an entry of this product to the Application log.
    #>
    [CmdletBinding()]
    param(
        [string] $Kind,
        [int] $Number,
        [string] $Words
    )

    if ($env:OS -ne 'Windows_NT') {
        return
    }
    if (-not [System.Diagnostics.EventLog]::SourceExists('Rdp0x904')) {
        [System.Diagnostics.EventLog]::CreateEventSource('Rdp0x904', 'Application')
    }
    [System.Diagnostics.EventLog]::WriteEntry('Rdp0x904', $Words, $Kind, $Number)
}
