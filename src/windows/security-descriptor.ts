import { type FileSecurity, getAcl, getKeyAcl, setAcl, setKeyAcl } from '../border/files.js';
import { assertLiteralName } from './literal-name.js';

/**
 * Owner and access list of a file, or of a registry key, whose path begins with `HKLM:`.
 *
 * @throws NameNotLiteral for a registry path that is a pattern: there is no literal way to a key in Windows PowerShell 5.1
 */
export function getSecurityDescriptor(path: string): FileSecurity {
  if (!testRegistryPath(path)) return getAcl({ LiteralPath: path });
  assertLiteralName(path);
  return getKeyAcl({ Path: path });
}

/** Writes what was changed in the object of getSecurityDescriptor. */
export function writeSecurityDescriptor(path: string, security: FileSecurity): void {
  if (testRegistryPath(path)) {
    assertLiteralName(path);
    setKeyAcl({ Path: path, AclObject: security });
  } else {
    setAcl({ LiteralPath: path, AclObject: security });
  }
}

function testRegistryPath(path: string): boolean {
  return path.toLowerCase().startsWith('hklm:');
}
