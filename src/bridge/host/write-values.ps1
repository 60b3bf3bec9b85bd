# Writes values as tokens, see read-values.ps1. No command is called, only .NET, the language and our own functions, so
# nothing that is defined, aliased or removed in the runspace can change what is written.
$wireInvariant = [cultureinfo]::InvariantCulture
$wireUnsafe = [regex]::new('[^\x20-\x7e]', 'Compiled')

# Appends a value to the builder. Depth counts every level; ObjectDepth counts the live .NET objects (not arrays,
# dictionaries and custom objects), whose properties lead all over the system. What lies deeper comes as its text.
$addValue = {
    param($Builder, $Value, $Depth, $ObjectDepth, $Notes, $Root)
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
        if ($null -eq $letter -and $Value -is [Xml.XmlNode]) {
            $Value = $Value.OuterXml
            $letter = 's'
        } elseif ($null -eq $letter) {
            # An array is what PowerShell itself enumerates.
            $elements = [Management.Automation.LanguagePrimitives]::GetEnumerator($Value)
            $isLive = $null -eq $elements -and $Value -isnot [Collections.IDictionary] -and
                $Value -isnot [Management.Automation.PSCustomObject]
            # Hash codes of the identity first: to pass an array to a method, PowerShell looks at each of its elements.
            $identity = [Runtime.CompilerServices.RuntimeHelpers]::GetHashCode($Value)
            $isCycle = $false
            foreach ($ancestor in $frames) {
                if ($ancestor.Identity -eq $identity -and [object]::ReferenceEquals($ancestor.Value, $Value)) {
                    $isCycle = $true
                }
            }
            if ($isCycle) {
                Add-WireNote -Notes $Notes -Root $Root -Frames $frames -Why 'cycle'
                $letter = 'n'
            } elseif ($frames.Count -ge $Depth -or ($isLive -and $live -ge $ObjectDepth)) {
                Add-WireNote -Notes $Notes -Root $Root -Frames $frames -Why 'depth'
                $letter = 's'
                try {
                    $Value = $Value.ToString()
                } catch {
                    $Value = $type.FullName
                }
            } else {
                $frame = $getWireFrame.InvokeReturnAsIs($Value, $elements, $isLive)
                if ($null -ne $frame.Thrown) {
                    Add-WireNote -Notes $Notes -Root $Root -Frames $frames -Why "threw: $($frame.Thrown)"
                }
                $frame.Identity = $identity
                $null = $Builder.Append("`t").Append($frame.Open)
                $frames.Add($frame)
                $live += [int] $isLive
            }
        }
        switch ($letter) {
            's' {
                $text = [string] $Value
                if (-not $wireUnsafe.IsMatch($text)) {
                    $null = $Builder.Append("`ts").Append($text)
                } else {
                    # UTF-16 code units copied as they are: an Encoding would replace lone surrogates.
                    $characters = $text.ToCharArray()
                    $bytes = [byte[]]::new($characters.Length * 2)
                    [Buffer]::BlockCopy($characters, 0, $bytes, 0, $bytes.Length)
                    $null = $Builder.Append("`tu").Append([Convert]::ToBase64String($bytes))
                }
                break
            }
            'i' { $null = $Builder.Append("`ti").Append($Value.ToString($wireInvariant)); break }
            'n' { $null = $Builder.Append("`tn"); break }
            't' {
                if ($Value) {
                    $null = $Builder.Append("`tt")
                } else {
                    $null = $Builder.Append("`tf")
                }
                break
            }
            'l' { $null = $Builder.Append("`tl").Append($Value.ToString($wireInvariant)); break }
            # The bits of the double: its text is not exact on .NET Framework.
            'd' { $null = $Builder.Append("`td").Append([BitConverter]::DoubleToInt64Bits($Value).ToString($wireInvariant)) }
            'b' { $null = $Builder.Append("`tb").Append($Value.ToString('D', $wireInvariant)) }
            'x' { $null = $Builder.Append("`tx").Append([Convert]::ToBase64String($Value)) }
            '@' { $null = $Builder.Append("`t@").Append($Value.ToUniversalTime().Ticks.ToString($wireInvariant)) }
        }
        # On to the next value, which is that of the innermost container that has one left.
        while ($frames.Count -gt 0) {
            $frame = $frames[$frames.Count - 1]
            $frame.Index++
            if ($frame.Index -lt $frame.Items.Count) {
                break
            }
            $null = $Builder.Append("`t").Append($frame.Close)
            $live -= [int] $frame.IsLive
            $frames.RemoveAt($frames.Count - 1)
        }
        if ($frames.Count -eq 0) {
            return
        }
        $Value = $frame.Items[$frame.Index]
    }
}

# Sends a line: the call it is about, the kind of reply, the encoded values. The marker and the length of what follows
# show the other side what is ours and what is whole. One call of Write, so that lines of several threads never mix.
$writeFrame = {
    param($Channel, $Id, $Kind, [string] $Values)
    $body = "`ts$Id`ts$Kind$Values"
    $Channel.Writer.Write($Channel.Marker + "`t" + [string] $body.Length + $body + "`n")
}
