# A script that is called again is not parsed and compiled again, which takes longer than to run a short one: each text
# becomes a function of the runspace. Its name says nothing to a user, so records.ps1 leaves it out.
$wireScript = 'rdp0x904-script'
$scriptNames = [Collections.Generic.Dictionary[string, string]]::new()

$getScript = {
    # The name of the function that a text is, or nothing where it is none; then PowerShell itself says why.
    param($Runspace, [string] $Text)
    $name = $null
    if ($scriptNames.TryGetValue($Text, [ref] $name)) {
        return $name
    }
    # Who builds texts instead of passing parameters must not fill the memory: names are used again.
    if ($scriptNames.Count -ge 100) {
        $scriptNames.Clear()
    }
    try {
        $name = "$wireScript-$($scriptNames.Count)"
        $null = $Runspace.SessionStateProxy.InvokeProvider.Item.Set("function:global:$name", $Text)
    } catch {
        $name = $null
    }
    $scriptNames[$Text] = $name
    $name
}
