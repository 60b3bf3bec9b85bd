# Generated from src/windows/changes/registry-value.ts: change it there.

function Write-RegistryValue {
    [CmdletBinding()]
    param(
        $Change
    )

    switch ($Change.ValueKind) {
        'DWord' {
            $parameters = @{
                LiteralPath  = $Change.Path
                Name         = $Change.Name
                PropertyType = 'DWord'
                Value        = ConvertTo-SignedDWord -Text $Change.Text
                Force        = $true
                Confirm      = $false
                ErrorAction  = 'Stop'
            }
            $null = New-ItemProperty @parameters
        }
        'QWord' {
            $parameters = @{
                LiteralPath  = $Change.Path
                Name         = $Change.Name
                PropertyType = 'QWord'
                Value        = [long] $Change.Text
                Force        = $true
                Confirm      = $false
                ErrorAction  = 'Stop'
            }
            $null = New-ItemProperty @parameters
        }
        'MultiString' {
            $parameters = @{
                LiteralPath  = $Change.Path
                Name         = $Change.Name
                PropertyType = 'MultiString'
                Value        = @(Split-RegistryLine -Text $Change.Text)
                Force        = $true
                Confirm      = $false
                ErrorAction  = 'Stop'
            }
            $null = New-ItemProperty @parameters
        }
        'Binary' {
            $parameters = @{
                LiteralPath  = $Change.Path
                Name         = $Change.Name
                PropertyType = 'Binary'
                Value        = [byte[]] @($Change.Text -split '(..)' -ne '' | ForEach-Object -Process { [System.Convert]::ToByte($_, 16) })
                Force        = $true
                Confirm      = $false
                ErrorAction  = 'Stop'
            }
            $null = New-ItemProperty @parameters
        }
        { $_ -in 'String', 'ExpandString' } {
            $parameters = @{
                LiteralPath  = $Change.Path
                Name         = $Change.Name
                PropertyType = $Change.ValueKind
                Value        = $Change.Text
                Force        = $true
                Confirm      = $false
                ErrorAction  = 'Stop'
            }
            $null = New-ItemProperty @parameters
        }
        'Absent' {
        }
    }
}
