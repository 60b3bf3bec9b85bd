# Generated from src/protocol/look.ts: change it there.

function Test-Enough {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Awaited,
        [object[]] $Bytes
    )

    switch ($Awaited) {
        'answer' {
            return Test-AnswerComplete -Bytes $Bytes
        }
        'greeting' {
            return -not (Test-GreetingBegun -Bytes $Bytes)
        }
        'challenge' {
            return Test-TsRequestComplete -Bytes $Bytes
        }
    }
}
