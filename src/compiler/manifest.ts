import { createHash } from 'node:crypto';
import { array, type Expression, evaluate, hashtable, type Statement, text } from '../powershell/ast.js';
import type { ModuleContent } from './module.js';

/** What the PowerShell Gallery shows of a module besides its name (about_Module_Manifests, PrivateData.PSData). */
export interface GalleryData {
  readonly tags: readonly string[];
  /** Where the license can be read. */
  readonly licenseUri: string;
  /** Where the project lives; left out as long as it has no public address. */
  readonly projectUri?: string | undefined;
  /** Plain text. Joins when the module is assembled, so that a line in the changelog changes nothing in generated/. */
  readonly releaseNotes?: string | undefined;
}

/** The module's manifest (psd1). Every export is named: wildcards make PowerShell load a module to know what is in it. */
export function manifest(module: ModuleContent): Statement[] {
  const nothing = array([]);
  const entries: readonly (readonly [string, Expression])[] = [
    ['RootModule', text(`${module.name}.psm1`)],
    ['ModuleVersion', text(module.version)],
    ['GUID', text(moduleGuid(module.name))],
    ['Author', text('The Rdp0x904 authors')],
    ['Copyright', text('(c) The Rdp0x904 authors. MIT license.')],
    ['Description', text(module.description)],
    ['PowerShellVersion', text('5.1')],
    ['CompatiblePSEditions', array([text('Desktop'), text('Core')])],
    ...(module.types === undefined ? [] : [['TypesToProcess', array([text(`${module.name}.Types.ps1xml`)])] as const]),
    ...(module.formats === undefined
      ? []
      : [['FormatsToProcess', array([text(`${module.name}.Format.ps1xml`)])] as const]),
    ['FunctionsToExport', exportedNames(module)],
    ['CmdletsToExport', nothing],
    ['VariablesToExport', nothing],
    ['AliasesToExport', nothing],
    ...(module.gallery === undefined
      ? []
      : [['PrivateData', table([['PSData', galleryTable(module.gallery)]])] as const]),
  ];
  return [evaluate(table(entries))];
}

/** Names of the exported functions, in an order that no culture changes. */
export function exportedNames(module: ModuleContent): Expression {
  return array(
    module.exported
      .map((each) => each.definition.name)
      .sort()
      .map(text),
  );
}

function galleryTable({ tags, licenseUri, projectUri, releaseNotes }: GalleryData): Expression {
  return table([
    ['Tags', array(tags.map(text))],
    ['LicenseUri', text(licenseUri)],
    ...(projectUri === undefined ? [] : [['ProjectUri', text(projectUri)] as const]),
    ...(releaseNotes === undefined ? [] : [['ReleaseNotes', text(releaseNotes)] as const]),
  ]);
}

const table = (entries: readonly (readonly [string, Expression])[]): Expression =>
  hashtable(entries.map(([key, value]) => ({ key, value })));

/** A module keeps its GUID for ever: it is derived from the name alone (RFC 9562 section 5.8, version 8). */
export function moduleGuid(name: string): string {
  const digits = createHash('sha256').update(`PowerShell module ${name}`).digest('hex');
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 3) | 8).toString(16);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    variant + digits.slice(17, 20),
    digits.slice(20, 32),
  ].join('-');
}
