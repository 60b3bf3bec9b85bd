# Runs once in each runspace that runs commands, as a module of its own, and from then on hears of every object that a
# command writes to any of the seven streams, in their order and on the command's own thread. So a command waits while
# its output is being sent, which is all the backpressure there is.

$streamChunk = 32768
$streamRecord = [Text.StringBuilder]::new()

function Send-Output {
    $Slot.Credit.Wait()
    # Emptied before it is sent: a stop between the two loses the rest instead of sending it twice.
    $chunk = $Slot.Chunk.ToString()
    $null = $Slot.Chunk.Clear()
    $Slot.Whole = 0
    $writeFrame.InvokeReturnAsIs($Slot, $Slot.Id, 'output', $chunk)
}

function Send-Record {
    param($Stream, $Value)
    if ($Slot.Chunk.Length -gt 0) {
        Send-Output
    }
    $null = $streamRecord.Clear()
    $addValue.InvokeReturnAsIs($streamRecord, $Value, 32, 0, $null, $null)
    $writeFrame.InvokeReturnAsIs($Slot, $Slot.Id, $Stream, $streamRecord.ToString())
}

# DataAdded, not DataAdding: an array is added at once, under a lock, and the collection must not be emptied meanwhile.
$Slot.Output.add_DataAdded({
        param($Collection)
        $chunk = $Slot.Chunk
        foreach ($value in $Collection.ReadAll()) {
            $root = "[$($Slot.Count)]"
            $addValue.InvokeReturnAsIs($chunk, $value, $Slot.Depth, $Slot.ObjectDepth, $Slot.Notes, $root)
            # A stop in the middle of a value leaves half of it behind; only whole values are ever sent.
            $Slot.Whole = $chunk.Length
            $Slot.Count++
            if ($Slot.Whole -ge $streamChunk) {
                Send-Output
            }
        }
    })
$Streams.Error.add_DataAdded({
        param($Collection)
        foreach ($record in $Collection.ReadAll()) {
            Send-Record -Stream 'error' -Value (ConvertTo-ErrorData -Record $record -Terminating $false)
        }
    })
$Streams.Information.add_DataAdded({
        param($Collection)
        foreach ($record in $Collection.ReadAll()) {
            Send-Record -Stream 'information' -Value (ConvertTo-InformationData -Record $record)
        }
    })
$Streams.Progress.add_DataAdded({
        param($Collection)
        foreach ($record in $Collection.ReadAll()) {
            Send-Record -Stream 'progress' -Value (ConvertTo-ProgressData -Record $record)
        }
    })
$Streams.Warning.add_DataAdded({
        param($Collection)
        foreach ($record in $Collection.ReadAll()) {
            Send-Record -Stream 'warning' -Value $record.Message
        }
    })
$Streams.Verbose.add_DataAdded({
        param($Collection)
        foreach ($record in $Collection.ReadAll()) {
            Send-Record -Stream 'verbose' -Value $record.Message
        }
    })
$Streams.Debug.add_DataAdded({
        param($Collection)
        foreach ($record in $Collection.ReadAll()) {
            Send-Record -Stream 'debug' -Value $record.Message
        }
    })

Export-ModuleMember
