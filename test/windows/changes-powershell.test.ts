import { expect, test } from 'vitest';
import { describeWithPowerShell } from '../bridge/powershell-for-tests.js';
import { changeCases } from './cases/index.js';
import { outcomeInNode } from './change-outcome.js';
import { outcomeInPowerShell } from './change-powershell.js';

/** Cultures that print numbers, compare words and map case in their own ways; the cases take turns. */
const cultures = ['', 'de-DE', 'tr-TR'];

const cases = changeCases.map((each, index) => ({
  ...each,
  culture: cultures[index % cultures.length] ?? '',
  title: `${each.change.kind}: ${each.name}`,
}));

describeWithPowerShell('every change gives equal results in Node and PowerShell', () => {
  test.each(cases)("$title (culture '$culture')", async (each) => {
    expect(await outcomeInPowerShell(each, each.culture)).toEqual(outcomeInNode(each));
  });
});
