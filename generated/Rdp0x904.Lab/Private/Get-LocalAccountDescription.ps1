# Generated from src/windows/changes/local-account.ts: change it there.

function Get-LocalAccountDescription {
    <#
    .SYNOPSIS
    What the change touches and does, for the prompt.
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        $Change
    )

    $target = "Local account $($Change.Account)"
    switch ($Change.Operation) {
        'Enable' {
            return [pscustomobject]@{
                Target = $target
                Action = 'Enable the account'
                Impact = 'none'
            }
        }
        'Disable' {
            return [pscustomobject]@{
                Target = $target
                Action = 'Disable the account'
                Impact = 'none'
            }
        }
        'Unlock' {
            return [pscustomobject]@{
                Target = $target
                Action = 'Unlock the account, without a way back'
                Impact = 'none'
            }
        }
        'SetPassword' {
            return [pscustomobject]@{
                Target = $target
                Action = 'Set a new password, without a way back'
                Impact = 'none'
            }
        }
        'LetPasswordExpire' {
            return [pscustomobject]@{
                Target = $target
                Action = 'Let the password expire'
                Impact = 'none'
            }
        }
        'KeepPassword' {
            return [pscustomobject]@{
                Target = $target
                Action = 'Never let the password expire'
                Impact = 'none'
            }
        }
    }
}
