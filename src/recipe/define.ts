import type { Static, TObject, TProperties, TSchema } from '@sinclair/typebox';
import { Type } from '@sinclair/typebox';
import type { SecureString } from '../border/command.js';
import type { Integer } from '../border/dotnet.js';
import type { Change } from '../windows/change.js';
import type { Evidence, Finding, Grade, Impact, RankedFinding } from './finding.js';

/** What a recipe says of its own trustworthiness: grade, the causes it answers, and where that is written. */
export interface RecipeEvidence {
  readonly grade: Grade;
  /** Numbers of the causes in docs/causes.md. */
  readonly causes: readonly number[];
  /** Documents with section, or web addresses. */
  readonly sources: readonly string[];
}

export interface RecipeExample {
  readonly code: string;
  readonly remarks: string;
}

/** As much of a finding as a case is about; of its evidence every piece, in order. */
export type Shown = Partial<Omit<Finding, 'evidence'>> & { readonly evidence?: readonly Partial<Evidence>[] };

/** One behaviour of a recipe: a host, what is asked, and what must come of it. It runs in V8 and in PowerShell. */
export interface RecipeCase {
  readonly name: string;
  /** A host document; see simulator/host.ts. */
  readonly host: unknown;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly expect: {
    /** Ids of the findings that are not healthy, in any order. */
    readonly findings?: readonly string[];
    /** What is to be seen of all findings, the healthy ones included, in their order. */
    readonly shows?: readonly Shown[];
    /** The planned changes, in order: their kinds, or what is to be seen of them. */
    readonly changes?: readonly (string | Readonly<Record<string, unknown>>)[];
    /** Ids of the findings left after the plan was applied. */
    readonly after?: readonly string[];
    /** Id of the error that planning or applying ends with. */
    readonly error?: string;
    /** What that error says. */
    readonly message?: string;
  };
}

interface Look<P extends TProperties, Observation> {
  /** Name of the cmdlet: an approved verb and a singular noun that begins with Rdp. */
  readonly cmdlet: string;
  readonly synopsis: string;
  readonly description: string;
  readonly evidence: RecipeEvidence;
  readonly parameters: TObject<P>;
  readonly examples: readonly RecipeExample[];
  /** Reads only. A diagnosis over everything calls it without any parameter. */
  readonly observe: (parameters: Partial<Static<TObject<P>>>) => Observation;
  readonly diagnose: (observation: Observation) => readonly Finding[];
}

/** A remedy as its file says it. `plan` and `diagnose` only compute. */
interface Remedy<P extends TProperties = TProperties, Observation = unknown> extends Look<P, Observation> {
  readonly confirmImpact: 'Low' | 'Medium' | 'High';
  readonly impact: Impact;
  /**
   * The plan may weaken this computer. The engine sees whether it does, lends it for a while only, and gives the cmdlet
   * the parameters for that; a recipe without this never lowers anything.
   */
  readonly lowersSecurity?: true;
  /** After its changes a fresh handshake with the own listener is made, and what it shows joins the result. */
  readonly handshake?: true;
  /** The cmdlet that lists what this one changes: in PowerShell, -List calls it. */
  readonly lists?: string;
  /** What Repair-Rdp0x904 asks of it, by what is found. A finding that no recipe names is left to people. */
  readonly repairs?: readonly AutomaticRepair<P>[];
  readonly plan: (observation: Observation, parameters: Static<TObject<P>>) => readonly Change[];
  readonly cases: readonly RecipeCase[];
}

/** Findings, and the parameters with which the recipe repairs them without anybody there. */
export interface AutomaticRepair<P extends TProperties = TProperties> {
  readonly findings: readonly string[];
  readonly parameters: Partial<Static<TObject<P>>>;
}

/** A remedy: how it is seen, what it means and what would be changed. */
export interface Recipe<P extends TProperties = TProperties, Observation = unknown> extends Remedy<P, Observation> {
  /** What was given for the parameter that is a `Secret`; none for most recipes. */
  readonly secret: (parameters: Static<TObject<P>>) => SecureString | undefined;
}

/** One behaviour of an inspection; it runs in V8 and in PowerShell. */
export interface InspectionCase {
  readonly name: string;
  /** A host document; see simulator/host.ts. */
  readonly host: unknown;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /**
   * Ids of the findings that are not healthy, in any order, and what is to be seen of all findings in theirs; or the id of
   * the error that it ends with.
   */
  readonly expect:
    | { readonly findings: readonly string[]; readonly shows?: readonly Shown[] }
    | { readonly error: string };
}

