import type { RemoteHost } from './remote.js';

/** What a caller gives to the bridge and gets back. Shapes only; the code is in the files that use them. */

/** Options of one PowerShell process. */
export interface PowerShellOptions {
  /**
   * The PowerShell to run. Without it: `RDP0X904_PWSH`, the PATH, the .NET local tool, a Docker image that is here
   * (`RDP0X904_DOCKER_IMAGE`); see `locatePowerShell`. A container sees the working directory and nothing else of this
   * machine.
   */
  path?: string;
  /** Another computer, reached with ssh, whose PowerShell to run. `path` has no meaning then. */
  remote?: RemoteHost;
  /**
   * Environment variables for the process, on top of this process's own; `undefined` removes one. They do not reach a
   * container or another computer.
   */
  environment?: Record<string, string | undefined>;
  /** Name of the culture (`de-DE`) that commands run under. Without it: that of the user. */
  culture?: string;
  /** Where the process starts; `process.cwd()` by default. On another computer it starts in the user's own folder. */
  workingDirectory?: string;
  /** How many calls may run at the same time, each in a runspace of its own. Default 4. */
  concurrency?: number;
  /**
   * `-ExecutionPolicy` for this process (Windows only; a group policy outranks it). Without it the machine's own policy
   * decides which modules load. The bridge's own script never needs it.
   */
  executionPolicy?: 'AllSigned' | 'RemoteSigned' | 'Unrestricted' | 'Bypass';
  /**
   * How both sides talk. `pipe`, the default: a local pipe or socket of their own, which neither commands nor the
   * programs they start can reach. `standard`: standard input and output, which a PowerShell in a container or on
   * another computer always uses; there a program that reads its standard input would eat requests.
   */
  channel?: 'pipe' | 'standard';
  /** How long the process may take to start, in milliseconds. Default 60,000. */
  startTimeoutMs?: number;
  /**
   * How long a stopped call may take to end, in milliseconds. After that it is given up: it is reported as stopped, and
   * its runspace is replaced. Default 2,000.
   */
  stopGraceMs?: number;
  /** Hears of every record of every call that has no `onEvent` of its own. */
  onEvent?: (event: StreamEvent) => void;
}

interface CallOptions {
  /**
   * Bound by name, as data. Numbers arrive as `[int]`, `[long]` or `[double]`, bigints as `[bigint]`, dates as UTC
   * `[datetime]`, `Uint8Array` as `[byte[]]`, arrays as `[object[]]`, plain objects as `[pscustomobject]`, maps as
   * ordered dictionaries (for `[hashtable]` parameters); a switch takes `true`. `undefined` is left out.
   */
  parameters?: Readonly<Record<string, unknown>>;
  /** Stops the pipeline when aborted. The process and all other calls go on. */
  signal?: AbortSignal;
  /** Stops the pipeline after so many milliseconds, waiting for a free runspace included. Default: never. */
  timeoutMs?: number;
  /** Levels of nesting that output may have; what lies deeper comes as text and is listed in `notes`. Default 32. */
  depth?: number;
  /**
   * How many live .NET objects may sit inside one another, arrays and custom objects not counted. Default 1: the
   * properties of a `[Process]` come, but a live object among them comes as text and is listed in `notes`.
   */
  objectDepth?: number;
  /** Hears of warnings, errors, progress and so on while the call runs. */
  onEvent?: (event: StreamEvent) => void;
  /**
   * Takes the output, object by object, instead of `output`, which stays empty. While a promise it returned is pending
   * the pipeline waits, so any amount of output passes in bounded memory.
   */
  onOutput?: (value: unknown) => void | Promise<void>;
  /** `false`: a call that failed resolves too, with `failed` set, instead of being rejected with an InvokeError. */
  reject?: boolean;
}

/** A command of any kind, by its name. */
export interface CommandCall extends CallOptions {
  command: string;
}

/** A constant script text of the caller's own; everything variable belongs in `parameters`, declared with `param()`. */
export interface ScriptCall extends CallOptions {
  script: string;
}

export type Call = CommandCall | ScriptCall;

