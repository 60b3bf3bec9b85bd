# Reports what a command has written to a stream, and empties the stream. Used while the command runs (streams.ps1), and
# for what is left when it has ended (worker.ps1).

$reportChunk = 32768

$sendOutput = {
    $Slot.Credit.Wait()
    # Emptied before it is sent: a stop between the two loses the rest instead of sending it twice.
    $chunk = $Slot.Chunk.ToString()
    $null = $Slot.Chunk.Clear()
    $Slot.Whole = 0
    $writeFrame.InvokeReturnAsIs($Slot, $Slot.Id, 'output', $chunk)
}

# Of output, which nearly every call has: in one block, because each one more that is invoked costs as much as the work.
$reportOutput = {
    param($Collection)
    # A variable of its own is found at once; one of the module is looked for by its name each time.
    $call = $Slot
    # Reading a property may write output, too. It waits for the next time.
    if ($call.IsReporting) {
        $call.HasLeftover = $true
        return
    }
    $chunk = $call.Chunk
    $done = 0
    $items = @()
    try {
        $call.IsUsed = $true
        $call.IsReporting = $true
        $items = $Collection.ReadAll()
        foreach ($item in $items) {
            try {
                $addValue.InvokeReturnAsIs($chunk, $item, $call.Depth, $call.ObjectDepth, $call.Notes, $call.Count)
            } catch {
                if (-not $call.HasEnded) {
                    throw
                }
                $chunk.Length = $call.Whole
                $null = $chunk.Append("`tn")
                $call.Notes.Add(@{ path = "[$($call.Count)]"; why = "threw: $($_.Exception.Message)" })
            }
            # A stop in the middle of a value leaves half of it behind; only whole values are ever sent.
            $call.Whole = $chunk.Length
            $call.Count++
            $done++
            if ($call.Whole -ge $reportChunk) {
                $sendOutput.InvokeReturnAsIs()
            }
        }
        if ($call.IsAwaited -and $call.Whole -gt 0) {
            $sendOutput.InvokeReturnAsIs()
        }
    } catch {
        # Near the end of the call stack there is no room for all this: what is left waits for the end of the call.
        $call.HasLeftover = $true
        $chunk.Length = $call.Whole
        for (; $done -lt $items.Count; $done++) {
            $Collection.Add($items[$done])
        }
    } finally {
        $call.IsReporting = $false
    }
}

$reportRecords = {
    param($Stream, $Collection)
    if ($Slot.IsReporting) {
        $Slot.HasLeftover = $true
        return
    }
    $done = 0
    $records = @()
    try {
        $Slot.IsUsed = $true
        $Slot.IsReporting = $true
        $records = $Collection.ReadAll()
        foreach ($record in $records) {
            $builder = [Text.StringBuilder]::new()
            $data = $recordData[$Stream].InvokeReturnAsIs($record)
            $addValue.InvokeReturnAsIs($builder, $data, 32, 0, $null, $null)
            $writeFrame.InvokeReturnAsIs($Slot, $Slot.Id, $Stream, $builder.ToString())
            $done++
        }
    } catch {
        $Slot.HasLeftover = $true
        for (; $done -lt $records.Count; $done++) {
            $Collection.Add($records[$done])
        }
    } finally {
        $Slot.IsReporting = $false
    }
}
