import { type Arguments, type Command, command, type ParameterDeclarations } from './command.js';

/**
 * A step at the border that no single command of Windows takes: opening a file so that nobody else can, a TLS handshake.
 * Its PowerShell is written here by hand and becomes a private function of the module. It holds no decisions: those are in
 * compiled code, where the tests reach them in both languages. In the lab a stand-in of the same name answers.
 */
export interface SystemFunctionDeclaration<P extends ParameterDeclarations> {
  /** Name of the private function, such as `Add-JournalText`. */
  readonly name: string;
  /** One sentence for the function's help. */
  readonly synopsis: string;
  readonly parameters: P;
  /** PowerShell's name of the type that it returns, where that is no record: `string`. */
  readonly outputType?: string;
  /** The body, without `param`. Every parameter is a variable of its name. Runs on Windows PowerShell 5.1 and later. */
  readonly powershell: string;
}

/** Module name under which system functions are declared. */
export const ownModule = 'Rdp0x904';

/** Declares a system function; what it returns is said as with a command: `systemFunction({…}).one<string>()`. */
export function systemFunction<const P extends ParameterDeclarations>(
  declaration: SystemFunctionDeclaration<P>,
): { many: <R>() => Command<P, readonly R[]>; one: <R>() => Command<P, R>; none: () => Command<P, void> } {
  return command({ name: declaration.name, module: ownModule, parameters: declaration.parameters });
}

/** The same for what only computes: Node has a twin that does what the PowerShell does, so nobody stands in for it. */
export function pureFunction<const P extends ParameterDeclarations, R>(
  _declaration: SystemFunctionDeclaration<P>,
  node: (passed: Arguments<P>) => R,
): (passed: Arguments<P>) => R {
  return node;
}
