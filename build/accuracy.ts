import { fixtures } from './accuracy/fixtures.js';
import { accuracyOf, confusionMatrix, expectedOf, firstOf, judge, least } from './accuracy/measure.js';
import { runScript } from './script.js';

/**
 * `npm run accuracy`: diagnoses every host of build/accuracy/fixtures.ts and shows which cause was expected (rows) and
 * which was ranked first (columns). Exit code 1 when fewer are right than build/accuracy/measure.ts commits to.
 */
await runScript(async () => {
  const verdicts = await judge(fixtures);
  console.log('Rows: the cause that is expected. Columns: the cause that is ranked first. ok: nothing is found.\n');
  console.log(confusionMatrix(verdicts));
  for (const each of verdicts.filter((verdict) => expectedOf(verdict) !== firstOf(verdict))) {
    const found = each.findings.map(({ cause, id, status, grade }) => `${cause} ${id} (${status}, ${grade})`);
    console.log(
      `\n${each.fixture.name}\n  expected ${each.fixture.causes.join(', ') || 'nothing'}; found ${found.join(', ') || 'nothing'}`,
    );
  }
  const accuracy = accuracyOf(verdicts);
  console.log(`\nRanked first: ${accuracy.toFixed(1)} % of ${verdicts.length} hosts; ${least} % are committed to.`);
  return accuracy >= least ? 0 : 1;
});
