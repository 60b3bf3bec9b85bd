import { CommandError } from '../border/dotnet.js';

/** The one path that a call names: the product never passes more, and what it passes is literal. */
export function getLabPath(paths: readonly string[]): string {
  if (paths.length !== 1) {
    throw new CommandError('LabPathCount', 'InvalidArgument', 'The lab answers for one path at a time.');
  }
  return paths[0] ?? '';
}

/** Which provider a path belongs to, by its drive (about_Providers). */
export function getLabProvider(path: string): 'Registry' | 'Certificate' | 'FileSystem' {
  const drive = path.toLowerCase();
  if (drive.startsWith('hklm:')) return 'Registry';
  return drive.startsWith('cert:') ? 'Certificate' : 'FileSystem';
}

/** Paths of all three providers ignore case. */
export function testLabPathEqual(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Whether a path lies anywhere below another. */
export function testLabPathBelow(path: string, parent: string): boolean {
  return path.toLowerCase().startsWith(`${parent.toLowerCase()}\\`);
}

/** The last name of a path. */
export function getLabPathLeaf(path: string): string {
  const names = path.split('\\');
  return names[names.length - 1] ?? '';
}

/** The path without its last name. */
export function getLabPathParent(path: string): string {
  return path.substring(0, path.length - getLabPathLeaf(path).length - 1);
}

/** What every provider says of a path that is not there; the error's id is PathNotFound in every cmdlet. */
export function getLabMissingMessage(path: string): string {
  return `Cannot find path '${path}' because it does not exist.`;
}
