import { getLatinText, getUtf8Text, getUtf16Text } from '../border/bytes.js';
import { type DerElement, getDerContent, readDerIdentifier, readDerList } from './der.js';
import { convertToSafeText } from './text.js';

/** X520 names (RFC 5280 appendix A.1), and domainComponent and emailAddress; another is shown as its identifier. */
const attributeTypes = [
  { id: '2.5.4.3', name: 'CN' },
  { id: '2.5.4.5', name: 'serialNumber' },
  { id: '2.5.4.6', name: 'C' },
  { id: '2.5.4.7', name: 'L' },
  { id: '2.5.4.8', name: 'ST' },
  { id: '2.5.4.10', name: 'O' },
  { id: '2.5.4.11', name: 'OU' },
  { id: '0.9.2342.19200300.100.1.25', name: 'DC' },
  { id: '1.2.840.113549.1.9.1', name: 'emailAddress' },
] as const;

/** One attribute of a distinguished name, `CN=srv1`. */
export interface NameAttribute {
  /** Dotted object identifier. */
  readonly type: string;
  readonly value: string;
}

/** The attributes of a Name (RFC 5280 4.1.2.4): a list of sets, each mostly of one. */
export function readNameAttribute(bytes: readonly number[], name: DerElement): readonly NameAttribute[] {
  const attributes: NameAttribute[] = [];
  for (const set of readDerList(bytes, name)) {
    for (const each of readDerList(bytes, set)) {
      const parts = readDerList(bytes, each);
      const value = parts[1];
      if (value !== undefined) {
        attributes.push({ type: readDerIdentifier(bytes, parts[0]), value: readDirectoryText(bytes, value) });
      }
    }
  }
  return attributes;
}

/** The name in one line, in the order of the certificate: `O=Contoso, CN=srv1`. */
export function formatDistinguishedName(attributes: readonly NameAttribute[]): string {
  return convertToSafeText(attributes.map((each) => `${getAttributeName(each.type)}=${each.value}`).join(', '));
}

function getAttributeName(type: string): string {
  return attributeTypes.find((each) => each.id === type)?.name ?? type;
}

/** A DirectoryString or one of the older kinds (RFC 5280 4.1.2.4), by its tag. */
export function readDirectoryText(bytes: readonly number[], element: DerElement): string {
  const content = getDerContent(bytes, element);
  // UTF8String
  if (element.tag === 0x0c) return getUtf8Text(content);
  // BMPString: UTF-16, high byte first.
  if (element.tag !== 0x1e) return getLatinText(content);
  const swapped: number[] = [];
  for (let index = 0; index + 1 < content.length; index += 2) {
    swapped.push(content[index + 1] ?? 0);
    swapped.push(content[index] ?? 0);
  }
  return getUtf16Text(swapped);
}
