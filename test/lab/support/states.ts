import type { EndpointState } from '../../../src/lab/state.js';

/** A host as Windows ships it. */
export const healthy = {
  listening: true,
  securityLayer: 2,
  userAuthentication: true,
  tls: { minVersion: 'TLSv1.2', maxVersion: 'TLSv1.3' },
  certificate: {
    subject: 'srv1.contoso.lab',
    notBefore: '2020-01-01 00:00:00Z',
    notAfter: '2090-01-01 00:00:00Z',
    serialNumber: '5A01',
    keyReadable: true,
  },
  pathMtu: 1500,
  interfaceMtu: 1500,
} as const satisfies EndpointState;
