# Runs batches for test/compiler/powershell-runner.ts. A line on the input names a culture and a folder with the
# functions (functions.ps1) and the calls (calls.txt); the outcomes go to outcomes.txt there.
param([string] $EncoderPath)
$ErrorActionPreference = 'Stop'
Add-Type -TypeDefinition ([System.IO.File]::ReadAllText($EncoderPath))
while ($null -ne ($line = [Console]::In.ReadLine())) {
    $culture, $folder = $line.Split("`t")
    try {
        $chosen = [cultureinfo]::new($culture)
        [cultureinfo]::CurrentCulture = $chosen
        [cultureinfo]::CurrentUICulture = $chosen
        $text = "Set-StrictMode -Version Latest`n`$ErrorActionPreference = 'Stop'`n"
        $text += [System.IO.File]::ReadAllText([System.IO.Path]::Combine($folder, 'functions.ps1'))
        $module = New-Module -Name 'Functions' -ScriptBlock ([scriptblock]::Create($text))
        $run = $module.NewBoundScriptBlock({
            param([string] $Name, [System.Collections.IDictionary] $Passed, [bool] $ReturnsArray)
            if ($ReturnsArray) { $result = @(& $Name @Passed) } else { $result = & $Name @Passed }
            [Outcomes]::Last = $result
        })
        $outcomes = [System.Text.StringBuilder]::new()
        foreach ($call in [System.IO.File]::ReadAllLines([System.IO.Path]::Combine($folder, 'calls.txt'))) {
            $name, $returnsArray, $values = $call.Split("`t", 3)
            $passed = [Outcomes]::Decode($values)
            try {
                [Outcomes]::Last = $null
                $null = & $run $name $passed ($returnsArray -eq 'array')
                $outcome = [Outcomes]::Encode([Outcomes]::Last)
            } catch {
                $outcome = [Outcomes]::EncodeError($_)
            }
            $null = $outcomes.Append($outcome).Append("`n")
        }
        [System.IO.File]::WriteAllText([System.IO.Path]::Combine($folder, 'outcomes.txt'), $outcomes.ToString())
        [Console]::Out.WriteLine('done')
    } catch {
        [Console]::Out.WriteLine('failed ' + ($_ | Out-String).Replace("`r", '').Replace("`n", ' '))
    }
}
