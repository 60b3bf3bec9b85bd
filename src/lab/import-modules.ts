import type { PowerShellSession } from '../bridge/types.js';

/** Paths of the two modules: the product's, and the one that stands in for Windows. */
export interface StageModules {
  readonly product: string;
  readonly lab: string;
}

/** The stand-ins are imported into the product's own scope, where they come before the real commands and nowhere else. */
const script = `param($Product, $Lab)
Import-Module -Name $Product
& (Get-Module -Name Rdp0x904) { param($Path) Import-Module -Name $Path } $Lab`;

/** Imports both into a session of one runspace: the module's state is the host. A session that cannot is closed. */
export async function importModules(session: PowerShellSession, { product, lab }: StageModules): Promise<void> {
  try {
    await session.invoke({ script, parameters: { Product: product, Lab: lab } });
  } catch (failure) {
    await session.close();
    throw failure;
  }
}
