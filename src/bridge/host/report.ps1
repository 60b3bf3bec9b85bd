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

$reportOne = {
    param($Stream, $Item)
    if ($Stream -eq 'output') {
        $root = "[$($Slot.Count)]"
        try {
            $addValue.InvokeReturnAsIs($Slot.Chunk, $Item, $Slot.Depth, $Slot.ObjectDepth, $Slot.Notes, $root)
        } catch {
            if (-not $Slot.HasEnded) {
                throw
            }
            $Slot.Chunk.Length = $Slot.Whole
            $null = $Slot.Chunk.Append("`tn")
            $Slot.Notes.Add(@{ path = $root; why = "threw: $($_.Exception.Message)" })
        }
        # A stop in the middle of a value leaves half of it behind; only whole values are ever sent.
        $Slot.Whole = $Slot.Chunk.Length
        $Slot.Count++
        if ($Slot.Whole -ge $reportChunk) {
            $sendOutput.InvokeReturnAsIs()
        }
        return
    }
    $builder = [Text.StringBuilder]::new()
    $data = $recordData[$Stream].InvokeReturnAsIs($Item)
    $addValue.InvokeReturnAsIs($builder, $data, 32, 0, $null, $null)
    $writeFrame.InvokeReturnAsIs($Slot, $Slot.Id, $Stream, $builder.ToString())
}

$reportAll = {
    param($Stream, $Collection)
    # Reading a property may write records, too. They wait for the next time.
    if ($Slot.IsReporting) {
        $Slot.HasLeftover = $true
        return
    }
    $done = 0
    $items = @()
    try {
        $Slot.IsReporting = $true
        $items = $Collection.ReadAll()
        foreach ($item in $items) {
            $reportOne.InvokeReturnAsIs($Stream, $item)
            $done++
        }
        if ($Slot.IsAwaited -and $Slot.Whole -gt 0) {
            $sendOutput.InvokeReturnAsIs()
        }
    } catch {
        # Near the end of the call stack there is no room for all this: what is left waits for the end of the call.
        $Slot.HasLeftover = $true
        $Slot.Chunk.Length = $Slot.Whole
        for (; $done -lt $items.Count; $done++) {
            $Collection.Add($items[$done])
        }
    } finally {
        $Slot.IsReporting = $false
    }
}
