import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { askSecret } from '../../src/signing/ask-secret.js';
import { codeOf } from './errors.js';
import { isInstalled } from './programs.js';

/** A terminal without a person; it remembers whether it echoes. */
function terminal() {
  const modes: boolean[] = [];
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: (mode: boolean) => modes.push(mode) });
  const output = new PassThrough();
  const shown = () => (output.read() as Buffer | null)?.toString() ?? '';
  return { input, output, modes, shown };
}

async function typing(...chunks: (string | Buffer)[]) {
  const { input, output, modes, shown } = terminal();
  const answer = askSecret('Passphrase: ', input, output);
  for (const chunk of chunks) input.write(chunk);
  return { answer: await answer, modes, shown: shown() };
}

describe('a secret', () => {
  test('is read without echo, and the terminal is given back', async () => {
    expect(await typing('hunter2\r')).toEqual({ answer: 'hunter2', modes: [true, false], shown: 'Passphrase: \n' });
  });

  test('may be typed in pieces, even of a character, and corrected', async () => {
    const [head, tail] = [Buffer.from('ä').subarray(0, 1), Buffer.from('ä').subarray(1)];
    expect((await typing('a', 'x\u007f', head, tail, '世\n')).answer).toBe('aä世');
    expect((await typing('\b\b', '\u001b', '\r')).answer).toBe('');
  });

  test.each(['\u0003', '\u0004'])('is not read any further after %j', async (key) => {
    const { input, output, modes } = terminal();
    const answer = codeOf(() => askSecret('Passphrase: ', input, output));
    input.write(`hun${key}`);
    expect(await answer).toBe('E_SIGNING_PASSPHRASE');
    expect(modes).toEqual([true, false]);
  });

  test('is missing if the input ends, or is no terminal', async () => {
    const { input, output, modes } = terminal();
    const answer = codeOf(() => askSecret('Passphrase: ', input, output));
    input.end('hunter2');
    expect(await answer).toBe('E_SIGNING_PASSPHRASE');
    expect(modes).toEqual([true, false]);
    expect(await codeOf(() => askSecret('', new PassThrough(), output))).toBe('E_SIGNING_PASSPHRASE');
  });
});

/** `script` of util-linux gives its child a real terminal. */
test.skipIf(process.platform !== 'linux' || !isInstalled('script'))('a real terminal shows nothing of it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ask-'));
  try {
    const program = join(folder, 'ask.mts');
    const module = new URL('../../src/signing/ask-secret.ts', import.meta.url).href;
    await writeFile(
      program,
      `import { askSecret } from ${JSON.stringify(module)};
      console.log('length ' + (await askSecret('Passphrase: ')).length);`,
    );
    const command = `'${process.execPath}' --import tsx '${program}'`;
    const child = spawn('script', ['-qec', command, '/dev/null'], { stdio: 'pipe' });
    let shown = '';
    child.stdout.on('data', (chunk: Buffer) => {
      // Not before it asks: only from then on the terminal is silent.
      if (!shown.includes('Passphrase: ') && (shown + chunk).includes('Passphrase: ')) child.stdin.write('hunter2\r');
      shown += chunk.toString();
    });
    await new Promise((resolve) => child.on('close', resolve));
    expect(shown).toContain('length 7');
    expect(shown).not.toContain('hunter2');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
