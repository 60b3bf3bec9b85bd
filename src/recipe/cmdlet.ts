import { type Static, type TObject, type TProperties, Type } from '@sinclair/typebox';
import type { Caller } from '../border/caller.js';
import type { ParameterOptions, RecipeExample } from './define.js';

/** A cmdlet that is no remedy: it acts on what remedies left behind. `run` becomes its body. */
export interface Cmdlet<P extends TProperties = TProperties, Output = unknown> {
  readonly cmdlet: string;
  readonly synopsis: string;
  readonly description: string;
  /** None: the cmdlet changes nothing. */
  readonly confirmImpact?: 'Low' | 'Medium' | 'High';
  /** Type names of what it returns, as format views know them. */
  readonly outputs: readonly string[];
  readonly parameters: TObject<P>;
  readonly run: (caller: Caller, parameters: Static<TObject<P>>) => readonly Output[];
  readonly examples: readonly RecipeExample[];
}

/** Declares a cmdlet; the one export of each file in engine/cmdlets/. */
export function defineCmdlet<P extends TProperties, Output>(cmdlet: Cmdlet<P, Output>): Cmdlet<P, Output> {
  return cmdlet;
}

/** A parameter that takes an object which another cmdlet returned. */
export const ObjectOf = <T>(typeName: string, options: ParameterOptions) =>
  Type.Unsafe<T>({ type: 'object', typeName, ...options });
