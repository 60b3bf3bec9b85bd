import { addSeconds } from '../border/dotnet.js';
import { getEventEvidence } from '../windows/events.js';
import { getPolicySettingEvidence } from '../windows/policy.js';
import { getRegistryEvidence, getRegistryNumber } from '../windows/registry.js';
import { getCipherList, type TlsState } from '../windows/tls.js';
import type { Evidence, Finding } from './finding.js';

/** MinEncryptionLevel 4 asks clients for FIPS algorithms, while Windows itself may use others. */
export function testFipsLevelAlone(state: TlsState): boolean {
  const { minEncryptionLevel } = state.listener;
  return minEncryptionLevel.state === 'set' && minEncryptionLevel.level === 4 && getRegistryNumber(state.fips) !== 1;
}

/** Whether a client of the last day had no cipher suite in common with some service of this computer. */
export function testCipherMismatch(state: TlsState): boolean {
  const yesterday = addSeconds(state.now, -86400);
  return state.events.some((each) => each.id === 36874 && each.time > yesterday);
}

/** Everything that was looked at, as evidence. */
export function getTlsEvidence(state: TlsState): readonly Evidence[] {
  const evidence: Evidence[] = [];
  for (const version of [state.tls12, state.tls11, state.tls10]) {
    evidence.push(getRegistryEvidence(version.enabled));
    evidence.push(getRegistryEvidence(version.disabledByDefault));
  }
  evidence.push(getRegistryEvidence(state.cipherSuites));
  if (state.cipherSuites.kind !== 'Absent') {
    evidence.push({
      source: 'Group Policy object that wrote the cipher suites',
      reading: state.cipherSuitesOwner.reading,
    });
  }
  evidence.push(getRegistryEvidence(state.fips));
  evidence.push(getPolicySettingEvidence(state.listener.minEncryptionLevel.setting));
  for (const entry of state.events) {
    evidence.push(getEventEvidence(entry));
  }
  return evidence;
}

/** What is wrong with the list of cipher suites of the policy; nothing where it serves. */
export function getCipherFinding(state: TlsState, sound: Finding): readonly Finding[] {
  const about: Finding = { ...sound, cause: 11, grade: 'C', status: 'suspect', impact: 'reboot' };
  switch (getCipherList(state.cipherSuites)) {
    case 'empty':
      return [
        {
          ...about,
          id: 'CipherListEmpty',
          status: 'fault',
          grade: 'B',
          title:
            'The policy for cipher suites is switched on and names none, so there is none in common with any client.',
          // What a Group Policy object wrote it writes again.
          repair: state.cipherSuitesOwner.gpo === '' ? 'Repair-RdpTls' : '',
        },
      ];
    case 'invalid':
      return [
        {
          ...about,
          id: 'CipherListInvalid',
          title: 'The policy for cipher suites is no text. Whoever manages it has to set or remove it.',
        },
      ];
    case 'without RSA':
      return [
        {
          ...about,
          id: 'CipherListWithoutRsa',
          title:
            'The policy for cipher suites leaves none for certificates with an RSA key, such as Windows makes for Remote ' +
            'Desktop. Whoever manages it has to add TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384.',
        },
      ];
    case 'absent':
    case 'denied':
    case 'usable':
      return [];
  }
}
