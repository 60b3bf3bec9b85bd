/**
 * .NET members that the language itself needs, as src/border/dotnet.ts has those of the product: the PowerShell on the
 * left, where `{0}` is the first argument, and the Node twin on the right. All are pure.
 */
function dotnet<A extends readonly unknown[], R>(_powershell: string, node: (...values: A) => R): (...values: A) => R {
  return node;
}

/** `count` characters from `start`, both within the text. */
export const substring = dotnet('{0}.Substring({1}, {2})', (text: string, start: number, count: number): string =>
  text.slice(start, start + count),
);

/** `count` items from `start`, both within the array. */
export const subarray = dotnet(
  '@({0} | Select-Object -Skip {1} -First {2})',
  (items: readonly object[], start: number, count: number): readonly object[] => items.slice(start, start + count),
);

/** A decimal number as the invariant culture writes it. */
export const parseInvariant = dotnet(
  '[double]::Parse({0}, [System.Globalization.NumberStyles]::Float, [cultureinfo]::InvariantCulture)',
  (text: string): number => Number(text),
);

/** So many significant digits in scientific notation: `1.50E+003` for 1.5 and 3 digits. */
export const formatScientific = dotnet(
  "([double] {0}).ToString('E' + ({1} - 1), [cultureinfo]::InvariantCulture)",
  (value: number, digits: number): string => value.toExponential(digits - 1),
);

/** The whole number that digits of a radix of 2, 8 or 16 stand for. */
export const parseRadix = dotnet(
  '[double] [System.Convert]::ToUInt64({0}, {1})',
  (digits: string, radix: number): number => Number.parseInt(digits, radix),
);

export const notANumber = dotnet('[double]::NaN', (): number => Number.NaN);
export const infinity = dotnet('[double]::PositiveInfinity', (): number => Number.POSITIVE_INFINITY);

/** The digits of a whole number. */
export const convertToDigits = dotnet(
  '([long] {0}).ToString([cultureinfo]::InvariantCulture)',
  (value: number): string => String(value),
);
