# What write-values.ps1 needs to know about types and containers.

$wireLetters = @{
    [string]         = 's'
    [int]            = 'i'
    [byte]           = 'i'
    [sbyte]          = 'i'
    [int16]          = 'i'
    [uint16]         = 'i'
    [int64]          = 'l'
    [uint32]         = 'l'
    [uint64]         = 'l'
    [bool]           = 't'
    [double]         = 'd'
    [float]          = 'd'
    [bigint]         = 'b'
    [byte[]]         = 'x'
    [datetime]       = '@'
    [DateTimeOffset] = '@'
    [DBNull]         = 'n'
    [char]           = 's'
    [IntPtr]         = 's'
    [UIntPtr]        = 's'
}
$wireMostNotes = 100

function Get-WireLetter {
    # The letter of a type that is met for the first time; containers have none. The invariant text of enums (their
    # names), decimals, time spans and GUIDs says all there is to know about them.
    param([type] $Type)
    $letter = $null
    if ($Type.IsValueType -and [IFormattable].IsAssignableFrom($Type)) {
        $letter = 's'
    }
    foreach ($textual in [type], [uri], [version], [ipaddress], [regex], [scriptblock]) {
        if ($textual.IsAssignableFrom($Type)) {
            $letter = 's'
        }
    }
    $wireLetters[$Type] = $letter
    $letter
}

function Add-WireNote {
    # Notes where and why a value is not written as it is: too deep, a cycle, a property that threw.
    param($Notes, $Root, $Frames, $Why)
    if ($null -eq $Notes -or $Notes.Count -ge $wireMostNotes) {
        return
    }
    $path = ''
    if ($null -ne $Root) {
        $path = "[$Root]"
    }
    foreach ($frame in $Frames) {
        if ($frame.Open -eq '[') {
            $path += "[$($frame.Index)]"
        } else {
            $path += ".$($frame.Items[$frame.Index - 1])"
        }
    }
    $Notes.Add(@{ path = $path; why = $Why })
}

# The content of a container: the elements of an array, or the keys and values of everything else by turns.
$getWireFrame = {
    param($Value, $Elements, $IsLive)
    $items = [Collections.ArrayList]::new()
    $frame = @{ Value = $Value; Items = $items; Index = -1; Open = '{'; Close = '}'; IsLive = $IsLive; Thrown = $null }
    try {
        if ($null -ne $Elements) {
            $frame.Open = '['
            $frame.Close = ']'
            while ($Elements.MoveNext()) {
                $null = $items.Add($Elements.Current)
            }
        } elseif ($Value -is [Collections.IDictionary]) {
            foreach ($entry in $Value.GetEnumerator()) {
                $null = $items.Add([string] $entry.Key)
                $null = $items.Add($entry.Value)
            }
        } else {
            foreach ($property in $Value.PSObject.Properties) {
                $null = $items.Add($property.Name)
                $null = $items.Add($null)
                try {
                    # As a method, because reading .Value hides what the property throws.
                    $items[$items.Count - 1] = $property.get_Value()
                } catch {
                    $frame.Thrown = "$($property.Name): $($_.Exception.Message)"
                }
            }
        }
    } catch {
        $frame.Thrown = $_.Exception.Message
    }
    $frame
}
