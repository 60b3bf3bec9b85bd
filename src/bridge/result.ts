import type { Failure } from './failures.js';
import { InvokeError } from './invoke-error.js';
import type { ErrorRecord, InformationRecord, InvokeResult, ProgressRecord, StreamEvent } from './types.js';

/** A result that holds nothing yet. */
export function emptyResult(command: string): InvokeResult {
  return {
    command,
    output: [],
    errors: [],
    warnings: [],
    verbose: [],
    debug: [],
    information: [],
    notes: [],
    failed: false,
    timedOut: false,
    isCanceled: false,
    durationMs: 0,
    shortMessage: '',
  };
}

/** Adds a record of a stream to the result, which keeps all but progress. Returns it as an event. */
export function addRecord(result: InvokeResult, stream: string, value: unknown): StreamEvent {
  // The shapes are those of host/records.ps1, which is ours.
  switch (stream) {
    case 'error': {
      const record = value as ErrorRecord;
      result.errors.push(record);
      return { stream, record };
    }
    case 'warning':
    case 'verbose':
    case 'debug': {
      const record = String(value);
      result[stream === 'warning' ? 'warnings' : stream].push(record);
      return { stream, record };
    }
    case 'information': {
      const record = value as InformationRecord;
      result.information.push(record);
      return { stream, record };
    }
    case 'progress':
      return { stream, record: value as ProgressRecord };
    default:
      throw new Error(`'${stream}' is not a stream of PowerShell.`);
  }
}

/** Fills in how the call ended. */
export function complete(result: InvokeResult, durationMs: number, failure?: Failure): void {
  result.durationMs = durationMs;
  result.failed = failure !== undefined;
  result.timedOut = failure?.code === 'E_POWERSHELL_TIMEOUT';
  result.isCanceled = failure?.code === 'E_POWERSHELL_CANCELED';
  result.shortMessage = `${result.command} ${failure?.message ?? 'ended well'}.`;
}

/** The result as an error. */
export function toInvokeError(result: InvokeResult, failure: Failure): InvokeError {
  return new InvokeError(failure.code, failure.mend, result, { cause: failure.cause });
}
