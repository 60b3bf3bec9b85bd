import { CommandError, convertToInteger, convertToRecord, getRecordText, type Integer } from '../../border/dotnet.js';
import type { Change } from '../change.js';
import { convertToJsonText } from './json-text.js';
import { convertToJournalLine, getFieldText, type JournalField } from './written-line.js';

/** One property of a kind of change. */
interface ChangeField {
  readonly name: string;
  /** `text`, `whole` for a whole number, `flag`, or the words that it may hold with a bar between them. */
  readonly type: string;
}

/**
 * What each kind of change holds, for writing it down and for believing what was written down: its properties, and after a
 * colon what they may hold where that is not any text.
 */
const changeShapes: readonly string[] = [
  'AccessEntry path operation:Add|Remove|Restore text',
  'AdapterPower adapter wakeOnMagicPacket:Unchanged|Enabled|Disabled turnOff:Unchanged|Enabled|Disabled',
  'CertificateBinding thumbprint',
  'CertificateRemoval store thumbprint subject keyFile',
  'CertificateRenewal replaces allowSessionDrop:flag',
  'ClockResync peer',
  'DnsCache hostName address',
  'FirewallRule name state:Enabled|Disabled|Absent protocol localPort remoteAddresses profiles program',
  'InterfaceMtu alias index:whole addressFamily:IPv4|IPv6 activeMtu:whole persistentMtu:whole',
  'LocalAccount account operation:Enable|Disable|Unlock|SetPassword|LetPasswordExpire|KeepPassword replaces',
  'PortReservation port:whole state:Reserved|Free network:Unchanged|Running',
  'PowerSetting scheme subgroup setting acIndex:whole dcIndex:whole',
  'RegistryValue path name valueKind:Absent|DWord|QWord|String|ExpandString|MultiString|Binary text emptyKey',
  'ScheduledTask folder task xml',
  'SecureChannel domain',
  'ServiceRestart service withDependents:flag',
  'ServiceState service startType:Unchanged|Automatic|Manual|Disabled status:Unchanged|Running|Stopped',
  'SessionEnd session:whole user',
];

/** The properties of a kind; none for a kind that there is not. */
function getChangeField(kind: string): readonly ChangeField[] {
  const shape = changeShapes.find((each) => each.startsWith(`${kind} `)) ?? '';
  return shape
    .split(' ')
    .slice(1)
    .map((each) => convertToChangeFieldType(each));
}

function convertToChangeFieldType(text: string): ChangeField {
  const parts = text.split(':');
  return { name: parts[0] ?? '', type: parts[1] ?? 'text' };
}

/** A change as members of a journal line, each name behind the prefix; none where there is no change. */
export function convertToChangeField(change: Change | undefined, prefix: string): readonly JournalField[] {
  const fields: JournalField[] = [];
  if (change === undefined) return fields;
  fields.push({ name: `${prefix}kind`, text: change.kind });
  for (const each of getChangeField(change.kind)) {
    const text = getRecordText(change, each.name);
    fields.push({ name: `${prefix}${each.name}`, text: each.type === 'flag' ? text.toLowerCase() : text });
  }
  return fields;
}

/** A change with what brings it back, where anything does, as a line. */
export function convertToItemLine(change: Change, wayBack: Change | undefined): string {
  return convertToJournalLine([
    ...convertToChangeField(change, 'change.'),
    ...convertToChangeField(wayBack, 'wayBack.'),
  ]);
}

/** A change as canonical JSON (RFC 8785): members in the order of their names, whole numbers and flags as such. */
export function convertToChangeJson(change: Change): string {
  const members: string[] = [];
  members.push(`"kind":"${change.kind}"`);
  for (const each of getChangeField(change.kind)) {
    const text = getRecordText(change, each.name);
    const value = each.type === 'whole' ? text : each.type === 'flag' ? text.toLowerCase() : convertToJsonText(text);
    members.push(`"${each.name}":${value}`);
  }
  return `{${members.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)).join(',')}}`;
}

/**
 * The change that members of a journal line describe; none where they describe none.
 *
 * @throws JournalDamaged where a property is missing or holds what its kind cannot
 */
export function convertFromChangeField(fields: readonly JournalField[], prefix: string): Change | undefined {
  const kind = getFieldText(fields, `${prefix}kind`);
  if (kind === '') return undefined;
  const values = new Map<string, string | Integer | boolean>();
  for (const each of getChangeField(kind)) {
    const name = `${prefix}${each.name}`;
    const found = fields.find((field) => field.name === name);
    assertFieldText(kind, each, found?.text);
    const text = found?.text ?? '';
    if (each.type === 'whole') values.set(each.name, convertToInteger(text));
    else if (each.type === 'flag') values.set(each.name, text === 'true');
    else values.set(each.name, text);
  }
  if (values.size === 0) {
    throw new CommandError('JournalDamaged', 'InvalidOperation', `The journal names a kind of change '${kind}'.`);
  }
  values.set('kind', kind);
  return convertToRecord(values) as Change;
}

function assertFieldText(kind: string, field: ChangeField, text?: string): void {
  if (text !== undefined && testFieldText(field.type, text)) return;
  throw new CommandError(
    'JournalDamaged',
    'InvalidOperation',
    `The journal holds '${text ?? ''}' for the ${field.name} of a change of kind ${kind}.`,
  );
}

function testFieldText(type: string, text: string): boolean {
  if (type === 'text') return true;
  if (type === 'whole') return /^[0-9]{1,15}$/.test(text);
  if (type === 'flag') return text === 'true' || text === 'false';
  return type.split('|').includes(text);
}
