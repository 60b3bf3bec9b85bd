import { type Static, Type } from '@sinclair/typebox';

/**
 * The JSON Schema of a recipe's metadata: what the compiler can read without running anything. The functions of a recipe
 * are checked by the TypeScript compiler, its cases by the tests.
 */

const Text = Type.String({ minLength: 1 });

const Examples = Type.Array(Type.Object({ code: Text, remarks: Text }, { additionalProperties: false }), {
  minItems: 1,
});

/** A parameter's schema: JSON Schema plus what PowerShell needs to know. */
const Parameter = Type.Object({
  type: Type.Union(['string', 'integer', 'boolean', 'array', 'object'].map((each) => Type.Literal(each))),
  description: Text,
  position: Type.Optional(Type.Integer({ minimum: 0 })),
  pipeline: Type.Optional(Type.Boolean()),
  pipelineProperty: Type.Optional(Type.Boolean()),
  secret: Type.Optional(Type.Literal(true)),
});

const ParameterSet = Type.Object({
  type: Type.Literal('object'),
  properties: Type.Record(Type.String({ pattern: '^[A-Z][A-Za-z0-9]*$' }), Parameter, { additionalProperties: false }),
});

const Common = {
  cmdlet: Type.String({ pattern: '^[A-Z][a-z]+-(Rdp|CredSsp)[A-Za-z0-9]*$' }),
  /** One line of the help: Get-Help shows it as it stands there, broken where it is. */
  synopsis: Type.String({ minLength: 1, maxLength: 100, pattern: '\\.$' }),
  description: Text,
  examples: Examples,
  parameters: ParameterSet,
  /** PowerShell gives it -Session: it runs on a computer that does not have the module. */
  remote: Type.Optional(Type.Literal(true)),
};

const ConfirmImpact = Type.Union(['Low', 'Medium', 'High'].map((each) => Type.Literal(each)));

const Evidence = Type.Object(
  {
    grade: Type.Union(['A', 'B', 'C', 'X'].map((each) => Type.Literal(each))),
    causes: Type.Array(Type.Integer({ minimum: 1 }), { minItems: 1, uniqueItems: true }),
    sources: Type.Array(Text, { minItems: 1 }),
  },
  { additionalProperties: false },
);

/** Values that the compiler writes as constants. */
const AutomaticRepair = Type.Object(
  {
    findings: Type.Array(Text, { minItems: 1, uniqueItems: true }),
    parameters: Type.Record(Type.String(), Type.Union([Type.String(), Type.Integer(), Type.Boolean()])),
  },
  { additionalProperties: false },
);

/** Schemas by the function that declares each kind of file. */
export const metadataSchemas = {
  defineRecipe: Type.Object(
    {
      ...Common,
      confirmImpact: ConfirmImpact,
      impact: Type.Union(['none', 'own connection', 'all sessions', 'reboot'].map((each) => Type.Literal(each))),
      evidence: Evidence,
      lowersSecurity: Type.Optional(Type.Literal(true)),
      handshake: Type.Optional(Type.Literal(true)),
      lists: Type.Optional(Common.cmdlet),
      repairs: Type.Optional(Type.Array(AutomaticRepair, { minItems: 1 })),
    },
    { additionalProperties: false },
  ),
  defineInspection: Type.Object({ ...Common, evidence: Evidence }, { additionalProperties: false }),
  defineDiagnosis: Type.Object(Common, { additionalProperties: false }),
  defineCmdlet: Type.Object(
    { ...Common, confirmImpact: Type.Optional(ConfirmImpact), outputs: Type.Array(Text, { minItems: 1 }) },
    { additionalProperties: false },
  ),
  defineRepair: Type.Object(
    { ...Common, confirmImpact: ConfirmImpact, outputs: Type.Array(Text, { minItems: 1 }) },
    { additionalProperties: false },
  ),
} as const;

export type DefinitionKind = keyof typeof metadataSchemas;

/** JSON Schema of one parameter, as the recipe wrote it. */
export type ParameterSchema = Static<typeof Parameter> & {
  readonly items?: ParameterSchema;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly typeName?: string;
};
