import { importModules } from '../../src/lab/import-modules.js';
import { openForTests } from '../bridge/powershell-for-tests.js';
import { generatedModules } from '../generated-modules.js';

/** The compiled module over the compiled simulator, for scripts that look inside. */
export interface LabModule extends AsyncDisposable {
  /** Runs a script in the scope of the module. */
  run(script: string, parameters: Readonly<Record<string, unknown>>): Promise<readonly unknown[]>;
}

const inside = `param($Script, $Parameters)
$arguments = @{}
foreach ($property in $Parameters.PSObject.Properties) { $arguments[$property.Name] = $property.Value }
$module = Get-Module -Name Rdp0x904
& $module $module.NewBoundScriptBlock([scriptblock]::Create($Script)) @arguments`;

export async function openLabModule(): Promise<LabModule> {
  const session = await openForTests({ concurrency: 1 });
  await importModules(session, generatedModules);
  return {
    run: async (script, parameters) =>
      (await session.invoke({ script: inside, parameters: { Script: script, Parameters: parameters } })).output,
    [Symbol.asyncDispose]: () => session.close(),
  };
}
