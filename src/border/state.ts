/**
 * Declares state that outlives a call. Only the simulator has any; in PowerShell it becomes a variable of the module's
 * scope that carries the constant's name.
 */
export function moduleState<T extends object>(initial: T): T {
  return initial;
}
