/** An option of a command: how node:util reads it, and how the help shows it. */
export interface CommandOption {
  readonly type: 'string' | 'boolean';
  /** May be given more than once. */
  readonly multiple?: boolean;
  /** What stands for its value in the help, such as `FILE`. */
  readonly value?: string;
  readonly description: string;
}

/** Options by their names, without dashes. */
export type CommandOptions = Readonly<Record<string, CommandOption>>;

/** A command of the command line. */
export interface Command {
  /** Its name and arguments, such as `test HOST[:PORT] ...`. */
  readonly usage: string;
  /** One line, without a full stop. */
  readonly summary: string;
  readonly options: CommandOptions;
  /** The command that these arguments come to, where it runs another one, whose help tells more. */
  readonly of?: (args: readonly string[]) => Command | undefined;
  /** Arguments after the command's name in, exit code out. */
  readonly run: (args: readonly string[]) => Promise<number>;
}
