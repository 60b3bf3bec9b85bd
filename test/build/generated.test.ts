import { expect, test } from 'vitest';
import { generate } from '../../build/generate.js';
import { compiledProject } from '../compiled-project.js';

test('generated/ and the reference are what the recipes say (npm run compile writes them)', async () => {
  const { written, removed } = await generate({ write: false, compiled: await compiledProject() });
  expect({ differs: written, isLeft: removed }).toEqual({ differs: [], isLeft: [] });
});
