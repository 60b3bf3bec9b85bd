import { createHost, withoutElevation } from '../../../src/simulator/host.js';
import type { HostDocument } from '../../../src/simulator/machine.js';
import type { ScheduledTaskChange } from '../../../src/windows/changes/scheduled-task.js';
import { type ChangeCase, refusedWith } from './change-case.js';

const xmlOf = (trigger: string, logonType: string, information: string): string =>
  `<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.3" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo>${information}
    <Author>Rdp0x904</Author>
  </RegistrationInfo>
  <Triggers>
    ${trigger}
  </Triggers>
  <Principals>
    <Principal id="Author"><UserId>S-1-5-18</UserId><LogonType>${logonType}</LogonType></Principal>
  </Principals>
  <Settings>
    <StartWhenAvailable>true</StartWhenAvailable>
  </Settings>
  <Actions Context="Author">
    <Exec><Command>C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe</Command></Exec>
  </Actions>
</Task>`;

const folder = '\\Rdp0x904\\';
const boot = xmlOf('<BootTrigger />', 'ServiceAccount', '');
const known = '\n    <URI>\\Rdp0x904\\Payback</URI>';
const task = (xml: string, name = 'Payback'): ScheduledTaskChange => ({
  kind: 'ScheduledTask',
  folder,
  task: name,
  xml,
});
const withTask = (xml: string): HostDocument => createHost({ tasks: [{ folder, name: 'Payback', xml }] });
const present = withTask(xmlOf('<LogonTrigger />', 'ServiceAccount', known));

export const taskCases: readonly ChangeCase[] = [
  {
    name: 'a task is registered',
    host: createHost(),
    change: task(boot),
    expect: 'reverts',
    after: (host) => host.tasks[0]?.xml.includes('<URI>\\Rdp0x904\\Payback</URI>') === true,
  },
  { name: 'a task takes the place of another', host: present, change: task(boot), expect: 'reverts' },
  { name: 'a task is removed, and registered again', host: present, change: task(''), expect: 'reverts' },
  {
    name: 'a task that is not there is removed',
    host: createHost(),
    change: task(''),
    expect: 'reverts',
    already: true,
  },
  {
    name: 'a task with a stored password could not be brought back',
    host: withTask(xmlOf('<LogonTrigger />', 'Password', known)),
    change: task(''),
    expect: refusedWith('TaskPasswordUnknown'),
  },
  { name: 'what is no task', host: createHost(), change: task('<Task>'), expect: refusedWith('HRESULT 0x8004131a') },
  {
    name: 'no pattern is taken for a task',
    host: present,
    change: task('', 'Pay*'),
    expect: refusedWith('NameNotLiteral'),
  },
  {
    name: 'a task without elevation',
    host: withoutElevation(createHost()),
    change: task(boot),
    expect: refusedWith('HRESULT 0x80070005'),
  },
];
