import { CommandError } from '../border/dotnet.js';
import { invokeCommand, type NativeOutcome, type NativeProgram, nativeProgramScript } from '../border/native.js';

/**
 * Runs a native program of Windows. Words that would need quotes are refused: versions of PowerShell quote them
 * differently (about_Parsing), and none of ours does.
 */
export function invokeNativeProgram(program: NativeProgram, words: readonly string[]): NativeOutcome {
  for (const word of words) {
    if (word === '' || word.includes(' ') || word.includes('"') || word.includes("'")) {
      throw new CommandError('NativeWord', 'InvalidArgument', `'${word}' cannot be passed to ${program}.`);
    }
  }
  return invokeCommand({ ScriptBlock: nativeProgramScript(), ArgumentList: [program, ...words] });
}
