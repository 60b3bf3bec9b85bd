import { runProgram } from './run-program.js';
import { readSigningCertificate, type Signer } from './signer.js';

/** A program that owns the key or can reach it: a PKCS#11 token, a hardware module, a vault in a cloud. */
export interface ExternalProgram {
  /** Started without a shell. */
  readonly file: string;
  readonly arguments?: readonly string[];
  /** PEM or DER with the certificate, and perhaps its chain. */
  readonly certificateFile: string;
  readonly chainFile?: string;
  /** In milliseconds; two minutes if left out, because some keys want a person to press a button. */
  readonly timeoutMs?: number;
}

const defaultTimeout = 120_000;

/** RSA with 4096 bits gives 512 bytes. */
const longestSignature = 4096;

/**
 * A signer whose signatures another program makes. The program reads the 32 bytes of the SHA-256 digest from standard
 * input and writes the bare signature to standard output, both as bytes: RSASSA-PKCS1-v1_5 for RSA keys, DER of an
 * ECDSA-Sig-Value for EC keys. `openssl pkeyutl -sign -pkeyopt digest:sha256 …` does so as it is. `signFile` refuses a
 * signature that does not fit the certificate.
 * @throws ToolError E_SIGNING_FILE, E_SIGNING_CERTIFICATE; `sign` throws E_SIGNING_PROGRAM
 */
export async function externalSigner(program: ExternalProgram, now = new Date()): Promise<Signer> {
  const { file, arguments: given = [], timeoutMs = defaultTimeout } = program;
  return {
    ...(await readSigningCertificate(program, now)),
    sign: (_message, digest) => runProgram({ file, arguments: given, timeoutMs, mostOutput: longestSignature }, digest),
  };
}
