import { join } from 'node:path';
import { projectRoot } from '../build/root.js';

const generated = join(projectRoot, 'generated');

/** Manifests of the committed modules: the product's, and the one that stands in for Windows. */
export const generatedModules = {
  product: join(generated, 'Rdp0x904', 'Rdp0x904.psd1'),
  lab: join(generated, 'Rdp0x904.Lab', 'Rdp0x904.Lab.psd1'),
};
