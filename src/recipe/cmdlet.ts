import { type Static, type TObject, type TProperties, Type } from '@sinclair/typebox';
import type { Caller } from '../border/caller.js';
import type { Change } from '../windows/change.js';
import type { ParameterOptions, RecipeExample } from './define.js';
import type { Finding } from './finding.js';

/** A cmdlet that is no remedy: it acts on what remedies left behind. `run` becomes its body. */
export interface Cmdlet<P extends TProperties = TProperties, Output = unknown> {
  readonly cmdlet: string;
  readonly synopsis: string;
  readonly description: string;
  /** None: the cmdlet changes nothing. */
  readonly confirmImpact?: 'Low' | 'Medium' | 'High';
  /** In PowerShell it has -Session, and runs on a computer that does not have the module. */
  readonly remote?: true;
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

/**
 * A cmdlet that repairs with all recipes. `run` becomes its body; what it gets as `looks` becomes calls of functions that
 * the compiler writes from the list of recipes.
 */
export interface RepairCmdlet<P extends TProperties = TProperties, Output = unknown>
  extends Omit<Cmdlet<P, Output>, 'run' | 'confirmImpact'> {
  readonly confirmImpact: 'Low' | 'Medium' | 'High';
  readonly run: (caller: Caller, looks: Looks, parameters: Static<TObject<P>>) => readonly Output[];
}

/** Every look and every automatic repair of this product. */
export interface Looks {
  /** What the cmdlet was called with. */
  readonly parameters: object;
  /** What every look finds, unranked. */
  findings(): readonly Finding[];
  /** The findings as the diagnosis ranks them. */
  rank(findings: readonly Finding[]): readonly Finding[];
  /** What the recipe that repairs a finding would change now; none where none repairs it unasked. */
  plan(id: string, allowSessionDrop: boolean): RepairPlan | undefined;
}

/** What a recipe would change to repair a finding. */
export interface RepairPlan {
  readonly cmdlet: string;
  readonly mayLower: boolean;
  readonly changes: readonly Change[];
}

/** Declares the repair with all recipes; the one export of its file in engine/cmdlets/. */
export function defineRepair<P extends TProperties, Output>(repair: RepairCmdlet<P, Output>): RepairCmdlet<P, Output> {
  return repair;
}

/** A parameter that takes an object which another cmdlet returned. */
export const ObjectOf = <T>(typeName: string, options: ParameterOptions) =>
  Type.Unsafe<T>({ type: 'object', typeName, ...options });
