# Generated from src/simulator/native.ts: change it there.

function Invoke-Command {
    <#
    .SYNOPSIS
    Stands in for Invoke-Command of the module Microsoft.PowerShell.Core.
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'NoNewScope')]
    param(
        [Parameter(ParameterSetName = 'NoNewScope', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'Set2', Mandatory, Position = 1)]
        [Parameter(ParameterSetName = 'Set4', Mandatory, Position = 1)]
        [Parameter(ParameterSetName = 'Set6', Mandatory, Position = 1)]
        [Parameter(ParameterSetName = 'Set8', Mandatory, Position = 1)]
        [Parameter(ParameterSetName = 'Set9', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'Set12', Mandatory, Position = 0)]
        [scriptblock] $ScriptBlock,

        [Parameter(ParameterSetName = 'NoNewScope')]
        [switch] $NoNewScope,

        [psobject] $InputObject,

        [object[]] $ArgumentList = @(),

        [Parameter(ParameterSetName = 'Set2', Position = 0)]
        [Parameter(ParameterSetName = 'Set3', Position = 0)]
        [object[]] $Session,

        [Parameter(ParameterSetName = 'Set2')]
        [Parameter(ParameterSetName = 'Set3')]
        [Parameter(ParameterSetName = 'Set4')]
        [Parameter(ParameterSetName = 'Set5')]
        [Parameter(ParameterSetName = 'Set6')]
        [Parameter(ParameterSetName = 'Set7')]
        [Parameter(ParameterSetName = 'Set8')]
        [Parameter(ParameterSetName = 'Set9')]
        [Parameter(ParameterSetName = 'Set10')]
        [Parameter(ParameterSetName = 'Set11')]
        [Parameter(ParameterSetName = 'Set12')]
        [Parameter(ParameterSetName = 'Set13')]
        [int] $ThrottleLimit,

        [Parameter(ParameterSetName = 'Set2')]
        [Parameter(ParameterSetName = 'Set3')]
        [Parameter(ParameterSetName = 'Set4')]
        [Parameter(ParameterSetName = 'Set5')]
        [Parameter(ParameterSetName = 'Set6')]
        [Parameter(ParameterSetName = 'Set7')]
        [Parameter(ParameterSetName = 'Set8')]
        [Parameter(ParameterSetName = 'Set9')]
        [Parameter(ParameterSetName = 'Set10')]
        [Parameter(ParameterSetName = 'Set11')]
        [Parameter(ParameterSetName = 'Set12')]
        [Parameter(ParameterSetName = 'Set13')]
        [switch] $AsJob,

        [Parameter(ParameterSetName = 'Set2')]
        [Parameter(ParameterSetName = 'Set3')]
        [Parameter(ParameterSetName = 'Set4')]
        [Parameter(ParameterSetName = 'Set5')]
        [Parameter(ParameterSetName = 'Set6')]
        [Parameter(ParameterSetName = 'Set7')]
        [Parameter(ParameterSetName = 'Set8')]
        [Parameter(ParameterSetName = 'Set9')]
        [Parameter(ParameterSetName = 'Set10')]
        [Parameter(ParameterSetName = 'Set11')]
        [Parameter(ParameterSetName = 'Set12')]
        [Parameter(ParameterSetName = 'Set13')]
        [switch] $HideComputerName,

        [Parameter(ParameterSetName = 'Set2')]
        [Parameter(ParameterSetName = 'Set3')]
        [Parameter(ParameterSetName = 'Set4')]
        [Parameter(ParameterSetName = 'Set5')]
        [Parameter(ParameterSetName = 'Set6')]
        [Parameter(ParameterSetName = 'Set7')]
        [Parameter(ParameterSetName = 'Set12')]
        [Parameter(ParameterSetName = 'Set13')]
        [string] $JobName,

        [Parameter(ParameterSetName = 'Set3', Mandatory, Position = 1)]
        [Parameter(ParameterSetName = 'Set5', Mandatory, Position = 1)]
        [Parameter(ParameterSetName = 'Set7', Mandatory, Position = 1)]
        [Parameter(ParameterSetName = 'Set10', Mandatory, Position = 1)]
        [Parameter(ParameterSetName = 'Set11', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'Set13', Mandatory, Position = 0)]
        [string] $FilePath,

        [Parameter(ParameterSetName = 'Set4', Position = 0)]
        [Parameter(ParameterSetName = 'Set5', Position = 0)]
        [string[]] $ComputerName,

        [Parameter(ParameterSetName = 'Set4')]
        [Parameter(ParameterSetName = 'Set5')]
        [Parameter(ParameterSetName = 'Set6')]
        [Parameter(ParameterSetName = 'Set7')]
        [Parameter(ParameterSetName = 'Set8', Mandatory)]
        [Parameter(ParameterSetName = 'Set9', Mandatory)]
        [Parameter(ParameterSetName = 'Set10', Mandatory)]
        [Parameter(ParameterSetName = 'Set11', Mandatory)]
        [pscredential] $Credential,

        [Parameter(ParameterSetName = 'Set4')]
        [Parameter(ParameterSetName = 'Set5')]
        [int] $Port,

        [Parameter(ParameterSetName = 'Set4')]
        [Parameter(ParameterSetName = 'Set5')]
        [switch] $UseSSL,

        [Parameter(ParameterSetName = 'Set4')]
        [Parameter(ParameterSetName = 'Set5')]
        [Parameter(ParameterSetName = 'Set6')]
        [Parameter(ParameterSetName = 'Set7')]
        [Parameter(ParameterSetName = 'Set8')]
        [Parameter(ParameterSetName = 'Set9')]
        [Parameter(ParameterSetName = 'Set10')]
        [Parameter(ParameterSetName = 'Set11')]
        [Parameter(ParameterSetName = 'Set12')]
        [Parameter(ParameterSetName = 'Set13')]
        [string] $ConfigurationName,

        [Parameter(ParameterSetName = 'Set4')]
        [Parameter(ParameterSetName = 'Set5')]
        [string] $ApplicationName,

        [Parameter(ParameterSetName = 'Set4')]
        [Parameter(ParameterSetName = 'Set5')]
        [Parameter(ParameterSetName = 'Set6')]
        [Parameter(ParameterSetName = 'Set7')]
        [switch] $InDisconnectedSession,

        [Parameter(ParameterSetName = 'Set4')]
        [Parameter(ParameterSetName = 'Set5')]
        [string[]] $SessionName,

        [Parameter(ParameterSetName = 'Set4')]
        [Parameter(ParameterSetName = 'Set5')]
        [Parameter(ParameterSetName = 'Set6')]
        [Parameter(ParameterSetName = 'Set7')]
        [System.Management.Automation.Remoting.PSSessionOption] $SessionOption,

        [Parameter(ParameterSetName = 'Set4')]
        [Parameter(ParameterSetName = 'Set5')]
        [Parameter(ParameterSetName = 'Set6')]
        [Parameter(ParameterSetName = 'Set7')]
        [System.Management.Automation.Runspaces.AuthenticationMechanism] $Authentication,

        [Parameter(ParameterSetName = 'Set4')]
        [Parameter(ParameterSetName = 'Set5')]
        [Parameter(ParameterSetName = 'Set6')]
        [Parameter(ParameterSetName = 'Set7')]
        [switch] $EnableNetworkAccess,

        [Parameter(ParameterSetName = 'Set4')]
        [Parameter(ParameterSetName = 'Set6')]
        [string] $CertificateThumbprint,

        [Parameter(ParameterSetName = 'Set6', Position = 0)]
        [Parameter(ParameterSetName = 'Set7', Position = 0)]
        [uri[]] $ConnectionUri,

        [Parameter(ParameterSetName = 'Set6')]
        [Parameter(ParameterSetName = 'Set7')]
        [switch] $AllowRedirection,

        [Parameter(ParameterSetName = 'Set8', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'Set10', Mandatory, Position = 0)]
        [guid[]] $VMId,

        [Parameter(ParameterSetName = 'Set9', Mandatory)]
        [Parameter(ParameterSetName = 'Set11', Mandatory)]
        [string[]] $VMName,

        [Parameter(ParameterSetName = 'Set12', Mandatory)]
        [Parameter(ParameterSetName = 'Set13', Mandatory)]
        [string[]] $ContainerId,

        [Parameter(ParameterSetName = 'Set12')]
        [Parameter(ParameterSetName = 'Set13')]
        [switch] $RunAsAdministrator
    )

    $silent = $ErrorActionPreference -eq 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    Assert-LabImplemented -Command 'Invoke-Command' -Passed @($PSBoundParameters.Keys) -Implemented @('ScriptBlock', 'ArgumentList')
    $received = [pscustomobject]@{
        ScriptBlock  = $ScriptBlock
        ArgumentList = $ArgumentList
    }
    try {
        Assert-LabReached
        Invoke-LabInvokeCommand -Received $received
    } catch {
        if (-not $silent) {
            $PSCmdlet.ThrowTerminatingError($_)
        }
    }
}
