# Runs once in each runspace that runs commands, as a module of its own, and from then on hears of every object that a
# command writes to any of the seven streams, in their order and on the command's own thread. So a command waits while
# its output is being sent, which is all the backpressure there is.
$Slot, $Streams = $args

# What commands give to programs is UTF-8, too. Windows PowerShell would make question marks of all but ASCII.
$global:OutputEncoding = [Text.UTF8Encoding]::new($false)

# DataAdded, not DataAdding: an array is added at once, under a lock, and the collection must not be emptied meanwhile.
$Slot.Output.add_DataAdded($reportOutput)
$Streams.Error.add_DataAdded({
        param($Collection)
        $reportRecords.InvokeReturnAsIs('error', $Collection)
    })
$Streams.Warning.add_DataAdded({
        param($Collection)
        $reportRecords.InvokeReturnAsIs('warning', $Collection)
    })
$Streams.Verbose.add_DataAdded({
        param($Collection)
        $reportRecords.InvokeReturnAsIs('verbose', $Collection)
    })
$Streams.Debug.add_DataAdded({
        param($Collection)
        $reportRecords.InvokeReturnAsIs('debug', $Collection)
    })
$Streams.Information.add_DataAdded({
        param($Collection)
        $reportRecords.InvokeReturnAsIs('information', $Collection)
    })
$Streams.Progress.add_DataAdded({
        param($Collection)
        $reportRecords.InvokeReturnAsIs('progress', $Collection)
    })

Export-ModuleMember
