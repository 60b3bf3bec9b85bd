/**
 * Regular expressions of JavaScript in .NET's flavour. The two differ silently in what \d, \w, \s, `.` and `$` match and
 * in how case is ignored, so each is spelled out; what cannot be spelled out is refused.
 */
export interface TranslatedRegex {
  readonly pattern?: string;
  /** What stands in the way, for the diagnostic. */
  readonly obstacle: string;
}

/** ECMA-262 WhiteSpace and LineTerminator. */
const whiteSpace = '\\t\\n\\v\\f\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff';
const classes: Readonly<Record<string, string | undefined>> = { d: '0-9', w: '0-9A-Za-z_', s: whiteSpace };

/** Translates the body of a regular expression; flags may be `g` and `i`. */
export function translateRegex(source: string, flags: string): TranslatedRegex {
  if (/[^gi]/.test(flags)) return { obstacle: `the flag ${flags.replace(/[gi]/g, '').charAt(0)}` };
  const ignoresCase = flags.includes('i');
  let pattern = '';
  let index = 0;
  while (index < source.length) {
    const rest = source.slice(index);
    const [token = '', obstacle] = nextToken(rest);
    if (obstacle !== undefined) return { obstacle };
    const translated = token.startsWith('[') ? translateClass(token, ignoresCase) : translateToken(token, ignoresCase);
    if (translated === undefined) return { obstacle: token };
    pattern += translated;
    index += token.length;
  }
  return { pattern, obstacle: '' };
}

/** An escape, a class, the head of a group, or one character; or what stands in the way. */
function nextToken(rest: string): readonly [string, string?] {
  const [escaped] = /^\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[\s\S])/.exec(rest) ?? [];
  if (escaped !== undefined) return [escaped];
  const [characterClass] = /^\[(\\[\s\S]|[^\]\\])*\]/.exec(rest) ?? [];
  if (characterClass !== undefined) return [characterClass];
  if (/^\(\?<?[^:=!]/.test(rest) || rest.startsWith('(?<')) return ['', 'a named group or a look behind'];
  const [group] = /^\((\?[:=!])?/.exec(rest) ?? [];
  return [group ?? rest.charAt(0)];
}

function translateToken(token: string, ignoresCase: boolean): string | undefined {
  if (token === '.') return '[^\\n\\r\\u2028\\u2029]';
  if (token === '$') return '\\z';
  if (token.startsWith('\\')) {
    const letter = token.charAt(1);
    const named = classes[letter.toLowerCase()];
    if (named !== undefined) return letter === letter.toLowerCase() ? `[${named}]` : `[^${named}]`;
    return translateEscape(token, ignoresCase);
  }
  if (token.startsWith('(')) return token;
  return translateCharacter(token, ignoresCase);
}

/** Escapes that mean the same in both; word boundaries and back references do not, properties are .NET's own. */
function translateEscape(token: string, ignoresCase: boolean): string | undefined {
  if (token === '\\/') return '/';
  if (/^\\(u....|x..)$/.test(token)) return ignoresCase ? undefined : token;
  return /^\\([tnvfr]|[^A-Za-z0-9])$/.test(token) && /^[\x20-\x7e]*$/.test(token) ? token : undefined;
}

function translateCharacter(character: string, ignoresCase: boolean): string | undefined {
  if (/[^\x20-\x7e]/.test(character)) {
    return ignoresCase ? undefined : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  }
  return ignoresCase && /[A-Za-z]/.test(character)
    ? `[${character.toLowerCase()}${character.toUpperCase()}]`
    : character;
}

/** `[…]` without .NET's subtraction; ranges get their other case where case is ignored. */
function translateClass(token: string, ignoresCase: boolean): string | undefined {
  const inner = token.slice(1, -1);
  const negated = inner.startsWith('^');
  const members = inner.slice(negated ? 1 : 0);
  // A class and its complement: any character, in both.
  if (/^\\(s\\S|d\\D|w\\W)$/.test(members) && !negated) return token;
  if (members === '' || members.includes('[')) return undefined;
  let translated = '';
  for (const [part] of members.matchAll(/(\\u....|\\x..|\\?[\s\S])(-(\\u....|\\x..|\\[\s\S]|[^\]\\]))?/g)) {
    const spelled = translateMember(part, ignoresCase);
    if (spelled === undefined) return undefined;
    translated += spelled;
  }
  return `[${negated ? '^' : ''}${translated}]`;
}

function translateMember(part: string, ignoresCase: boolean): string | undefined {
  const named = part.startsWith('\\') && part.length === 2 ? classes[part.charAt(1)] : undefined;
  if (named !== undefined) return named;
  if (/\\[dwsDWSbBpPk1-9]/.test(part)) return undefined;
  const ascii = part.replace(/[^\x20-\x7e]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`);
  if (!ignoresCase) return ascii;
  if (ascii !== part || part.startsWith('\\u') || part.startsWith('\\x')) return undefined;
  const [from, to = from] = part.length === 3 && part.charAt(1) === '-' ? [part.charAt(0), part.charAt(2)] : [part];
  if (from === undefined || to === undefined || from.length !== 1) return part;
  return part + otherCase(from, to);
}

/** The other case of the letters in a range. */
function otherCase(from: string, to: string): string {
  const within = (low: string, high: string): readonly [string, string] | undefined => {
    const first = from > low ? from : low;
    const last = to < high ? to : high;
    return first <= last ? [first, last] : undefined;
  };
  const range = (bounds: readonly [string, string] | undefined, change: (letter: string) => string): string =>
    bounds === undefined
      ? ''
      : bounds[0] === bounds[1]
        ? change(bounds[0])
        : `${change(bounds[0])}-${change(bounds[1])}`;
  return (
    range(within('a', 'z'), (letter) => letter.toUpperCase()) +
    range(within('A', 'Z'), (letter) => letter.toLowerCase())
  );
}
