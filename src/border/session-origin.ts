import { systemFunction } from './system-function.js';

/** Over what somebody sits in front of this computer. */
export type SessionOrigin = 'Local' | 'RemoteDesktop' | 'PowerShellRemoting' | 'Ssh';

/**
 * Over what this PowerShell was started: OpenSSH sets SSH_CONNECTION (man sshd, "ENVIRONMENT"), remoting has $PSSenderInfo
 * (about_Automatic_Variables), a Remote Desktop session has SESSIONNAME RDP-Tcp#n (learn.microsoft.com, "Recognized
 * Environment Variables").
 */
export const getSessionOrigin = systemFunction({
  name: 'Get-SessionOrigin',
  synopsis: 'Over what this PowerShell was started.',
  outputType: 'string',
  parameters: {},
  powershell: `
    if ($env:SSH_CONNECTION) {
        'Ssh'
    } elseif (Get-Variable -Name PSSenderInfo -Scope Global -ErrorAction SilentlyContinue) {
        'PowerShellRemoting'
    } elseif ($env:SESSIONNAME -like 'RDP-*') {
        'RemoteDesktop'
    } else {
        'Local'
    }`,
}).one<SessionOrigin>();
