import { addSeconds } from '../border/dotnet.js';
import { testFileAccess } from '../windows/access-list.js';
import { getDisabledService, getStoreDenial } from '../windows/certificate-plumbing.js';
import { getKeyOddity } from '../windows/key-oddity.js';
import { getRdpCertificateEvidence, type RdpCertificateState } from '../windows/rdp-certificate.js';
import type { Finding } from './finding.js';

/** How long before the end of a chosen certificate somebody should know: 30 days. */
const warning = 2592000;

/** Whether the next renewal of the listener's certificate will work, from what it needs and how that is today. */
export function getRenewalFinding(observed: RdpCertificateState): readonly Finding[] {
  const { listener, certificate, plumbing, key } = observed;
  const end = certificate?.notAfter ?? '';
  const day = end === '' ? 'at its next start' : `on ${end.substring(0, 10)}`;
  const sound: Finding = {
    cause: 3,
    id: 'RenewalPossible',
    status: 'healthy',
    title:
      key.sddl === ''
        ? `Windows can renew the certificate ${day}, as far as may be read without being SYSTEM.`
        : `Windows can renew the certificate ${day}.`,
    evidence: getRdpCertificateEvidence(observed),
    grade: 'B',
    impact: 'none',
    clientCode: '0x904',
    repair: '',
  };
  if (listener.binding === 'unknown') {
    return [
      { ...sound, id: 'RenewalUnknown', status: 'unknown', title: 'Who renews the certificate could not be read.' },
    ];
  }
  if (listener.binding === 'pinned' || listener.template !== '') {
    const ending = end !== '' && end > observed.now && end < addSeconds(observed.now, warning);
    return [
      {
        ...sound,
        cause: 7,
        id: ending ? 'ChosenCertificateEnding' : 'RenewalByOthers',
        status: ending ? 'suspect' : 'healthy',
        title: ending
          ? `The certificate ends ${day}, and Windows does not renew it: whoever issued it has to, in time.`
          : 'Windows does not renew this certificate: whoever issued it does.',
      },
    ];
  }
  const findings: Finding[] = [];
  const ahead: Finding = { ...sound, status: 'suspect' };
  if (getStoreDenial(plumbing).length > 0) {
    findings.push({
      ...ahead,
      cause: 5,
      id: 'RenewalStoreDenied',
      title: `The renewal ${day} will fail: SYSTEM may not write the store.`,
      repair: 'Repair-RdpCertificate',
    });
  }
  if (getDisabledService(plumbing).length > 0) {
    findings.push({
      ...ahead,
      cause: 8,
      id: 'RenewalServiceDisabled',
      title: `The renewal ${day} will fail: services that it needs are disabled.`,
      repair: 'Repair-RdpCertificate',
    });
  }
  if (plumbing.machineKeysSddl !== '' && !testFileAccess(plumbing.machineKeysSddl, ['SY', 'BA'], 'full')) {
    findings.push({
      ...ahead,
      cause: 4,
      id: 'RenewalFolderClosed',
      title:
        `The renewal ${day} will fail: SYSTEM may not write the folder of machine keys. An administrator has to restore ` +
        'its access list.',
      repair: `icacls '${plumbing.machineKeysPath}' /grant '*S-1-5-32-544:(F)' '*S-1-1-0:(R,W)'`,
    });
  }
  if (key.sddl !== '' && !testFileAccess(key.sddl, ['SY', 'BA'], 'full')) {
    findings.push({
      ...ahead,
      id: 'RenewalKeyClosed',
      title: `The renewal ${day} will fail: SYSTEM may not replace the key.`,
      repair: 'Repair-RdpCertificate',
    });
  } else if (getKeyOddity(key, observed.build).includes('narrowed')) {
    findings.push({
      ...ahead,
      id: 'RenewalKeyNarrowed',
      grade: 'C',
      title: `The renewal ${day} may fail: the key lacks the third entry that Windows gives it.`,
      repair: 'Repair-RdpCertificate -ResetKey',
    });
  }
  return findings.length === 0 ? [sound] : findings;
}
