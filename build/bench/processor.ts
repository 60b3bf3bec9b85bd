import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';

/**
 * Holds processes, and all that they start from now on, on one processor. Two processes that only ever wait for each other
 * take twice to three times as long when the scheduler happens to put them on different ones, so without this a ratio of
 * two such pairs is a matter of luck.
 * @returns undefined, or why it was not done
 */
export function holdOnOneProcessor(pids: readonly number[]): string | undefined {
  return setProcessors('0', pids);
}

/** Lets them run on all processors again. */
export function letRunAnywhere(pids: readonly number[]): string | undefined {
  return setProcessors(`0-${cpus().length - 1}`, pids);
}

/** With `taskset` of util-linux; every thread, because .NET and Node have many. */
function setProcessors(list: string, pids: readonly number[]): string | undefined {
  try {
    for (const pid of pids) {
      execFileSync('taskset', ['--all-tasks', '--cpu-list', '--pid', list, String(pid)], { stdio: 'ignore' });
    }
    return undefined;
  } catch {
    return 'taskset does not run here: which processor each process was on is luck, and so are ratios of p50';
  }
}
