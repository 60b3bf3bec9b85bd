import { convertFromHex, convertFromUtf16, type Integer } from '../border/dotnet.js';
import { getAcl } from '../border/files.js';
import { testPath } from '../border/items.js';
import { getKeyContainerFileName } from '../border/keys.js';
import type { Evidence } from './evidence.js';
import { getRegistryState } from './registry.js';

/** The private key of a certificate, as far as it can be told without opening it. */
export interface CertificateKey {
  /** Name of its container; empty where the certificate names no key. */
  readonly container: string;
  readonly provider: string;
  /** File that keeps it; empty where that is unknown. */
  readonly path: string;
  /** absent: the file is known and not there. unknown: which file it is could not be told. */
  readonly file: 'present' | 'absent' | 'unknown';
  /** Owner and access list of the file as SDDL; empty where they may not be read. */
  readonly sddl: string;
}

/** What a certificate says of its key: MS-GPEF 2.2.1.1.1.1.1, KEY_PROV_INFO. */
interface KeyProvider {
  readonly container: string;
  readonly provider: string;
  /** 0: a key storage provider (CNG), as in CRYPT_KEY_PROV_INFO. */
  readonly type: Integer;
}

/**
 * The key containers in which Windows keeps the key of the certificate it makes for Remote Desktop, TSSecKeySet1 to 9, by
 * the name of their file. The CryptoAPI makes it of the MD5 hash of the container's name in lower case with a zero byte
 * behind it, four numbers of 32 bits, and the computer's MachineGuid; spelled out, because MD5 is closed in FIPS mode.
 */
function getOwnContainerFile(): readonly string[] {
  return [
    'f686aace6942fb7f7ceb231212eef4a4',
    'd86b1e848570377d7cb27ddc5de661b0',
    '7215b202ff2cf52c0ac38e6346ef075f',
    'aae70b261fbca7796d1f2beb55988d6b',
    'eddb3aadf119c896de06c2b210bb5d14',
    '863dffb70050c530155a17133e608443',
    'c8c814229270848c5691fe23e04cae82',
    '101d0734242b3590c6f2e618c0bdb122',
    '5e9f1fbff37f710a4c62eba3679640e9',
  ];
}

/** Folder of the keys of older providers (learn.microsoft.com, "Key Storage and Retrieval"). */
export function getMachineKeysFolder(systemDrive: string): string {
  return `${systemDrive}\\ProgramData\\Microsoft\\Crypto\\RSA\\MachineKeys`;
}

/**
 * The key of a certificate in a store of the computer, found by what the store entry says of it: the provider first, as keys
 * of key storage providers lie in another folder. Where it says nothing, a certificate of Windows' own making has its key in
 * the first of Remote Desktop's containers that is there.
 */
export function getCertificateKey(store: string, thumbprint: string, systemDrive: string): CertificateKey {
  if (thumbprint === '') return findOwnKey(store, systemDrive);
  const stored = `HKLM:\\SOFTWARE\\Microsoft\\SystemCertificates\\${store}\\Certificates\\${thumbprint}`;
  const value = getRegistryState(stored, 'Blob');
  const named = value.kind === 'Binary' ? findKeyProvider(value.text) : undefined;
  if (named === undefined) return findOwnKey(store, systemDrive);
  const { container, provider } = named;
  const folder =
    named.type === 0 ? `${systemDrive}\\ProgramData\\Microsoft\\Crypto\\Keys` : getMachineKeysFolder(systemDrive);
  const own = findOwnContainerFile(container);
  const name =
    own === '' ? getKeyContainerFileName({ Container: container, Provider: provider, ProviderType: named.type }) : own;
  if (name === '') return { container, provider, path: '', file: 'unknown', sddl: '' };
  return getKeyAt(`${folder}\\${name}`, container, provider);
}

