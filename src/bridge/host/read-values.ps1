# The wire format, the same in both directions (wire.ts is the other end): a line of tab-separated tokens, each a letter
# for the type and a text of printable ASCII. Not JSON, because ConvertFrom-Json and ConvertTo-Json differ between 5.1
# and 7 and change values: date-like strings, keys that differ by case, doubles, lone surrogates, single elements.

# A script block that is invoked as a method, like all that runs in every call: calling a function costs more than the
# work itself, six times as much as this. Its parameter is the line, its result the list of values. An explicit stack,
# so that no depth of nesting can overflow the call stack.
$readValues = {
    param([string] $Line)
    $invariant = [cultureinfo]::InvariantCulture
    $outer = [Collections.Generic.Stack[object]]::new()
    $list = [Collections.Generic.List[object]]::new()
    foreach ($token in $Line.Split([char] 9)) {
        $letter = $token.Substring(0, 1)
        $text = $token.Substring(1)
        switch ($letter) {
            's' { $list.Add($text) }
            'i' { $list.Add([int]::Parse($text, $invariant)) }
            'n' { $list.Add($null) }
            't' { $list.Add($true) }
            'f' { $list.Add($false) }
            'l' { $list.Add([int64]::Parse($text, $invariant)) }
            'b' { $list.Add([bigint]::Parse($text, $invariant)) }
            # The bits of the double: its text is not exact on .NET Framework.
            'd' { $list.Add([BitConverter]::Int64BitsToDouble([int64]::Parse($text, $invariant))) }
            'u' {
                # UTF-16 code units copied as they are: an Encoding would replace lone surrogates.
                $bytes = [Convert]::FromBase64String($text)
                $characters = [char[]]::new($bytes.Length / 2)
                [Buffer]::BlockCopy($bytes, 0, $characters, 0, $bytes.Length)
                $list.Add([string]::new($characters))
            }
            'x' { $list.Add([Convert]::FromBase64String($text)) }
            '@' { $list.Add([datetime]::new([int64]::Parse($text, $invariant), [DateTimeKind]::Utc)) }
            default {
                $inner = $list
                if ($letter -in '[', '{', '<') {
                    $outer.Push($list)
                    $list = [Collections.Generic.List[object]]::new()
                    break
                }
                $list = $outer.Pop()
                if ($letter -eq ']') {
                    $list.Add($inner.ToArray())
                    break
                }
                $pairs = [Collections.Specialized.OrderedDictionary]::new([StringComparer]::OrdinalIgnoreCase)
                for ($index = 0; $index -lt $inner.Count; $index += 2) {
                    $pairs.Add($inner[$index], $inner[$index + 1])
                }
                if ($letter -eq '}') {
                    $list.Add([pscustomobject] $pairs)
                } else {
                    $list.Add($pairs)
                }
            }
        }
    }
    , $list.ToArray()
}
