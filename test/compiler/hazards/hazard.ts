/** A place where the two languages differ silently, as a program that would show it. */
export interface Hazard {
  readonly name: string;
  /** TypeScript; the last function is the one that is called. */
  readonly source: string;
  /** Arguments of each call. */
  readonly calls: readonly (readonly unknown[])[];
}

/** What the sources may use without importing it. */
export const imports = [
  "import { CommandError, type Integer } from '../border/dotnet.js';",
  "import { moduleState } from '../border/state.js';",
].join('\n');
