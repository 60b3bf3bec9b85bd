/**
 * The one error that users see. It says what is wrong and how to mend it, and carries a literal code that never changes
 * its meaning, so that scripts and search engines can rely on it. Everything that is not a ToolError is a defect of ours.
 */
export class ToolError extends Error {
  override readonly name = 'ToolError';

  constructor(
    /** Stable identifier, such as `E_HOST_UNREACHABLE`. */
    readonly code: string,
    /** What is wrong and where, in one line without a full stop's worth of jargon. */
    message: string,
    /** What the reader can do about it, in one line. */
    readonly mend: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }

  /** The one line that a terminal shows. */
  get line(): string {
    return `${this.code}: ${this.message} ${this.mend}`.trim();
  }
}
