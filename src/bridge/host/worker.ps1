# A worker: one thread, and one runspace in which the calls of a slot run one after the other. This code itself runs in
# another runspace on the same thread, out of reach of whatever the commands define, change or break.
$Slot = $args[0]

function Open-CommandShell {
    $runspace = [runspacefactory]::CreateRunspace([initialsessionstate]::CreateDefault2())
    # On this thread, which saves handing each call to another one and back.
    $runspace.ThreadOptions = 'UseCurrentThread'
    $runspace.Open()
    $shell = [powershell]::Create()
    $shell.Runspace = $runspace
    $Slot.Output = [Management.Automation.PSDataCollection[psobject]]::new()
    $module = '$null = New-Module -ScriptBlock ([scriptblock]::Create($args[0])) -ArgumentList $args[1], $args[2]'
    $null = $shell.AddScript($module).AddArgument($Slot.Streams).AddArgument($Slot).AddArgument($shell.Streams).Invoke()
    $Slot.Shell = $shell
}

function Get-TerminatingRecord {
    # The error record of what Invoke threw; the outer exception only says that it threw.
    param([Management.Automation.ErrorRecord] $Caught)
    $exception = $Caught.Exception
    if ($null -ne $exception.InnerException) {
        $exception = $exception.InnerException
    }
    if ($exception -isnot [Management.Automation.IContainsErrorRecord]) {
        return $Caught
    }
    # Puts the exception itself in the place of one that only stands for it inside the record.
    [Management.Automation.ErrorRecord]::new($exception.ErrorRecord, $exception)
}

function Test-Missing {
    # Whether the call could not even begin, because there is no such command.
    param([string] $Name, [Management.Automation.ErrorRecord] $Caught)
    $exception = $Caught.Exception.InnerException
    $exception -is [Management.Automation.CommandNotFoundException] -and $exception.CommandName -eq $Name
}

function Write-Leftover {
    # Reports what could not be reported while the call ran.
    $Slot.IsUsed = $true
    $Slot.IsReporting = $false
    $Slot.HasEnded = $true
    foreach ($stream in $recordData.Keys) {
        $collection = $Slot.Shell.Streams.$stream
        if ($collection.Count -gt 0) {
            $reportRecords.InvokeReturnAsIs($stream, $collection)
        }
    }
    if ($Slot.Output.Count -gt 0) {
        $reportOutput.InvokeReturnAsIs($Slot.Output)
    }
    $Slot.Shell.Streams.ClearStreams()
    $Slot.Output.Clear()
}

if ($null -ne $Slot.Culture) {
    [Threading.Thread]::CurrentThread.CurrentCulture = $Slot.Culture
    [Threading.Thread]::CurrentThread.CurrentUICulture = $Slot.Culture
}
$Slot.Chunk = [Text.StringBuilder]::new()
$Slot.Notes = [Collections.Generic.List[object]]::new()
$Slot.IsUsed = $true
$lane = $Slot.Lane
$writer = $Slot.Writer
$marker = $Slot.Marker
$separator = [char[]] "`t"
$settings = $null

