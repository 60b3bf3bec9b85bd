import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromPowerShell } from '../../src/client/records.js';
import {
  convertFromJournalLine,
  convertToJournalLine,
  type JournalField,
} from '../../src/windows/notation/written-line.js';
import { anyText } from '../any-text.js';
import { describeWithPowerShell } from '../bridge/powershell-for-tests.js';
import { type LabModule, labModule } from './lab-module.js';

/** What may stand in a registry value, a name or an error: anything that a program could take for something else. */
const piece = fc.oneof(
  anyText(),
  fc.constantFrom(
    '"',
    "'",
    '\\',
    '\\\\u0022',
    '`',
    '`n',
    '$(throw 1)',
    '${x}',
    '@(1)',
    '#',
    '{',
    '}',
    ',',
    ':',
    '\r',
    '\n',
    '\r\n',
    '\u0000',
    '\u001f',
    '\u007f',
    '\u0085',
    '\u2028',
    '\u2029',
    '\ufeff',
    '\u2018',
    '\u2019',
    '\u201a',
    '\u201b',
    '\u201c',
    '\u201d',
    '\u201e',
    '\ud800',
    '\udc00',
    '\udfff\ud800',
    '\u{1f600}',
    '</Task>',
    '{"event":"end"}',
    '","event":"end',
    '2026-06-01T08:00:00Z',
    'null',
    '1e400',
  ),
);
const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
const fields: fc.Arbitrary<readonly JournalField[]> = fc.array(fc.record({ name: text, text }), {
  minLength: 1,
  maxLength: 4,
});

test('a line brings back what was written, whatever that is, and is ASCII on one line', () => {
  fc.assert(
    fc.property(fields, (written) => {
      const line = convertToJournalLine(written);
      expect(line).toMatch(/^[\x20-\x7e]+\n$/);
      expect(convertFromJournalLine(line.trimEnd())).toEqual(written);
      // Any reader of JSON sees the same last value of a name.
      const parsed = new Map(Object.entries(JSON.parse(line) as Record<string, string>));
      for (const each of written) {
        const last = written.filter((other) => other.name === each.name).at(-1);
        if (each.name !== '__proto__') expect(parsed.get(each.name)).toBe(last?.text);
      }
    }),
    { numRuns: 1000 },
  );
});

test('half a line, or a line that somebody edited, is never taken for another one', () => {
  fc.assert(
    fc.property(fields, fc.nat(), (written, at) => {
      const line = convertToJournalLine(written).trimEnd();
      expect(convertFromJournalLine(line.slice(0, at % line.length))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

describeWithPowerShell('PowerShell writes the same lines, and reads them from a real file', () => {
  let lab: LabModule;
  let folder: string;
  beforeAll(async () => {
    lab = await labModule();
    folder = await mkdtemp(join(tmpdir(), 'rdp0x904-lines-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  // The stand-ins are left aside: the module's own functions write and read.
  const script = `param($Samples, $Path)
$own = @{}
foreach ($name in 'Add-JournalText', 'Read-JournalText') {
    $own[$name] = [scriptblock]::Create([System.IO.File]::ReadAllText("$((Get-Module -Name Rdp0x904).ModuleBase)/Private/$name.ps1") + [char] 10 + "$name @args")
}
foreach ($sample in $Samples) {
    & $own['Add-JournalText'] -Path $Path -Text (ConvertTo-JournalLine -Fields @($sample.Fields))
}
$text = & $own['Read-JournalText'] -Path $Path
foreach ($line in $text.Substring(0, $text.Length - 1).Split([char] 10)) {
    [pscustomobject]@{ Fields = @(ConvertFrom-JournalLine -Line $line) }
}`;

  test('for hundreds of hostile texts', async () => {
    const samples = fc.sample(fields, 300);
    const path = join(folder, 'lines.jsonl');
    const output = await lab.run(script, {
      Samples: samples.map((each) => ({ Fields: each.map(({ name, text: value }) => ({ Name: name, Text: value })) })),
      Path: path,
    });
    expect(await readFile(path, 'latin1')).toBe(samples.map((each) => convertToJournalLine(each)).join(''));
    expect(output.map((each) => fromPowerShell<{ fields: readonly JournalField[] }>(each).fields)).toEqual(samples);
  });
});
