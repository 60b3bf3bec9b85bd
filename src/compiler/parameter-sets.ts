import { ownModule } from '../border/system-function.js';
import { ToolError } from '../errors.js';
import type { BorderCommand } from './border.js';

/** One parameter of one parameter set, as `Get-Command -Syntax` prints it. */
export interface SetParameter {
  readonly name: string;
  /** Type as printed, such as `string[]` or `CimInstance#MSFT_NetFirewallRule`; `switch` for one without a value. */
  readonly type: string;
  readonly mandatory: boolean;
  /** Place among those that may be given without their name; undefined for the others. */
  readonly position: number | undefined;
}

/** A parameter set with a name: its first parameter that no other set has, or else its number. */
export interface ParameterSet {
  readonly name: string;
  readonly parameters: readonly SetParameter[];
}

/** `[[-Name] <string>]`, `[-Name] <string>`, `-Name <string>`, `[-Name <string>]` or `[-Name]`. */
const item = /(?<outer>\[)?(?<inner>\[)?-(?<name>\w+)(?<closed>\])?(?: <(?<type>[^>]+)>)?/g;

/** Reads the parameter sets that `Get-Command -Syntax` printed, one text a set, without the common parameters. */
export function parseParameterSets(syntax: readonly string[]): readonly ParameterSet[] {
  const sets = syntax.map(parseSet);
  return sets.map((parameters, index) => {
    const own = parameters.find(({ name }) =>
      sets.every((others, other) => other === index || others.every((each) => each.name !== name)),
    );
    return { name: own?.name ?? `Set${index + 1}`, parameters };
  });
}

function parseSet(text: string): readonly SetParameter[] {
  let position = 0;
  return [...text.matchAll(item)].map(({ groups = {} }) => {
    const { outer, inner, name = '', closed, type } = groups;
    // Brackets around the name alone: the name may be left out, so the place says what is meant.
    const positional = closed !== undefined && type !== undefined;
    return {
      name,
      type: type ?? 'switch',
      mandatory: (positional ? inner : outer) === undefined,
      position: positional ? position++ : undefined,
    };
  });
}

/**
 * The parameter sets of a command as Windows has them; a function of our own has what it declares.
 * @throws ToolError E_NOT_CAPTURED
 */
export function parameterSetsOf(
  declared: BorderCommand,
  syntax: Readonly<Record<string, readonly string[]>>,
): readonly ParameterSet[] {
  if (declared.module === ownModule) {
    const parameters = Object.entries(declared.parameters);
    return [
      {
        name: '',
        parameters: parameters.map(([name, type]) => ({ name, type, mandatory: false, position: undefined })),
      },
    ];
  }
  const known = syntax[declared.name];
  if (known !== undefined) return parseParameterSets(known);
  throw new ToolError(
    'E_NOT_CAPTURED',
    `src/border/windows-commands.json does not say which parameters ${declared.name} has on Windows.`,
    'Run `npm run capture` with a capture of a real Windows.',
  );
}
