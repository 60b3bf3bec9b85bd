# A worker: one thread, and one runspace in which the calls of a slot run one after the other. This code itself runs in
# another runspace on the same thread, out of reach of whatever the commands define, change or break.

function Open-CommandShell {
    $runspace = [runspacefactory]::CreateRunspace([initialsessionstate]::CreateDefault2())
    # On this thread: handing each call to another thread and back would double the time of a small call.
    $runspace.ThreadOptions = 'UseCurrentThread'
    $runspace.Open()
    $shell = [powershell]::Create()
    $shell.Runspace = $runspace
    $Slot.Output = [Management.Automation.PSDataCollection[psobject]]::new()
    $module = '$null = New-Module -ScriptBlock ([scriptblock]::Create($args[0])) -ArgumentList $args[1], $args[2]'
    $null = $shell.AddScript($module).AddArgument($Slot.Streams).AddArgument($Slot).AddArgument($shell.Streams).Invoke()
    $Slot.Shell = $shell
}

function Invoke-Request {
    # Runs one call; the streams report while it runs. Returns how it ended: its state and its terminating error.
    param([string] $Tokens)
    try {
        if ($null -eq $Slot.Shell) {
            Open-CommandShell
        }
        $values = ConvertFrom-Wire -Line $Tokens
        $Slot.Depth, $Slot.ObjectDepth, $kind, $text, $parameters = $values
        $Slot.Shell.Commands.Clear()
        if ($kind -eq 'script') {
            $null = $Slot.Shell.AddScript($text, $true)
        } else {
            $null = $Slot.Shell.AddCommand($text)
        }
        $null = $Slot.Shell.AddParameters($parameters)
        $Slot.Shell.Invoke($null, $Slot.Output)
        'completed'
    } catch {
        $exception = $_.Exception
        if ($null -ne $exception.InnerException) {
            # The outer exception only says that Invoke threw.
            $exception = $exception.InnerException
        }
        if ($exception -is [Management.Automation.PipelineStoppedException]) {
            return 'stopped'
        }
        'failed'
        $record = $_
        if ($exception -is [Management.Automation.IContainsErrorRecord]) {
            # Puts the exception itself in the place of one that only stands for it inside the record.
            $record = [Management.Automation.ErrorRecord]::new($exception.ErrorRecord, $exception)
        }
        ConvertTo-ErrorData -Record $record -Terminating $true
    }
}

function Complete-Call {
    # From here on no stop can hit this call; one that is under way is waited for, so that it cannot hit the next.
    [Threading.Monitor]::Enter($Slot.Gate)
    try {
        $Slot.Id = $null
    } finally {
        [Threading.Monitor]::Exit($Slot.Gate)
    }
    if ($null -eq $Slot.Shell) {
        return
    }
    if ($null -ne $Slot.Stopping) {
        $Slot.Shell.EndStop($Slot.Stopping)
        $Slot.Stopping = $null
    }
    $Slot.Shell.Streams.ClearStreams()
    $Slot.Output.Clear()
}

if ($Slot.Culture) {
    [Threading.Thread]::CurrentThread.CurrentCulture = $Slot.Culture
    [Threading.Thread]::CurrentThread.CurrentUICulture = $Slot.Culture
}
$Slot.Chunk = [Text.StringBuilder]::new()
foreach ($request in $Slot.Requests.GetConsumingEnumerable()) {
    $id, $tokens = $request.Split([char[]] "`t", 2)
    $null = $Slot.Chunk.Clear()
    $Slot.Whole = 0
    $Slot.Count = 0
    $Slot.Notes = [Collections.Generic.List[object]]::new()
    # As many chunks of output may be under way as the client is willing to hold; it answers each with "more".
    $Slot.Credit = [Threading.SemaphoreSlim]::new(4)
    $Slot.Id = $id
    $state, $failure = Invoke-Request -Tokens $tokens
    Complete-Call
    $rest = $Slot.Chunk.ToString(0, $Slot.Whole)
    Write-Frame -Channel $Slot -Values $id, 'done', $state, $failure, $Slot.Notes -Rest $rest
}