/** Where in the output a value is not what it was, such as `[0].Parent.Parent`, and why. */
export interface Note {
  path: string;
  /** `depth`, `cycle` (the value is `null`), or `threw: …` for a property that could not be read. */
  why: string;
}

/** A PowerShell error record. */
export interface ErrorRecord {
  message: string;
  fullyQualifiedErrorId: string;
  /** Such as `ObjectNotFound`. */
  category: string;
  /** The command that reported it. */
  activity: string;
  reason: string;
  /** Full name of the .NET type of the exception. */
  exceptionType: string;
  /** The object it happened to; a live .NET object as text. */
  target: unknown;
  recommendedAction: string | null;
  position: ErrorPosition | null;
  scriptStackTrace: string | null;
  /** Whether it ended the call. */
  terminating: boolean;
}

export interface ErrorPosition {
  command: string;
  file: string | null;
  line: number;
  column: number;
  /** The source line. */
  text: string | null;
  /** The lines that PowerShell shows, with the place underlined. */
  message: string | null;
}

export interface InformationRecord {
  message: string;
  /** What was given to Write-Information; for Write-Host its text and colours. */
  data: unknown;
  tags: string[];
  source: string | null;
}

export interface ProgressRecord {
  id: number;
  parentId: number;
  activity: string;
  status: string;
  operation: string | null;
  /** 0 to 100, or -1 when not known. */
  percent: number;
  /** -1 when not known. */
  secondsRemaining: number;
  completed: boolean;
}

export type StreamEvent =
  | { stream: 'error'; record: ErrorRecord }
  | { stream: 'warning' | 'verbose' | 'debug'; record: string }
  | { stream: 'information'; record: InformationRecord }
  | { stream: 'progress'; record: ProgressRecord };

/** How a call ended; an InvokeError has the same fields. */
export interface InvokeResult<T = unknown> {
  /** The command's name, or `script`. */
  command: string;
  /**
   * Every object that was written, arrays and `null` kept as they were. Integers come as numbers, or bigints beyond
   * 2^53; `[bigint]` as bigint; `[datetime]` as Date (to the millisecond); `[byte[]]` as Uint8Array; dictionaries and
   * objects as plain objects; enums as their names; `[decimal]`, `[timespan]`, `[guid]`, `[version]`, `[uri]` as text.
   */
  output: T[];
  /** Of all errors, the terminating one last. */
  errors: ErrorRecord[];
  warnings: string[];
  verbose: string[];
  debug: string[];
  information: InformationRecord[];
  /** Where the output is incomplete; at most 100. */
  notes: Note[];
  /** The call did not run to its end: a terminating error, a timeout, a cancellation, the end of the process. */
  failed: boolean;
  timedOut: boolean;
  isCanceled: boolean;
  durationMs: number;
  /** One line that says how it ended. */
  shortMessage: string;
}

/** A running PowerShell. `await using` closes it; `using` does, too, without waiting for its end. */
export interface PowerShellSession extends AsyncDisposable, Disposable {
  /** Version of the PowerShell, such as `7.6.5`. */
  readonly version: string;
  /** `Desktop` is Windows PowerShell 5.1, `Core` is 7. */
  readonly edition: string;
  /** It runs in a container or on another computer: the files of this one are not its own. */
  readonly isElsewhere: boolean;
  /** Process id, where it runs, of the PowerShell that runs at the moment, or `undefined` after it died. */
  readonly pid: number | undefined;
  /**
   * Runs a command or script and waits for its end. A process that died is started again by the next call.
   * @throws InvokeError when the call failed, unless `reject` is `false`; ToolError `E_POWERSHELL_VALUE` when a
   * parameter cannot be sent.
   */
  invoke<T = unknown>(call: Call): Promise<InvokeResult<T>>;
  /**
   * Imports a module, by name or path, into every runspace, those of a restarted process included.
   * @throws InvokeError when it cannot be imported.
   */
  importModule(module: string): Promise<void>;
  /** Ends the process. Calls that have not ended are rejected. */
  close(): Promise<void>;
}
