import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';

/**
 * Holds a process, and all that it starts from now on, on one processor. Processes that only ever wait for each other
 * fall asleep and are woken up on several, or not, as it happens; there their work is all that counts.
 * @returns undefined, or why it was not done
 */
export function holdOnOneProcessor(pid: number): string | undefined {
  return setProcessors('0', pid);
}

/** Lets it run on all processors again. */
export function letRunAnywhere(pid: number): string | undefined {
  return setProcessors(`0-${cpus().length - 1}`, pid);
}

/** With `taskset` of util-linux; every thread, because Node has many. */
function setProcessors(list: string, pid: number): string | undefined {
  try {
    execFileSync('taskset', ['--all-tasks', '--cpu-list', '--pid', list, String(pid)], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'taskset does not run here: the bridge was not measured on one processor';
  }
}
