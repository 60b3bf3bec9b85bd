import { developmentSigner } from '../../src/signing/development.js';

/** A program of its own, so that several processes can ask for the certificate at once. */
const { certificate } = await developmentSigner();
process.stdout.write(certificate.thumbprint);