/** A look without a remedy: what it finds can only be explained, or another cmdlet repairs it. Its cmdlet returns findings. */
export interface Inspection<P extends TProperties = TProperties, Observation = unknown> extends Look<P, Observation> {
  readonly cases: readonly InspectionCase[];
}

/** Declares a recipe; the one export of each file in recipes/. */
export function defineRecipe<P extends TProperties, Observation>(
  recipe: Remedy<P, Observation>,
): Recipe<P, Observation> {
  const name = Object.entries(recipe.parameters.properties).find(([, schema]) => schema.secret === true)?.[0];
  const secret = (parameters: Static<TObject<P>>): SecureString | undefined =>
    name === undefined ? undefined : (parameters as Readonly<Record<string, SecureString | undefined>>)[name];
  return { ...recipe, secret };
}

/** Declares an inspection; the one export of its file in recipes/. */
export function defineInspection<P extends TProperties, Observation>(
  inspection: Inspection<P, Observation>,
): Inspection<P, Observation> {
  return inspection;
}

/** One behaviour of a diagnosis: a host, what is asked, and what is shown of all findings. */
export interface DiagnosisCase {
  readonly name: string;
  /** A host document; see simulator/host.ts. */
  readonly host: unknown;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly expect: {
    /** Ids of the findings that are not healthy, as they are ranked. */
    readonly findings: readonly string[];
    /** What -Quiet answers. */
    readonly passes: boolean;
    /** The test that is offered, and the finding it is offered with; none is offered where it is left out. */
    readonly next?: readonly [id: string, command: string];
  };
}

/** A diagnosis over everything: it gets the findings of every look, and says which are shown and in which order. */
export interface Diagnosis<P extends TProperties = TProperties> {
  readonly cmdlet: string;
  readonly synopsis: string;
  readonly description: string;
  /** In PowerShell it has -Session, and runs on a computer that does not have the module. */
  readonly remote?: true;
  /** With a switch `Quiet`, the cmdlet returns what `passes` says of the selected findings instead of the findings. */
  readonly parameters: TObject<P>;
  /** Whether this computer is looked at, by every recipe and inspection. */
  readonly inside: (parameters: Static<TObject<P>>) => boolean;
  /** What is found besides: over the network, and in what a client said. */
  readonly outside: (parameters: Static<TObject<P>>) => readonly Finding[];
  readonly select: (findings: readonly Finding[], parameters: Static<TObject<P>>) => readonly RankedFinding[];
  readonly passes: (findings: readonly Finding[]) => boolean;
  readonly examples: readonly RecipeExample[];
  readonly cases: readonly DiagnosisCase[];
}

/** Declares a diagnosis; the one export of its file in recipes/. */
export function defineDiagnosis<P extends TProperties>(diagnosis: Diagnosis<P>): Diagnosis<P> {
  return diagnosis;
}

/** What PowerShell needs to know of a parameter beyond its schema. */
export interface ParameterOptions {
  readonly description: string;
  readonly position?: number;
  /** Takes values from the pipeline. */
  readonly pipeline?: boolean;
  /** Takes the property of this name of what comes through the pipeline. */
  readonly pipelineProperty?: boolean;
}

export const Parameters = <P extends TProperties>(properties: P): TObject<P> =>
  Type.Object(properties, { additionalProperties: false });

/** One of a few names, as ValidateSet has it. */
export const OneOf = <const Names extends readonly string[]>(names: Names, options: ParameterOptions) =>
  Type.Unsafe<Names[number]>({ type: 'string', enum: names, ...options });

/** A whole number; unlike Type.Integer it may stand in template strings. */
export const Whole = (options: ParameterOptions & { readonly minimum?: number; readonly maximum?: number }) =>
  Type.Unsafe<Integer>({ type: 'integer', ...options });

/** A parameter that may be left out. */
export const Optional = <T extends TSchema>(schema: T) => Type.Optional(schema);

/**
 * A secret that the cmdlet may be given, at most one and always optional: the engine hands it over when a change is made. It becomes part of no
 * change and of no result. Only PowerShell asks for it: clients over a wire and the command line do without.
 */
export const Secret = (options: ParameterOptions) =>
  Type.Unsafe<SecureString>({ type: 'object', secret: true, ...options });

/** A switch: present or not. */
export const Switch = (options: ParameterOptions) => Type.Optional(Type.Boolean(options));
