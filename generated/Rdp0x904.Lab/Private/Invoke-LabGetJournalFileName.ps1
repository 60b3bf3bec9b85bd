# Generated from src/simulator/journal.ts: change it there.

function Invoke-LabGetJournalFileName {
    <#
    .SYNOPSIS
    Get-JournalFileName. Files are kept in the order of their names.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Received
    )

    $names = [System.Collections.Generic.List[object]]::new()
    foreach ($file in $script:Lab.Host.Journal.Files) {
        $path = $file.Path
        if ($path.StartsWith("$($Received.Path)\", [System.StringComparison]::Ordinal)) {
            $names.Add((Select-TextSlice -Text $path -Start ($Received.Path.Length + 1)))
        }
    }
    return $names.ToArray()
}
