/**
 * Each place where PowerShell would differ silently from JavaScript has a safeguard in the lowering. They are all on. A
 * test switches them off one by one, and shows that the comparison of the two languages notices every one.
 */
export const allSafeguards = {
  /** Strings are equal by their characters, not by a culture's rules. */
  ordinalEquality: true,
  /** Strings are ordered by their characters. */
  ordinalComparison: true,
  /** Characters are sought as they are. */
  ordinalSearch: true,
  /** `continue` inside a switch names its loop. */
  labelledContinue: true,
  /** Output of a function that returns an array is collected. */
  collectedOutput: true,
  /** An array inside an array is kept whole. */
  nestedArrays: true,
  /** The value of a call that stands alone is discarded. */
  discardedOutput: true,
  /** Names are unique ignoring case. */
  uniqueNames: true,
  /** Names that PowerShell keeps for itself are avoided. */
  automaticVariables: true,
  /** Division and remainder are done in doubles. */
  doubleDivision: true,
  /** An array that still grows is copied when it is passed on. */
  copiedLists: true,
  /** A stage of a pipeline with effects waits until the one before is done. */
  finishedStages: true,
  /** Operands are evaluated from left to right. */
  operandOrder: true,
  /** What is evaluated only sometimes keeps its preparations to itself. */
  lazyPreludes: true,
  /** An index beyond the end gives undefined. */
  elementBounds: true,
  /** Bounds of substrings are clamped. */
  clampedBounds: true,
  /** Properties that are absent are written as $null. */
  absentProperties: true,
  /** Numbers are written as JavaScript writes them. */
  numberText: true,
  /** White space is what JavaScript takes for it. */
  whiteSpace: true,
} as const satisfies Record<string, boolean>;

export type Safeguard = keyof typeof allSafeguards;
export type Safeguards = { readonly [K in Safeguard]: boolean };

/** All but one. */
export const without = (safeguard: Safeguard): Safeguards => ({ ...allSafeguards, [safeguard]: false });
