# Generated from src/protocol/certificate-name.ts: change it there.

function Read-DirectoryText {
    <#
    .SYNOPSIS
    A DirectoryString or one of the older kinds (RFC 5280 4.1.2.4), by its tag.
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [object[]] $Bytes,
        $Element
    )

    $content = @(Get-DerContent -Bytes $Bytes -Element $Element)
    # UTF8String
    if ($Element.Tag -eq 12) {
        return [System.Text.Encoding]::UTF8.GetString([byte[]] $content)
    }
    # BMPString: UTF-16, high byte first.
    if ($Element.Tag -ne 30) {
        return [System.Text.Encoding]::GetEncoding(28591).GetString([byte[]] $content)
    }
    $swapped = [System.Collections.Generic.List[object]]::new()
    for ($index = 0; $index + 1 -lt $content.Count; $index += 2) {
        $index2 = $index + 1
        $swapped.Add(
            $(
                if ($index2 -ge 0 -and $index2 -lt $content.Count) {
                    $content[$index2]
                } else {
                    0
                }
            )
        )
        $swapped.Add($(if ($index -ge 0 -and $index -lt $content.Count) { $content[$index] } else { 0 }))
    }
    return [System.Text.Encoding]::Unicode.GetString([byte[]] $swapped.ToArray())
}