function getKeyAt(path: string, container: string, provider: string): CertificateKey {
  if (!testPath({ LiteralPath: path })) return { container, provider, path, file: 'absent', sddl: '' };
  return { container, provider, path, file: 'present', sddl: getFileSddl(path) };
}

function findOwnKey(store: string, systemDrive: string): CertificateKey {
  const none: CertificateKey = { container: '', provider: '', path: '', file: 'unknown', sddl: '' };
  if (store !== 'Remote Desktop') return none;
  for (const file of getOwnContainerFile()) {
    const path = `${getMachineKeysFolder(systemDrive)}\\${file}_${getMachineGuid()}`;
    if (testPath({ LiteralPath: path })) return getKeyAt(path, '', '');
  }
  return none;
}

/** File name of one of Remote Desktop's own containers; empty for every other. */
function findOwnContainerFile(container: string): string {
  let number: Integer = 1;
  for (const file of getOwnContainerFile()) {
    if (container.toLowerCase() === `tsseckeyset${number}`) return `${file}_${getMachineGuid()}`;
    number += 1;
  }
  return '';
}

/** Whether a file in the folder of machine keys is, or was, one of Remote Desktop's own. */
export function testOwnContainerFile(name: string): boolean {
  return getOwnContainerFile().some((each) => name.startsWith(each));
}

function getMachineGuid(): string {
  return getRegistryState('HKLM:\\SOFTWARE\\Microsoft\\Cryptography', 'MachineGuid').text;
}

/**
 * KEY_PROV_INFO among the properties of a stored certificate, as hexadecimal digits: each has its number, 4 reserved bytes,
 * its length and its value (MS-GPEF 2.2.1.1.1.1). None where there is none, or where the text is cut off.
 */
function findKeyProvider(digits: string): KeyProvider | undefined {
  let position = 0;
  while (position + 24 <= digits.length) {
    const property = measureWord(digits, position);
    const start = position + 24;
    const end = start + measureWord(digits, position + 16) * 2;
    if (property === 2) return end > digits.length ? undefined : convertToKeyProvider(digits.substring(start, end));
    position = end;
  }
  return undefined;
}

/** Offsets of the names, type, flags, 8 reserved bytes, key specification, names. */
function convertToKeyProvider(digits: string): KeyProvider {
  return {
    container: selectName(digits, measureWord(digits, 0) * 2),
    provider: selectName(digits, measureWord(digits, 8) * 2),
    type: measureWord(digits, 16),
  };
}

/** 4 bytes, the lowest first, from a place among hexadecimal digits; 0 beyond their end. */
function measureWord(digits: string, position: number): Integer {
  const bytes = convertFromHex(digits.substring(position, position + 8));
  const [first, second, third, fourth] = bytes;
  return (first ?? 0) + (second ?? 0) * 256 + (third ?? 0) * 65536 + (fourth ?? 0) * 16777216;
}

/** The text in UTF-16 from a place among hexadecimal digits up to its zero. */
function selectName(digits: string, start: number): string {
  let end = start;
  while (end + 4 <= digits.length && digits.substring(end, end + 4) !== '0000') {
    end += 4;
  }
  return convertFromUtf16(convertFromHex(digits.substring(start, end)));
}

/** Owner and access list of a file; empty where they may not be read. */
export function getFileSddl(path: string): string {
  try {
    return getAcl({ LiteralPath: path }).Sddl;
  } catch {
    return '';
  }
}

/** The key as a line of evidence. */
export function getCertificateKeyEvidence(key: CertificateKey): Evidence {
  const source = key.container === '' ? 'Private key' : `Private key ${key.container} of ${key.provider}`;
  switch (key.file) {
    case 'unknown':
      return { source, reading: 'its file is unknown: it may be opened by SYSTEM only, or is not there' };
    case 'absent':
      return { source, reading: `${key.path} is not there` };
    case 'present': {
      const list = key.sddl === '' ? 'its access list may be read by SYSTEM only' : key.sddl;
      return { source, reading: `${key.path}, ${list}` };
    }
  }
}
