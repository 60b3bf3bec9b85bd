# Writes values as tokens, see read-values.ps1. No command is called but the functions of this file, only .NET and the
# language, so nothing that is defined, aliased or removed in the runspace can change what is written.

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
    [uri]            = 's'
    [version]        = 's'
    [ipaddress]      = 's'
    [regex]          = 's'
    [scriptblock]    = 's'
}
$wireInvariant = [cultureinfo]::InvariantCulture
$wireUnsafe = [regex]::new('[^\x20-\x7e]', 'Compiled')
$wireMostNotes = 100

function Get-WireLetter {
    # The letter of a type that is met for the first time; containers have none. The invariant text of enums (their
    # names), decimals, time spans and GUIDs says all there is to know about them.
    param([type] $Type)
    $letter = $null
    if ([type].IsAssignableFrom($Type) -or ($Type.IsValueType -and [IFormattable].IsAssignableFrom($Type))) {
        $letter = 's'
    } elseif ([Xml.XmlNode].IsAssignableFrom($Type)) {
        $letter = 'm'
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
    $path = [string] $Root
    foreach ($frame in $Frames) {
        if ($frame.Open -eq '[') {
            $path += "[$($frame.Index)]"
        } elseif ($frame.Index -ge 0) {
            $path += ".$($frame.Items[$frame.Index - 1])"
        }
    }
    $Notes.Add(@{ path = $path; why = $Why })
}

function Get-WireKind {
    # What kind of container a value is. An array is what PowerShell itself enumerates.
    param($Value)
    if ($Value -is [Collections.IDictionary]) {
        'dictionary'
    } elseif ($null -ne [Management.Automation.LanguagePrimitives]::GetEnumerator($Value)) {
        'array'
    } elseif ($Value -is [Management.Automation.PSCustomObject]) {
        'custom'
    } else {
        'live'
    }
}

function Get-WireFrame {
    # The content of a container: the elements of an array, or the keys and values of everything else by turns.
    param($Value, $Kind)
    $items = [Collections.ArrayList]::new()
    $frame = @{ Value = $Value; Items = $items; Index = -1; Open = '{'; Close = '}'; Live = 0; Thrown = $null }
    if ($Kind -eq 'dictionary') {
        foreach ($entry in $Value.GetEnumerator()) {
            $null = $items.Add([string] $entry.Key)
            $null = $items.Add($entry.Value)
        }
    } elseif ($Kind -eq 'array') {
        $frame.Open = '['
        $frame.Close = ']'
        $elements = [Management.Automation.LanguagePrimitives]::GetEnumerator($Value)
        try {
            while ($elements.MoveNext()) {
                $null = $items.Add($elements.Current)
            }
        } catch {
            $frame.Thrown = $_.Exception.Message
        }
    } else {
        $frame.Live = [int] ($Kind -eq 'live')
        foreach ($property in $Value.PSObject.Properties) {
            $content = $null
            try {
                $content = $property.Value
            } catch {
                $frame.Thrown = "$($property.Name): $($_.Exception.Message)"
            }
            $null = $items.Add($property.Name)
            $null = $items.Add($content)
        }
    }
    $frame
}

function Add-WireValue {
    # Appends a value to the line. Depth counts every level; ObjectDepth counts the live .NET objects (not arrays,
    # dictionaries and custom objects), whose properties lead all over the system. What lies deeper comes as text.
    # A loop, not recursion: in PowerShell a call costs more than all the work for a value.
    param($Builder, $Value, $Depth = 32, $ObjectDepth = 0, $Notes, $Root)
    $frames = [Collections.Generic.List[object]]::new()
    $live = 0
    while ($true) {
        $letter = 'n'
        if ($null -ne $Value) {
            $type = $Value.GetType()
            $letter = $wireLetters[$type]
            if ($null -eq $letter -and -not $wireLetters.ContainsKey($type)) {
                $letter = Get-WireLetter -Type $type
            }
        }
        if ($null -eq $letter) {
            $kind = Get-WireKind -Value $Value
            $cycle = $false
            foreach ($ancestor in $frames) {
                $cycle = $cycle -or [object]::ReferenceEquals($ancestor.Value, $Value)
            }
            if ($cycle) {
                Add-WireNote -Notes $Notes -Root $Root -Frames $frames -Why 'cycle'
                $letter = 'n'
            } elseif ($frames.Count -ge $Depth -or ($kind -eq 'live' -and $live -ge $ObjectDepth)) {
                Add-WireNote -Notes $Notes -Root $Root -Frames $frames -Why 'depth'
                $letter = 's'
            } else {
                $frame = Get-WireFrame -Value $Value -Kind $kind
                if ($null -ne $frame.Thrown) {
                    Add-WireNote -Notes $Notes -Root $Root -Frames $frames -Why "threw: $($frame.Thrown)"
                }
                $null = $Builder.Append("`t").Append($frame.Open)
                $frames.Add($frame)
                $live += $frame.Live
            }
        }
        switch ($letter) {
            'i' { $null = $Builder.Append("`ti").Append($Value.ToString($wireInvariant)) }
            'n' { $null = $Builder.Append("`tn") }
            't' { $null = $Builder.Append($(if ($Value) { "`tt" } else { "`tf" })) }
            'l' { $null = $Builder.Append("`tl").Append($Value.ToString($wireInvariant)) }
            # The bits of the double: its text is not exact on .NET Framework.
            'd' { $null = $Builder.Append("`td").Append([BitConverter]::DoubleToInt64Bits($Value).ToString($wireInvariant)) }
            'b' { $null = $Builder.Append("`tb").Append($Value.ToString('D', $wireInvariant)) }
            'x' { $null = $Builder.Append("`tx").Append([Convert]::ToBase64String($Value)) }
            '@' { $null = $Builder.Append("`t@").Append($Value.ToUniversalTime().Ticks.ToString($wireInvariant)) }
            { $_ -eq 's' -or $_ -eq 'm' } {
                try {
                    $text = if ($letter -eq 'm') { $Value.OuterXml } else { [string] $Value }
                } catch {
                    $text = $type.FullName
                }
                if (-not $wireUnsafe.IsMatch($text)) {
                    $null = $Builder.Append("`ts").Append($text)
                } else {
                    # UTF-16 code units copied as they are: an Encoding would replace lone surrogates.
                    $characters = $text.ToCharArray()
                    $bytes = [byte[]]::new($characters.Length * 2)
                    [Buffer]::BlockCopy($characters, 0, $bytes, 0, $bytes.Length)
                    $null = $Builder.Append("`tu").Append([Convert]::ToBase64String($bytes))
                }
            }
        }
        # On to the next value: of the innermost container that has one left.
        while ($frames.Count -gt 0) {
            $frame = $frames[$frames.Count - 1]
            $frame.Index++
            if ($frame.Index -lt $frame.Items.Count) {
                break
            }
            $null = $Builder.Append("`t").Append($frame.Close)
            $live -= $frame.Live
            $frames.RemoveAt($frames.Count - 1)
        }
        if ($frames.Count -eq 0) {
            return
        }
        $Value = $frame.Items[$frame.Index]
    }
}

function Write-Frame {
    # Sends a line: the marker and the length of the rest show the other side what is ours and what is complete. One
    # call of Write, so that lines of different threads never mix.
    param($Channel, $Values, [string] $Rest = '')
    $builder = [Text.StringBuilder]::new()
    foreach ($value in $Values) {
        Add-WireValue -Builder $builder -Value $value
    }
    $body = $builder.Append($Rest).ToString()
    $Channel.Writer.Write($Channel.Marker + "`t" + [string] $body.Length + $body + "`n")
}
