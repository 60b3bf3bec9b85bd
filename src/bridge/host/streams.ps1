# Runs once in each runspace that runs commands, as a module of its own, and from then on hears of every object that a
# command writes to any of the seven streams, in their order and on the command's own thread. So a command waits while
# its output is being sent, which is all the backpressure there is.

$streamChunk = 32768

function Send-Output {
    $Slot.Credit.Wait()
    # Emptied before it is sent: a stop between the two loses the rest instead of sending it twice.
    $chunk = $Slot.Chunk.ToString()
    $null = $Slot.Chunk.Clear()
    $Slot.Whole = 0
    Write-Frame -Channel $Slot -Values $Slot.Id, 'output' -Rest $chunk
    $Slot.Output.Clear()
}

function Send-Record {
    param($Stream, $Value)
    if ($Slot.Chunk.Length -gt 0) {
        Send-Output
    }
    Write-Frame -Channel $Slot -Values $Slot.Id, $Stream, $Value
}

$Slot.Output.add_DataAdding({
        param($Collection, $Addition)
        $value = @{
            Builder     = $Slot.Chunk
            Value       = $Addition.ItemAdded
            Depth       = $Slot.Depth
            ObjectDepth = $Slot.ObjectDepth
            Notes       = $Slot.Notes
            Root        = "[$($Slot.Count)]"
        }
        Add-WireValue @value
        # A stop in the middle of a value leaves half of it behind; only whole values are ever sent.
        $Slot.Whole = $Slot.Chunk.Length
        $Slot.Count++
        if ($Slot.Chunk.Length -ge $streamChunk) {
            Send-Output
        }
    })

$Streams.Error.add_DataAdding({
        param($Collection, $Addition)
        Send-Record -Stream 'error' -Value (ConvertTo-ErrorData -Record $Addition.ItemAdded -Terminating $false)
    })
$Streams.Warning.add_DataAdding({
        param($Collection, $Addition)
        Send-Record -Stream 'warning' -Value $Addition.ItemAdded.Message
    })
$Streams.Verbose.add_DataAdding({
        param($Collection, $Addition)
        Send-Record -Stream 'verbose' -Value $Addition.ItemAdded.Message
    })
$Streams.Debug.add_DataAdding({
        param($Collection, $Addition)
        Send-Record -Stream 'debug' -Value $Addition.ItemAdded.Message
    })
$Streams.Information.add_DataAdding({
        param($Collection, $Addition)
        Send-Record -Stream 'information' -Value (ConvertTo-InformationData -Record $Addition.ItemAdded)
    })
$Streams.Progress.add_DataAdding({
        param($Collection, $Addition)
        Send-Record -Stream 'progress' -Value (ConvertTo-ProgressData -Record $Addition.ItemAdded)
    })

Export-ModuleMember
