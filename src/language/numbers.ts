import {
  convertToDigits,
  formatScientific,
  infinity,
  notANumber,
  parseInvariant,
  parseRadix,
  substring,
} from './primitives.js';
import { convertToTrimmedText } from './text.js';

/** A number as JavaScript writes it: the fewest digits that tell it from its neighbours (ECMA-262, Number::toString). */
export function convertToNumberText(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  if (value % 1 === 0 && Math.abs(value) < 1000000000000000) return convertToDigits(value);
  let digits = 1;
  while (digits < 17 && parseInvariant(formatScientific(value, digits)) !== value) {
    digits += 1;
  }
  const scientific = formatScientific(Math.abs(value), digits);
  const mark = scientific.toUpperCase().indexOf('E');
  const exponent = parseInvariant(substring(scientific, mark + 1, scientific.length - mark - 1));
  const figures = substring(scientific, 0, mark).replaceAll('.', '');
  return (value < 0 ? '-' : '') + formatFigure(figures, exponent);
}

/** Significant digits with the point or the exponent where JavaScript puts it. */
function formatFigure(figures: string, exponent: number): string {
  const size = figures.length;
  if (exponent >= 21 || exponent < -6) {
    const fraction = size > 1 ? `.${substring(figures, 1, size - 1)}` : '';
    return `${figures.slice(0, 1)}${fraction}e${exponent < 0 ? '-' : '+'}${convertToDigits(Math.abs(exponent))}`;
  }
  if (exponent < 0) return `0.${''.padStart(-exponent - 1, '0')}${figures}`;
  if (size <= exponent + 1) return figures + ''.padStart(exponent + 1 - size, '0');
  return `${substring(figures, 0, exponent + 1)}.${substring(figures, exponent + 1, size - exponent - 1)}`;
}

/** The number that a text stands for as a whole, as `Number(text)` reads it. */
export function convertToNumber(text: string): number {
  const trimmed = convertToTrimmedText(text);
  if (trimmed === '') return 0;
  if (/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(trimmed)) return parseInvariant(trimmed);
  if (/^0[xX][0-9a-fA-F]+$/.test(trimmed)) return parseRadix(trimmed.slice(2), 16);
  if (/^0[oO][0-7]+$/.test(trimmed)) return parseRadix(trimmed.slice(2), 8);
  if (/^0[bB][01]+$/.test(trimmed)) return parseRadix(trimmed.slice(2), 2);
  return convertFromInfinity(trimmed);
}

/** The number at the beginning of a text, as `Number.parseFloat(text)` reads it. */
export function convertFromNumberPrefix(text: string): number {
  const number = text.replace(/^\s*([+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?)[\s\S]*$/, '$1');
  if (/^[+-]?\.?\d/.test(number)) return parseInvariant(number);
  return convertFromInfinity(text.replace(/^\s*([+-]?Infinity)[\s\S]*$/, '$1'));
}

/** The whole number at the beginning of a text, as `Number.parseInt(text, 10)` reads it. */
export function convertFromIntegerPrefix(text: string): number {
  const digits = text.replace(/^\s*([+-]?\d+)[\s\S]*$/, '$1');
  return /^[+-]?\d+$/.test(digits) ? parseInvariant(digits) : notANumber();
}

function convertFromInfinity(text: string): number {
  if (/^\+?Infinity$/.test(text)) return infinity();
  return text === '-Infinity' ? -infinity() : notANumber();
}

/** The nearest whole number; a half goes up, as Math.round has it. */
export function measureRounded(value: number): number {
  const floor = Math.floor(value);
  return value - floor >= 0.5 ? floor + 1 : floor;
}
