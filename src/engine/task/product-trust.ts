import { CommandError } from '../../border/dotnet.js';
import { getAuthenticodeSignature, getProductPlace } from '../../border/product.js';
import { findCertificateState } from '../../windows/certificates.js';
import { getRegistryNumber, getRegistryState } from '../../windows/registry.js';
import { getPathDistrust } from '../../windows/trusted-path.js';

/**
 * Whether SYSTEM may load this module by itself, day after day: nobody but an administrator must be able to put other code
 * in its place.
 */
export interface TrustedProduct {
  readonly manifest: string;
  readonly cmdlets: readonly string[];
  /** Scripts must be signed by a publisher that this computer trusts, and these are. */
  readonly allSigned: boolean;
}

/** Subject of the certificate that signs builds which are not released. */
export const developmentName = 'Rdp0x904 Development';

/** Group Policy "Turn on Script Execution" (PowerShellExecutionPolicy.admx, EnableScripts). */
const policyKey = 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows\\PowerShell';

/** What Set-ExecutionPolicy writes for Windows PowerShell (about_Execution_Policies, scope LocalMachine). */
const localKey = 'HKLM:\\SOFTWARE\\Microsoft\\PowerShell\\1\\ShellIds\\Microsoft.PowerShell';

/** Where publishers are that this computer trusts (about_Signing). */
const publisherStore = 'TrustedPublisher';

/**
 * Ends with an error unless the module lies below Program Files, only administrators can write there, and the signatures
 * are what the execution policy of this computer asks for.
 */
export function resolveTrustedProduct(): TrustedProduct {
  const { Folder: folder, Contents: contents, ProgramFiles: programFiles, Cmdlets: cmdlets } = getProductPlace({});
  if (programFiles === '' || !folder.toLowerCase().startsWith(`${programFiles.toLowerCase()}\\`)) {
    blockProduct(
      `The module was loaded from '${folder}', where not only administrators can write. Install it below ` +
        `${programFiles}\\WindowsPowerShell\\Modules, for all users.`,
    );
  }
  let path = programFiles;
  assertTrustedPath(path);
  for (const part of folder.substring(programFiles.length + 1).split('\\')) {
    path = `${path}\\${part}`;
    assertTrustedPath(path);
  }
  for (const each of contents) assertTrustedPath(each);
  const allSigned = getMachinePolicy() === 'AllSigned';
  assertSignature(
    contents.filter((each) => testScriptFile(each.toLowerCase())),
    allSigned,
  );
  return { manifest: `${folder}\\Rdp0x904.psd1`, cmdlets, allSigned };
}

function blockProduct(message: string): void {
  throw new CommandError('ModuleNotTrusted', 'InvalidOperation', message);
}

function assertTrustedPath(path: string): void {
  const distrust = getPathDistrust(path);
  if (distrust !== '') blockProduct(`${distrust} SYSTEM loads no module from there.`);
}

/** Files that PowerShell reads as code or checks the signature of. */
function testScriptFile(lower: string): boolean {
  return lower.endsWith('.ps1') || lower.endsWith('.psm1') || lower.endsWith('.psd1') || lower.endsWith('.ps1xml');
}

function assertSignature(files: readonly string[], allSigned: boolean): void {
  for (const signature of getAuthenticodeSignature({ LiteralPath: files })) {
    const { Path: path, SignerCertificate: signer } = signature;
    const status = signature.Status.ToString();
    if (status === 'HashMismatch') blockProduct(`${path} was changed after it was signed.`);
    const isDevelopment = signer?.Subject.includes(developmentName) === true;
    if (isDevelopment) {
      blockProduct(`${path} is signed with the development certificate. Install a release.`);
    }
    if (!allSigned) continue;
    if (status !== 'Valid')
      blockProduct(`Only signed scripts may run here, and the signature of ${path} is ${status}.`);
    const publisher = findCertificateState([publisherStore], signer?.Thumbprint ?? '');
    if (publisher.certificate === undefined) {
      blockProduct(
        `Only signed scripts may run here, and who signed ${path} is none of the trusted publishers of this computer.`,
      );
    }
  }
}

/** The execution policy for SYSTEM: that of Group Policy, else that of the computer. Users' own do not matter to it. */
function getMachinePolicy(): string {
  if (getRegistryNumber(getRegistryState(policyKey, 'EnableScripts')) === 0) {
    throw new CommandError('PolicyWins', 'InvalidOperation', `${policyKey} EnableScripts forbids every script.`);
  }
  const forced = getRegistryState(policyKey, 'ExecutionPolicy');
  return forced.kind === 'String' ? forced.text : getRegistryState(localKey, 'ExecutionPolicy').text;
}
