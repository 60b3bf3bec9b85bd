import { fixtures } from './accuracy/fixtures.js';
import { accuracyOf, confusionMatrix, expectedOf, firstOf, judge, least } from './accuracy/measure.js';
import { runScript } from './script.js';

const listed = (words: readonly string[]): string => (words.length === 0 ? 'nothing' : words.join(', '));

/**
 * `npm run accuracy`: diagnoses every host of build/accuracy/fixtures.ts and shows which cause was expected (rows) and
 * which was ranked first (columns). Exit code 1 when fewer are right than build/accuracy/measure.ts commits to.
 */
await runScript(async () => {
  const verdicts = await judge(fixtures);
  console.log('Rows: the cause that is expected. Columns: the cause that is ranked first. ok: nothing is found.\n');
  console.log(confusionMatrix(verdicts));
  for (const verdict of verdicts) {
    if (expectedOf(verdict) === firstOf(verdict)) continue;
    const { name, causes, undecided } = verdict.fixture;
    const found = verdict.findings.map(({ cause, id, status, grade }) => `${cause} ${id} (${status}, ${grade})`);
    console.log(`\n${name}: expected ${listed(causes.map(String))}, found ${listed(found)}.`);
    if (undecided !== undefined) console.log(undecided);
  }
  const accuracy = accuracyOf(verdicts);
  console.log(`\nRanked first: ${accuracy.toFixed(1)} % of ${verdicts.length} hosts; ${least} % are committed to.`);
  return accuracy >= least ? 0 : 1;
});