while ($true) {
    # After the reply to the call before, so that the other side does not wait for it; an empty call leaves nothing.
    if ($Slot.IsUsed) {
        $null = $Slot.Chunk.Clear()
        $Slot.Notes.Clear()
        $Slot.Whole = 0
        $Slot.Count = 0
        $Slot.IsReporting = $false
        $Slot.HasEnded = $false
        $Slot.HasLeftover = $false
        # As many chunks of output may be under way as the client is willing to hold; it answers each with "more".
        $Slot.Credit = [Threading.SemaphoreSlim]::new(4)
        $Slot.IsUsed = $false
    }

    if ($null -eq $lane) {
        $request = $Slot.Requests.Take()
    } else {
        $request = $lane.ReadLine()
    }
    if ($null -eq $request) {
        break
    }
    $id, $wanted, $kind, $token, $values = $request.Split($separator, 5)
    $Slot.Id = $id
    $Slot.IsRunning = $true

    $state = 'completed'
    $failure = $null
    try {
        if ($null -eq $Slot.Shell) {
            Open-CommandShell
        }
        $shell = $Slot.Shell
        # Nearly always those of the call before.
        if ($wanted -ne $settings) {
            $depth, $objectDepth, $isAwaited = $wanted.Split(' ')
            $Slot.Depth = [int] $depth
            $Slot.ObjectDepth = [int] $objectDepth
            $Slot.IsAwaited = $isAwaited -eq 'true'
            $settings = $wanted
        }
        $script = $null
        if ($kind -eq 'script') {
            $script = $scriptNames[$token]
            if ($null -eq $script) {
                $script = $addScript.InvokeReturnAsIs($shell.Runspace, $token)
            }
        }
        $parameters = $null
        if ($null -ne $values) {
            $parameters = $readValues.InvokeReturnAsIs($values)[0]
        }
        $shell.Commands.Clear()
        if ($script) {
            # In a scope of its own, as a script.
            $null = $shell.AddCommand($script, $true)
        } elseif ($kind -eq 'script') {
            $null = $shell.AddScript($readValues.InvokeReturnAsIs($token)[0], $true)
        } else {
            # A name of printable ASCII stands there as it is.
            $name = $token.Substring(1)
            if ($token[0] -ne 's') {
                $name = $readValues.InvokeReturnAsIs($token)[0]
            }
            $null = $shell.AddCommand($name)
        }
        if ($null -ne $parameters) {
            $null = $shell.AddParameters($parameters)
        }
        try {
            $shell.Invoke($null, $Slot.Output)
        } catch {
            if (-not $script -or -not (Test-Missing -Name $script -Caught $_)) {
                throw
            }
            # Somebody has removed the functions of the runspace.
            $scriptNames.Clear()
            $shell.Commands.Clear()
            $null = $shell.AddScript($readValues.InvokeReturnAsIs($token)[0], $true)
            if ($null -ne $parameters) {
                $null = $shell.AddParameters($parameters)
            }
            $shell.Invoke($null, $Slot.Output)
        }
    } catch [Management.Automation.PipelineStoppedException] {
        $state = 'stopped'
    } catch {
        $state = 'failed'
        $failure = $recordData.error.InvokeReturnAsIs((Get-TerminatingRecord -Caught $_))
        $failure.terminating = $true
    }

    # From here on no stop can hit this call. One that is under way is waited for, so that it cannot hit the next.
    [Threading.Monitor]::Enter($Slot.Gate)
    $Slot.IsRunning = $false
    [Threading.Monitor]::Exit($Slot.Gate)
    $wasStopped = $null -ne $Slot.Stopping
    if ($wasStopped) {
        $shell.EndStop($Slot.Stopping)
        $Slot.Stopping = $null
        $Slot.IsUsed = $true
    }
    # A stop at the last moment lets a call complete, and yet keeps its streams from being reported.
    if ($Slot.HasLeftover -or $wasStopped -or $state -eq 'stopped') {
        Write-Leftover
    }

    $output = ''
    if ($Slot.Whole -gt 0) {
        $output = $Slot.Chunk.ToString(0, $Slot.Whole)
    }
    if ($state -eq 'completed' -and $Slot.Notes.Count -eq 0) {
        # Nearly every call. What writeFrame does, without the time it takes to invoke a block.
        $body = "`ts$id`tscompleted$output"
        $writer.Write($marker + "`t" + $body.Length + $body + "`n")
    } else {
        $builder = [Text.StringBuilder]::new()
        foreach ($value in $state, $failure, $Slot.Notes) {
            $addValue.InvokeReturnAsIs($builder, $value, 32, 0, $null, $null)
        }
        $writeFrame.InvokeReturnAsIs($Slot, $id, 'done', $builder.ToString() + $output)
    }
}
