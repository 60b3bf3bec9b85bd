# Generated from src/simulator/registry.ts: change it there.

function ConvertTo-RegistryData {
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Value
    )

    $data = [pscustomobject]@{
        Name  = $Value.Name
        Kind  = $Value.Kind
        Whole = 0
        Bytes = @()
        Lines = @()
        Text  = $Value.Text
    }
    switch ($Value.Kind) {
        'DWord' {
            $unsigned = [long] $Value.Text
            return [pscustomobject]@{
                Name  = $data.Name
                Kind  = $data.Kind
                Bytes = $data.Bytes
                Lines = $data.Lines
                Text  = $data.Text
                Whole = if ($unsigned -gt 2147483647) { $unsigned - 4294967296.0 } else { $unsigned }
            }
        }
        'QWord' {
            return [pscustomobject]@{
                Name  = $data.Name
                Kind  = $data.Kind
                Bytes = $data.Bytes
                Lines = $data.Lines
                Text  = $data.Text
                Whole = [long] $Value.Text
            }
        }
        { $_ -in 'Binary', 'None' } {
            return [pscustomobject]@{
                Name  = $data.Name
                Kind  = $data.Kind
                Whole = $data.Whole
                Lines = $data.Lines
                Text  = $data.Text
                Bytes = [byte[]] @($Value.Text -split '(..)' -ne '' | ForEach-Object -Process { [System.Convert]::ToByte($_, 16) })
            }
        }
        'MultiString' {
            if ($Value.Text.Length -eq 0) {
                return $data
            }
            return [pscustomobject]@{
                Name  = $data.Name
                Kind  = $data.Kind
                Whole = $data.Whole
                Bytes = $data.Bytes
                Text  = $data.Text
                Lines = @($Value.Text -csplit "`n", 0, 'SimpleMatch')
            }
        }
        { $_ -in 'String', 'ExpandString' } {
            return $data
        }
    }
}
