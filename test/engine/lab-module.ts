import { openForTests } from '../bridge/powershell-for-tests.js';
import { generatedModules } from '../generated-modules.js';

/** The compiled module over the compiled simulator, for scripts that look inside. */
export interface LabModule extends AsyncDisposable {
  /** Runs a script in the scope of the module. */
  run(script: string, parameters: Readonly<Record<string, unknown>>): Promise<readonly unknown[]>;
}

const prepare = `param($Product, $Lab)
Import-Module -Name $Product
& (Get-Module -Name Rdp0x904) { param($Path) Import-Module -Name $Path } $Lab`;

const inside = `param($Script, $Parameters)
$arguments = @{}
foreach ($property in $Parameters.PSObject.Properties) { $arguments[$property.Name] = $property.Value }
$module = Get-Module -Name Rdp0x904
& $module $module.NewBoundScriptBlock([scriptblock]::Create($Script)) @arguments`;

export async function openLabModule(): Promise<LabModule> {
  // One runspace: the module's state is the host.
  const session = await openForTests({ concurrency: 1 });
  try {
    await session.invoke({
      script: prepare,
      parameters: { Product: generatedModules.product, Lab: generatedModules.lab },
    });
  } catch (failure) {
    await session.close();
    throw failure;
  }
  return {
    run: async (script, parameters) =>
      (await session.invoke({ script: inside, parameters: { Script: script, Parameters: parameters } })).output,
    [Symbol.asyncDispose]: () => session.close(),
  };
}
