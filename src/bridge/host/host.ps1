# The main thread of the bridge's PowerShell: opens workers, and hands requests to those that do not read their own. It
# never runs a command itself, so that it can always hear "stop" and the end of the channel. Runs on Windows PowerShell
# 5.1 and 7. The first reader is its own, the others are lanes, one for each of the first workers.
$readers, $Writer = $args
$Reader = $readers[0]

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'

function Read-Text {
    [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($Reader.ReadLine()))
}

$marker, $cultureName = $Reader.ReadLine().Split([char[]] ' ', 2)
$culture = $null
if ($cultureName) {
    $culture = [cultureinfo]::GetCultureInfo($cultureName)
}
$streamsText = Read-Text
$workerText = Read-Text

# What the programs print that commands start is UTF-8, whatever the code page or the locale; on Windows this tells them
# so. It can only fail where there is no console, and then there is no code page to go by.
try {
    [Console]::OutputEncoding = [Text.UTF8Encoding]::new($false)
} catch [IO.IOException] {
    $null = $_
}

# What commands print to the console must not reach the channel, and what they read from it must not be our requests.
[Console]::SetIn([IO.TextReader]::Null)
[Console]::SetOut([Console]::Error)
if (Test-Path -Path 'Variable:PSStyle') {
    $PSStyle.OutputRendering = 'PlainText'
}

$common = @{
    Marker  = $marker
    Culture = $culture
    Writer  = [IO.TextWriter]::Synchronized($Writer)
    Streams = $streamsText
}

function Open-Worker {
    param([int] $Number)
    $slot = [hashtable]::Synchronized($common.Clone())
    $slot.Lane = $null
    if ($Number + 1 -lt $readers.Count) {
        $slot.Lane = $readers[$Number + 1]
    }
    $slot.Requests = [Collections.Concurrent.BlockingCollection[string]]::new()
    $slot.Gate = [object]::new()
    $slot.Id = $null
    $slot.IsRunning = $false
    $slot.Shell = $null
    $slot.Stopping = $null
    $slot.Credit = $null
    # An empty session state: a worker uses the language and .NET only, and opens its own runspace for the commands.
    $state = [initialsessionstate]::Create()
    $state.LanguageMode = 'FullLanguage'
    $shell = [powershell]::Create($state)
    # In a scope of its own, whose variables PowerShell compiles; those of the global scope it looks for by name, each time.
    $null = $shell.AddScript($workerText, $true).AddArgument($slot)
    $null = $shell.BeginInvoke()
    $slot
}

function Request-Stop {
    param(
        [hashtable] $Slot,
        [string] $Id
    )
    # Under the worker's lock, so that a stop that comes late can never hit the call after. A stop that comes too
    # early, before the pipeline runs, is ignored: the client repeats it until the call has ended.
    [Threading.Monitor]::Enter($Slot.Gate)
    try {
        $shell = $Slot.Shell
        if ($Slot.Id -eq $Id -and $Slot.IsRunning -and $null -ne $shell -and $shell.InvocationStateInfo.State -eq 'Running') {
            $Slot.Stopping = $shell.BeginStop($null, $null)
            $null = $Slot.Credit.Release(1000)
        }
    } finally {
        [Threading.Monitor]::Exit($Slot.Gate)
    }
}

$slots = @{}
$greeting = [Text.StringBuilder]::new()
foreach ($value in $PSVersionTable.PSVersion.ToString(), $PSVersionTable.PSEdition, $PID) {
    $addValue.InvokeReturnAsIs($greeting, $value, 1, 0, $null, $null)
}
$writeFrame.InvokeReturnAsIs($common, 0, 'ready', $greeting.ToString())

while ($null -ne ($line = $Reader.ReadLine())) {
    $name, $verb, $id, $request = $line.Split([char[]] "`t", 4)
    if (-not $slots.ContainsKey($name)) {
        $slots[$name] = Open-Worker -Number $name
    }
    $slot = $slots[$name]
    switch ($verb) {
        'invoke' { $slot.Requests.Add("$id`t$request") }
        'more' { if ($slot.Id -eq $id) { $null = $slot.Credit.Release() } }
        'stop' { Request-Stop -Slot $slot -Id $id }
    }
}

# The other side is gone. Stopping the pipelines ends the native programs they started; then nothing may hold us up.
$deadline = [datetime]::UtcNow.AddSeconds(2)
foreach ($slot in $slots.Values) {
    Request-Stop -Slot $slot -Id $slot.Id
}
foreach ($slot in $slots.Values) {
    while ($slot.IsRunning -and [datetime]::UtcNow -lt $deadline) {
        [Threading.Thread]::Sleep(10)
    }
}
[Environment]::Exit(0)
