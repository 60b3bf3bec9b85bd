import { spawnSync } from 'node:child_process';
import { ToolError } from '../src/errors.js';

/**
 * The time that goes into artefacts, so that it is the same wherever they are built: SOURCE_DATE_EPOCH
 * (reproducible-builds.org) where it is set, else the time of the commit.
 * @throws ToolError E_PACK_TIME
 */
export function sourceMoment(root: string, environment = process.env): Date {
  const given = environment.SOURCE_DATE_EPOCH;
  const git = ['-C', root, 'log', '-1', '--format=%ct'];
  const seconds = given ?? spawnSync('git', git, { encoding: 'utf8' }).stdout?.trim() ?? '';
  // Archives in ZIP format know no time before 1980 and none after 2107.
  const moment = /^\d{1,10}$/.test(seconds) ? new Date(Number(seconds) * 1000) : undefined;
  if (moment !== undefined && moment.getUTCFullYear() > 1980 && moment.getUTCFullYear() < 2107) return moment;
  throw new ToolError(
    'E_PACK_TIME',
    given === undefined ? 'There is no commit to take the time from.' : `SOURCE_DATE_EPOCH is '${given}'.`,
    'Build in a clone, or set SOURCE_DATE_EPOCH to the time of the commit in seconds since 1970.',
  );
}
