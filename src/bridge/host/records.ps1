# What the other side hears of the records of the streams: plain values with the names that types.ts gives them.
$recordData = @{
    error       = {
        param($Record)
        $invocation = $Record.InvocationInfo
        $position = $null
        if ($null -ne $invocation) {
            $command = $null
            if ($null -ne $invocation.MyCommand) {
                $command = $invocation.MyCommand.Name -replace "^$wireScript-\d+$"
            }
            $position = [ordered] @{
                command = $command
                file    = $invocation.ScriptName
                line    = $invocation.ScriptLineNumber
                column  = $invocation.OffsetInLine
                text    = $invocation.Line
                message = $invocation.PositionMessage
            }
        }
        $trace = $Record.ScriptStackTrace
        if ($null -ne $trace) {
            $trace = $trace -replace "at $wireScript-\d+,", 'at <ScriptBlock>,'
        }
        $recommended = $null
        if ($null -ne $Record.ErrorDetails) {
            $recommended = $Record.ErrorDetails.RecommendedAction
        }
        [ordered] @{
            message               = [string] $Record
            fullyQualifiedErrorId = $Record.FullyQualifiedErrorId -replace ",$wireScript-\d+$"
            category              = $Record.CategoryInfo.Category
            activity              = $Record.CategoryInfo.Activity -replace "^$wireScript-\d+$"
            reason                = $Record.CategoryInfo.Reason
            exceptionType         = $Record.Exception.GetType().FullName
            target                = $Record.TargetObject
            recommendedAction     = $recommended
            position              = $position
            scriptStackTrace      = $trace
            terminating           = $false
        }
    }
    warning     = {
        param($Record)
        $Record.Message
    }
    verbose     = {
        param($Record)
        $Record.Message
    }
    debug       = {
        param($Record)
        $Record.Message
    }
    information = {
        param($Record)
        [ordered] @{
            message = [string] $Record.MessageData
            data    = $Record.MessageData
            tags    = $Record.Tags
            source  = $Record.Source
        }
    }
    progress    = {
        param($Record)
        [ordered] @{
            id               = $Record.ActivityId
            parentId         = $Record.ParentActivityId
            activity         = $Record.Activity
            status           = $Record.StatusDescription
            operation        = $Record.CurrentOperation
            percent          = $Record.PercentComplete
            secondsRemaining = $Record.SecondsRemaining
            completed        = $Record.RecordType -eq 'Completed'
        }
    }
}
