import { StringDecoder } from 'node:string_decoder';
import { ToolError } from '../errors.js';

/** The part of a terminal that is needed here: `process.stdin` where a person sits before it. */
export interface SecretInput extends NodeJS.ReadableStream {
  readonly isTTY?: boolean;
  setRawMode?(mode: boolean): unknown;
}

const longestSecret = 1024;

/** What a terminal in raw mode hands on instead of obeying: Enter, Ctrl+C, Ctrl+D and the two keys that delete. */
const meanings: Readonly<Record<string, 'enter' | 'give up' | 'rub out'>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\u0003': 'give up',
  '\u0004': 'give up',
  '\u007f': 'rub out',
  '\b': 'rub out',
};

/**
 * Asks the person at the terminal for a secret and shows nothing of what is typed, not even its length.
 * @param input a terminal; `isTTY` tells
 * @throws ToolError E_SIGNING_PASSPHRASE if the input is no terminal, ends, or the person gives up with Ctrl+C
 */
export function askSecret(
  question: string,
  input: SecretInput = process.stdin,
  output: NodeJS.WritableStream = process.stderr,
): Promise<string> {
  const setRawMode = input.setRawMode?.bind(input);
  if (input.isTTY !== true || setRawMode === undefined) {
    return Promise.reject(noSecret('There is no terminal to ask for the passphrase.'));
  }
  return new Promise((resolve, reject) => {
    const decoder = new StringDecoder('utf8');
    const typed: string[] = [];
    const end = (finish: () => void): void => {
      input.off('data', read);
      input.off('end', atEnd);
      setRawMode(false);
      input.pause();
      output.write('\n');
      finish();
    };
    const atEnd = (): void => end(() => reject(noSecret('The input ended before the passphrase did.')));
    const read = (chunk: Buffer | string): void => {
      for (const character of typeof chunk === 'string' ? chunk : decoder.write(chunk)) {
        const meaning = meanings[character];
        if (meaning === 'enter' || meaning === 'give up') {
          end(() => (meaning === 'enter' ? resolve(typed.join('')) : reject(noSecret('No passphrase was given.'))));
          return;
        }
        if (meaning === 'rub out') typed.pop();
        else if (character >= ' ' && typed.length < longestSecret) typed.push(character);
      }
    };
    // First, so that nothing typed early is shown.
    setRawMode(true);
    input.on('data', read);
    input.on('end', atEnd);
    output.write(question);
    input.resume();
  });
}

function noSecret(message: string): ToolError {
  const mend = 'Type it, or name the file or the environment variable that holds it.';
  return new ToolError('E_SIGNING_PASSPHRASE', message, mend);
}
