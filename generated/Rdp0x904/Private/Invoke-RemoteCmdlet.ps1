# Generated from src/border/remote-session.ts: change it there.

function Invoke-RemoteCmdlet {
    <#
    .SYNOPSIS
    Runs a cmdlet of this module in a session on a computer that does not have the module.
    #>
    [CmdletBinding()]
    param(
        [object] $Caller,
        [object] $Parameters,
        [object] $Session
    )

    $cmdlet = $Caller.MyInvocation.MyCommand
    $module = $cmdlet.Module
    $common = @([System.Management.Automation.Cmdlet]::CommonParameters) + 'Session'
    $common += @([System.Management.Automation.Cmdlet]::OptionalCommonParameters)
    $arguments = @{}
    foreach ($key in @($Parameters.Keys)) {
        if ($common -notcontains $key) {
            $value = $Parameters[$key]
            $arguments[$key] = if ($value -is [switch]) { [bool] $value } else { $value }
        }
    }
    if ($cmdlet.Parameters.ContainsKey('WhatIf')) {
        $arguments['WhatIf'] = [bool] $WhatIfPreference
        $arguments['Confirm'] = $false
    }

    $functions = & $module { $ExecutionContext.SessionState.InvokeProvider.ChildItem.Get('function:', $false) } |
        Where-Object { $_.ModuleName -eq $module.Name }
    $lines = @(
        'Set-StrictMode -Version Latest'
        "`$script:ErrorActionPreference = 'Stop'"
        # All functions are sent: there is nothing left to read there.
        '$script:SharedFunctionsAreRead = $true'
        $functions | ForEach-Object { "function $($_.Name) {$($_.Definition)}" }
        'Export-ModuleMember -Function @()'
    )
    $text = $lines -join [char] 10
    $digest = [System.Security.Cryptography.SHA256]::Create()
    try {
        $hash = [System.BitConverter]::ToString($digest.ComputeHash([System.Text.Encoding]::UTF8.GetBytes($text)))
    } finally {
        $digest.Dispose()
    }
    $name = "$($module.Name)-$($hash.Replace('-', '').Substring(0, 16))"

    $prepare = {
        param($Name, $Text)
        if ($PSVersionTable.PSVersion -lt [version] '5.1') {
            throw "$env:COMPUTERNAME has PowerShell $($PSVersionTable.PSVersion); 5.1 is needed."
        }
        if ($Text) {
            New-Module -Name $Name -ScriptBlock ([scriptblock]::Create($Text)) | Import-Module -Global
        }
        [bool] (Get-Module -Name $Name)
    }
    $run = {
        param($Name, $Cmdlet, $Arguments)
        $output = @(& (Get-Module -Name $Name) { param($Cmdlet, $Arguments) & $Cmdlet @Arguments } $Cmdlet $Arguments)
        [System.Management.Automation.PSSerializer]::Serialize($output, 16)
    }
    $restore = {
        param($Value)
        if ($Value -is [System.Collections.IList]) {
            return , @(foreach ($each in $Value) { & $restore $each })
        }
        if ($Value -isnot [System.Management.Automation.PSCustomObject]) {
            return $Value
        }
        $record = [ordered] @{}
        foreach ($property in $Value.PSObject.Properties) {
            $record[$property.Name] = & $restore $property.Value
        }
        $restored = [pscustomobject] $record
        $typeName = $Value.PSObject.TypeNames[0] -replace '^Deserialized\.', ''
        if ($typeName -like "$($module.Name).*") {
            $restored.PSObject.TypeNames.Insert(0, $typeName)
        }
        $restored
    }

    foreach ($each in @($Session)) {
        if (-not (Invoke-Command -Session $each -ScriptBlock $prepare -ArgumentList $name, '' -ErrorAction Stop)) {
            $null = Invoke-Command -Session $each -ScriptBlock $prepare -ArgumentList $name, $text -ErrorAction Stop
        }
        $sent = @{
            Session      = $each
            ScriptBlock  = $run
            ArgumentList = $name, $cmdlet.Name, $arguments
            ErrorAction  = 'Stop'
        }
        $received = [System.Management.Automation.PSSerializer]::Deserialize((Invoke-Command @sent))
        foreach ($one in @($received)) {
            $object = & $restore $one
            if ($object -is [System.Management.Automation.PSCustomObject]) {
                Add-Member -InputObject $object -MemberType NoteProperty -Name PSComputerName -Value $each.ComputerName
            }
            $object
        }
    }
}
