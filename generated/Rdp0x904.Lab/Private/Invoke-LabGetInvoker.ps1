# Generated from src/simulator/journal.ts: change it there.

function Invoke-LabGetInvoker {
    <#
    .SYNOPSIS
    Get-Invoker.
    #>
    [CmdletBinding()]
    param()

    switch ($script:Lab.Host.Account) {
        'System' {
            return [pscustomobject]@{
                Name = 'NT AUTHORITY\SYSTEM'
                Sid  = 'S-1-5-18'
            }
        }
        'Administrator' {
            return [pscustomobject]@{
                Name = "$($script:Lab.Host.ComputerName)\Administrator"
                Sid  = 'S-1-5-21-1-2-3-500'
            }
        }
        'User' {
            return [pscustomobject]@{
                Name = "$($script:Lab.Host.ComputerName)\User"
                Sid  = 'S-1-5-21-1-2-3-1001'
            }
        }
    }
}
