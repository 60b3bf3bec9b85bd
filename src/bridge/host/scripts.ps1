# A script that is called again is not parsed and compiled again, which takes longer than to run a short one: each text
# becomes a function of the runspace. Its name says nothing to a user, so records.ps1 leaves it out.
$wireScript = 'rdp0x904-script'
# By the text as it is on the wire, which a known script is spared to be read from.
$scriptNames = [Collections.Hashtable]::new([StringComparer]::Ordinal)

$addScript = {
    # The name of the function that a text becomes, or nothing where it cannot; then PowerShell itself says why.
    param($Runspace, [string] $Token)
    # Who builds texts instead of passing parameters must not fill the memory: names are used again.
    if ($scriptNames.Count -ge 100) {
        $scriptNames.Clear()
    }
    $name = ''
    try {
        $text = $readValues.InvokeReturnAsIs($Token)[0]
        $name = "$wireScript-$($scriptNames.Count)"
        $null = $Runspace.SessionStateProxy.InvokeProvider.Item.Set("function:global:$name", $text)
    } catch {
        $name = ''
    }
    $scriptNames[$Token] = $name
    $name
}
