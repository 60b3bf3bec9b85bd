# Generated from src/windows/trusted-path.ts: change it there.

function Test-TrustedDescriptor {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [string] $Sddl
    )

    $list = Split-AccessList -Sddl $Sddl
    return (
        (Test-TrustedOwner -Head $list.Head) -and
        @($list.Entries | Where-Object { -not (Test-HarmlessEntry -Entry $_) }).Count -eq 0
    )
}
