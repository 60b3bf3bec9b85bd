import type { ModuleContent } from '../src/compiler/module.js';
import { zip } from './archive.js';
import { type Files, sha256 } from './files.js';

/**
 * The package of the PowerShell Gallery: NuGet's format, an OPC archive (ECMA-376 part 2), with the module at its root.
 * @param files of the module, signed or not
 */
export function nupkg(module: ModuleContent, files: Files, moment: Date): Uint8Array {
  // NuGet takes any name here; it is derived, so that two builds agree.
  const core = `package/services/metadata/core-properties/${sha256(Buffer.from(`${module.name} ${module.version}`)).slice(0, 32)}.psmdcp`;
  const frame = new Map<string, string>([
    [`${module.name}.nuspec`, nuspec(module)],
    ['_rels/.rels', relationships(`/${module.name}.nuspec`, `/${core}`)],
    [core, coreProperties(module, moment)],
  ]);
  const parts = new Map<string, Uint8Array>(files);
  for (const [path, text] of frame) parts.set(path, Buffer.from(text));
  parts.set('[Content_Types].xml', Buffer.from(contentTypes([...parts.keys()])));
  return zip(parts, moment);
}

/** Tags by which the gallery finds editions and commands; its own tools derive them from the manifest alike. */
function galleryTags(module: ModuleContent): string[] {
  const names = module.exported.map((each) => each.definition.name).sort();
  return [
    ...(module.gallery?.tags ?? []),
    'PSModule',
    'PSEdition_Desktop',
    'PSEdition_Core',
    'PSIncludes_Function',
    ...names.flatMap((name) => [`PSFunction_${name}`, `PSCommand_${name}`]),
  ];
}

/** Manifest of the package (learn.microsoft.com, ".nuspec File Reference for NuGet"). */
function nuspec(module: ModuleContent): string {
  const { licenseUri, projectUri, releaseNotes } = module.gallery ?? {};
  return xml('package', { xmlns: 'http://schemas.microsoft.com/packaging/2011/08/nuspec.xsd' }, [
    xml('metadata', {}, [
      element('id', module.name),
      element('version', module.version),
      element('authors', 'The Rdp0x904 authors'),
      element('owners', 'The Rdp0x904 authors'),
      element('requireLicenseAcceptance', 'false'),
      ...(licenseUri === undefined ? [] : [element('licenseUrl', licenseUri)]),
      ...(projectUri === undefined ? [] : [element('projectUrl', projectUri)]),
      element('description', module.description),
      ...(releaseNotes === undefined ? [] : [element('releaseNotes', releaseNotes)]),
      element('copyright', '(c) The Rdp0x904 authors. MIT license.'),
      element('tags', galleryTags(module).join(' ')),
    ]),
  ]);
}

/** ECMA-376 part 2, 6.5: what the archive's parts are to it. */
function relationships(manifest: string, core: string): string {
  const types = {
    R1: ['http://schemas.microsoft.com/packaging/2010/07/manifest', manifest],
    R2: ['http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', core],
  } as const;
  return xml(
    'Relationships',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
    Object.entries(types).map(([Id, [Type, Target]]) => xml('Relationship', { Type, Target, Id })),
  );
}

/** ECMA-376 part 2, 6.2.3: every part needs a type, by extension. */
function contentTypes(paths: readonly string[]): string {
  const known: Readonly<Record<string, string>> = {
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    psmdcp: 'application/vnd.openxmlformats-package.core-properties+xml',
  };
  const extensions = new Set(paths.map((path) => path.slice(path.lastIndexOf('.') + 1)));
  return xml(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    [...extensions]
      .sort()
      .map((Extension) => xml('Default', { Extension, ContentType: known[Extension] ?? 'application/octet' })),
  );
}

/** ECMA-376 part 2, 8: who made the package, and when. */
function coreProperties(module: ModuleContent, moment: Date): string {
  const names = {
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    xmlns: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  };
  return xml('coreProperties', names, [
    element('dc:creator', 'The Rdp0x904 authors'),
    element('dc:description', module.description),
    element('dc:identifier', module.name),
    element('version', module.version),
    xml('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, [moment.toISOString()]),
  ]);
}

/** An element with attributes around markup; the outermost brings the XML declaration. */
function xml(name: string, attributes: Readonly<Record<string, string>>, content: readonly string[] = []): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const declaration = attributes.xmlns === undefined ? '' : '<?xml version="1.0" encoding="utf-8"?>\n';
  const inside = content.length === 0 ? ' />' : `>${content.join('')}</${name}>`;
  return `${declaration}<${name}${list.join('')}${inside}`;
}

const element = (name: string, value: string): string => `<${name}>${escapeXml(value)}</${name}>`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeXml = (value: string): string => value.replace(/[&<>"]/g, (each) => entities[each] ?? each);
