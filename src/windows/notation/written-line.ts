import { convertFromJsonText, convertToAsciiJsonText } from './json-text.js';

/** One member of a journal line. Every value is a text: readers of JSON change numbers and dates, texts they leave alone. */
export interface JournalField {
  readonly name: string;
  readonly text: string;
}

/** A line of the journal: one JSON object, ASCII, ended by a line feed. */
export function convertToJournalLine(fields: readonly JournalField[]): string {
  // A loop, as a run writes hundreds of members: PowerShell takes several times as long to map them.
  const members: string[] = [];
  for (const each of fields) {
    members.push(`${convertToAsciiJsonText(each.name)}:${convertToAsciiJsonText(each.text)}`);
  }
  return `{${members.join(',')}}\n`;
}

/** The members of a line; none where it is not one that we wrote. */
export function convertFromJournalLine(line: string): readonly JournalField[] {
  // No string of ours holds a quote, so what lies between two quotes is a string: { name : value , name : value }
  const parts = line.split('"');
  const closing = parts[parts.length - 1];
  if (parts.length < 5 || parts.length % 4 !== 1 || closing !== '}') return [];
  const fields: JournalField[] = [];
  for (let index = 0; index + 4 < parts.length; index += 4) {
    const between = parts[index + 1] ?? '';
    const written = parts[index + 3] ?? '';
    // Most texts are as they stand.
    const name = between.includes('\\') ? convertFromJsonText(between) : between;
    const text = written.includes('\\') ? convertFromJsonText(written) : written;
    const opening = parts[index];
    const colon = parts[index + 2];
    if (colon !== ':' || opening !== (index === 0 ? '{' : ',')) return [];
    if (name === undefined || text === undefined) return [];
    fields.push({ name, text });
  }
  return fields;
}

/** The value of a member; empty where there is none. */
export function getFieldText(fields: readonly JournalField[], name: string): string {
  return fields.find((each) => each.name === name)?.text ?? '';
}
