import { createHost, places, withoutElevation } from '../../../src/simulator/host.js';
import type { HostDocument } from '../../../src/simulator/machine.js';
import type { PowerSettingChange } from '../../../src/windows/changes/power-setting.js';
import { type ChangeCase, refusedWith } from './change-case.js';

const idle: PowerSettingChange = {
  kind: 'PowerSetting',
  scheme: 'SCHEME_CURRENT',
  subgroup: places.sleep,
  setting: places.standbyIdle,
  acIndex: 0,
  dcIndex: 4294967295,
};

const end = { kind: 'SessionEnd', session: 3, user: 'jo' } as const;
const withSession = (language: 'en' | 'de'): HostDocument =>
  createHost({
    language,
    sessions: [...createHost().sessions, { number: 3, station: 'rdp-tcp#0', user: 'Jo' }],
  });

const channel = { kind: 'SecureChannel', domain: 'corp.example' } as const;
const inDomain = (secureChannel: HostDocument['secureChannel']): HostDocument =>
  createHost({ domain: 'corp.example', secureChannel });

const resync = { kind: 'ClockResync', peer: 'time.windows.com' } as const;

export const systemCases: readonly ChangeCase[] = [
  { name: 'the computer no longer sleeps', host: createHost(), change: idle, expect: 'reverts' },
  { name: 'the same in German', host: createHost({ language: 'de' }), change: idle, expect: 'reverts' },
  {
    name: 'a scheme by its GUID',
    host: createHost(),
    change: { ...idle, scheme: createHost().powerScheme, acIndex: 305419896, dcIndex: 1 },
    expect: 'reverts',
  },
  {
    name: 'a setting that is not there',
    host: createHost(),
    change: { ...idle, setting: '00000000-0000-0000-0000-000000000000' },
    expect: refusedWith('PowerSettingRefused'),
  },
  {
    name: 'a word that would need quotes',
    host: createHost(),
    change: { ...idle, subgroup: 'a b' },
    expect: refusedWith('NativeWord'),
  },
  {
    name: 'a setting without the right to change it',
    host: withoutElevation(createHost()),
    change: idle,
    expect: refusedWith('PowerSettingRefused'),
  },
  {
    name: 'a session is ended',
    host: withSession('en'),
    change: end,
    expect: 'remains',
    after: (host) => host.sessions.length === 2 && host.clock === createHost().clock,
  },
  { name: 'the same session in German', host: withSession('de'), change: end, expect: 'remains' },
  {
    name: 'a user whose name holds a space',
    host: createHost({ sessions: [{ number: 3, station: '', user: 'Jo Ann' }] }),
    change: { ...end, user: 'jo ann' },
    expect: 'remains',
  },
  {
    name: 'a user whose name begins like another',
    host: withSession('en'),
    change: { ...end, user: 'J' },
    expect: refusedWith('SessionNotFound'),
  },
  { name: 'a session that has ended', host: createHost(), change: end, expect: refusedWith('SessionNotFound') },
  {
    name: 'a session that is somebody else’s by now',
    host: withSession('en'),
    change: { ...end, user: 'kim' },
    expect: refusedWith('SessionNotFound'),
  },
  {
    name: 'the session of the services',
    host: createHost(),
    change: { ...end, session: 0, user: 'services' },
    expect: refusedWith('SessionNotFound'),
  },
  {
    name: 'a session without elevation',
    host: withoutElevation(withSession('en')),
    change: end,
    expect: refusedWith('AccessDenied'),
  },
  {
    name: 'the same without elevation in German',
    host: withoutElevation(withSession('de')),
    change: end,
    expect: refusedWith('AccessDenied'),
  },
  {
    name: 'the clock is set',
    host: createHost({ clockOffset: -4000 }),
    change: resync,
    expect: 'remains',
    after: (host) => host.clock === '2026-06-01 06:53:20Z',
  },
  { name: 'a clock that is right', host: createHost(), change: resync, expect: 'remains', already: true },
  {
    name: 'a clock whose source does not answer',
    host: createHost({ clockOffset: 900, timeSource: 'Unreachable' }),
    change: resync,
    expect: refusedWith('ClockNotSet'),
  },
  {
    name: 'a clock without elevation',
    host: withoutElevation(createHost({ clockOffset: 900 })),
    change: resync,
    expect: refusedWith('AccessDenied'),
  },
  { name: 'a broken channel is built anew', host: inDomain('Broken'), change: channel, expect: 'remains' },
  { name: 'a sound channel too', host: inDomain('Sound'), change: channel, expect: 'remains', already: true },
  {
    name: 'a channel that the domain refuses',
    host: inDomain('Refused'),
    change: channel,
    expect: refusedWith('AccessDenied'),
  },
  {
    name: 'a channel to a domain that the computer is no member of',
    host: createHost(),
    change: channel,
    expect: refusedWith('SecureChannelNotReset'),
  },
  {
    name: 'a channel without elevation',
    host: withoutElevation(inDomain('Broken')),
    change: channel,
    expect: refusedWith('AccessDenied'),
  },
];
