import { ToolError } from '../errors.js';
import type { ErrorRecord, InformationRecord, InvokeResult, Note } from './types.js';

/** A call that failed, with everything that is known about it: the same fields as the result of one that did not. */
export class InvokeError<T = unknown> extends ToolError implements InvokeResult<T> {
  readonly command: string;
  readonly output: T[];
  readonly errors: ErrorRecord[];
  readonly warnings: string[];
  readonly verbose: string[];
  readonly debug: string[];
  readonly information: InformationRecord[];
  readonly notes: Note[];
  readonly failed = true;
  readonly timedOut: boolean;
  readonly isCanceled: boolean;
  readonly durationMs: number;
  readonly shortMessage: string;

  constructor(code: string, mend: string, result: InvokeResult<T>, options?: { cause?: unknown }) {
    super(code, result.shortMessage, mend, options);
    this.command = result.command;
    this.output = result.output;
    this.errors = result.errors;
    this.warnings = result.warnings;
    this.verbose = result.verbose;
    this.debug = result.debug;
    this.information = result.information;
    this.notes = result.notes;
    this.timedOut = result.timedOut;
    this.isCanceled = result.isCanceled;
    this.durationMs = result.durationMs;
    this.shortMessage = result.shortMessage;
  }
}
