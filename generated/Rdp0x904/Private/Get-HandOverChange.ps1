# Generated from src/engine/hand-over.ts: change it there.

function Get-HandOverChange {
    <#
    .SYNOPSIS
    The change that registers the task. It has no trigger: it is started by hand, once.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $HandOver
    )

    $description = "Makes the changes of the run $($HandOver.Id)."
    $parameters = @{
        Task        = Get-HandOverTaskName -HandOver $HandOver
        Description = $description
        Triggers    = @()
        Script      = ConvertTo-HandOverScript -HandOver $HandOver
    }
    return ConvertTo-ScriptTask @parameters
}
