import { canonical, fromPowerShell } from '../../src/client/records.js';
import { labModule } from '../engine/lab-module.js';
import type { ChangeCase } from './cases/change-case.js';
import type { ChangeOutcome } from './change-outcome.js';

/** The same steps as outcomeInNode, with the private functions of the compiled module. */
const script = `param($Json, $Change, $Secret, $Culture)
[cultureinfo]::CurrentCulture = [cultureinfo]::GetCultureInfo($Culture)
function Step([scriptblock] $Action) {
    try {
        $value = & $Action
        [pscustomobject]@{ Value = $value; Error = $null }
    } catch {
        $id = $_.FullyQualifiedErrorId.Split(',')[0]
        $what = [pscustomobject]@{ Id = $id; Category = "$($_.CategoryInfo.Category)"; Message = $_.Exception.Message }
        [pscustomobject]@{ Value = $null; Error = $what }
    }
}
$nothing = [pscustomobject]@{ Value = $null; Error = $null }
$password = @{}
if ($null -ne $Secret) {
    $password.Secret = [securestring]::new()
    foreach ($character in $Secret.ToCharArray()) { $password.Secret.AppendChar($character) }
}
Import-RdpLabHost -Json $Json
$description = Get-ChangeDescription -Change $Change
$before = Step { Test-Change -Change $Change }
$wayBack = Step { Get-ChangeWayBack -Change $Change }
$made = if ($null -eq $wayBack.Error) { Step { Invoke-Change -Change $Change @password } } else { $nothing }
$verified = Step { Test-Change -Change $Change }
$changed = Export-RdpLabHost
$undone = $nothing
$undoneVerified = $nothing
if ($null -ne $wayBack.Value) {
    $back = $wayBack.Value | ConvertTo-Json -Depth 8 | ConvertFrom-Json
    $undone = Step { Invoke-Change -Change $back }
    $undoneVerified = Step { Test-Change -Change $back }
}
[pscustomobject]@{
    Description = $description
    Before = $before
    WayBack = $wayBack
    Made = $made
    Verified = $verified
    Changed = $changed
    Undone = $undone
    UndoneVerified = $undoneVerified
    Restored = Export-RdpLabHost
}`;

/** Runs a case under a culture with the compiled module over the compiled simulator. */
export async function outcomeInPowerShell(
  { host, change, password }: ChangeCase,
  culture: string,
): Promise<ChangeOutcome> {
  const lab = await labModule();
  const parameters = { Json: JSON.stringify(host), Change: change, Secret: password ?? null, Culture: culture };
  const [outcome] = await lab.run(script, parameters);
  const shown = fromPowerShell<Record<'changed' | 'restored', string>>(outcome);
  return canonical({
    ...shown,
    changed: fromPowerShell(JSON.parse(shown.changed)),
    restored: fromPowerShell(JSON.parse(shown.restored)),
  }) as ChangeOutcome;
}
