import type { SecureString } from '../../src/border/command.js';
import { CommandError } from '../../src/border/dotnet.js';
import { canonical } from '../../src/client/records.js';
import { runOnHost } from '../../src/simulator/index.js';
import type { HostDocument } from '../../src/simulator/machine.js';
import {
  type Change,
  getChangeDescription,
  getChangeWayBack,
  invokeChange,
  testChange,
} from '../../src/windows/change.js';
import type { ChangeCase } from './cases/change-case.js';

/** What a step gave, or the error that it ended with. */
export interface Step<T> {
  readonly value?: T;
  readonly error?: { readonly id: string; readonly category: string; readonly message: string };
}

/** One change as it went: described, looked for, captured, made, read back, taken back, read back. */
export interface ChangeOutcome {
  readonly description: unknown;
  /** Whether the host was as asked before. */
  readonly before: Step<boolean>;
  readonly wayBack: Step<Change>;
  readonly made: Step<void>;
  readonly verified: Step<boolean>;
  readonly changed: HostDocument;
  readonly undone: Step<void>;
  readonly undoneVerified: Step<boolean>;
  readonly restored: HostDocument;
}

/** Runs a case in Node. The way back goes through JSON, as it would through a journal. */
export function outcomeInNode({ host, change, password }: ChangeCase): ChangeOutcome {
  const document = structuredClone(host);
  const secret: SecureString | undefined = password === undefined ? undefined : { Length: password.length };
  const attempt = <T>(action: () => T): Step<T> => {
    try {
      const value = runOnHost(document, action);
      return value === undefined ? {} : { value };
    } catch (failure) {
      if (!(failure instanceof CommandError)) throw failure;
      return { error: { id: failure.id, category: failure.category, message: failure.message } };
    }
  };
  const description = getChangeDescription(change);
  const before = attempt(() => testChange(change));
  const wayBack = attempt(() => getChangeWayBack(change));
  const made = wayBack.error === undefined ? attempt(() => invokeChange(change, secret)) : {};
  const verified = attempt(() => testChange(change));
  const changed = structuredClone(document);
  const back: Change | undefined = wayBack.value && JSON.parse(JSON.stringify(wayBack.value));
  const undone = back === undefined ? {} : attempt(() => invokeChange(back));
  const undoneVerified = back === undefined ? {} : attempt(() => testChange(back));
  return canonical({
    description,
    before,
    wayBack,
    made,
    verified,
    changed,
    undone,
    undoneVerified,
    restored: document,
  }) as ChangeOutcome;
}
