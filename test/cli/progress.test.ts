import { afterEach, describe, expect, test, vi } from 'vitest';
import { whileSaying } from '../../src/cli/progress.js';

describe('progress', () => {
  const { isTTY } = process.stderr;
  afterEach(() => {
    Object.assign(process.stderr, { isTTY });
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });
  const written = async (isTerminal: boolean, terminal: string, work: () => Promise<unknown>): Promise<string> => {
    let text = '';
    vi.stubEnv('TERM', terminal);
    Object.assign(process.stderr, { isTTY: isTerminal });
    const spy = vi.spyOn(process.stderr, 'write').mockImplementation((each) => {
      text += String(each);
      return true;
    });
    await whileSaying('Working', work).catch(() => undefined);
    spy.mockRestore();
    return text;
  };

  test('is said on a terminal, and erased when the work is done or has failed', async () => {
    for (const work of [async () => 1, async () => Promise.reject(new Error('no'))])
      expect(await written(true, 'xterm', work)).toBe('Working ...\r\u001b[K');
  });

  test.each([
    ['a pipe', false, 'xterm'],
    ['a dumb terminal', true, 'dumb'],
  ])('is not said on %s', async (_name, isTerminal, terminal) => {
    expect(await written(isTerminal, terminal, async () => 1)).toBe('');
  });
});
