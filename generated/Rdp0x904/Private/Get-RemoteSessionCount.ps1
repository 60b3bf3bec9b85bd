# Generated from src/windows/listener-state.ts: change it there.

function Get-RemoteSessionCount {
    <#
    .SYNOPSIS
    Sessions that came over the network carry the listener's name, in every language
    (learn.microsoft.com, "query session").
    #>
    [CmdletBinding()]
    [OutputType([long])]
    param()

    $count = 0
    foreach ($line in (Invoke-NativeProgram -Program 'qwinsta.exe' -Words @()).Lines) {
        if ($line.ToLowerInvariant().Contains('rdp-tcp#')) {
            $count += 1
        }
    }
    return $count
}
