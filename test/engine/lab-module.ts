import { labSession } from '../lab-session.js';

/** The compiled module over the compiled simulator, for scripts that look inside. */
export interface LabModule {
  /** Runs a script in the scope of the module. */
  run(script: string, parameters: Readonly<Record<string, unknown>>): Promise<readonly unknown[]>;
}

const inside = `param($Script, $Parameters)
[cultureinfo]::CurrentCulture = [cultureinfo]::InvariantCulture
$arguments = @{}
foreach ($property in $Parameters.PSObject.Properties) { $arguments[$property.Name] = $property.Value }
$module = Get-Module -Name Rdp0x904
& $module $module.NewBoundScriptBlock([scriptblock]::Create($Script)) @arguments`;

export async function labModule(): Promise<LabModule> {
  const session = await labSession();
  return {
    run: async (script, parameters) =>
      (await session.invoke({ script: inside, parameters: { Script: script, Parameters: parameters } })).output,
  };
}
