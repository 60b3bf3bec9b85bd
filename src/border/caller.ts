/**
 * System.Management.Automation.PSCmdlet, as far as used: the cmdlet on whose behalf something is changed. It answers
 * -WhatIf and -Confirm, and passes warnings on. In PowerShell it is $PSCmdlet.
 */
export interface Caller {
  ShouldProcess(target: string, action: string): boolean;
  WriteWarning(text: string): void;
}
