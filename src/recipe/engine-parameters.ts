import type { Static } from '@sinclair/typebox';
import { Parameters, Switch } from './define.js';

/** Parameters that every remedy's cmdlet has besides its own: they say how the engine goes about it. */
export const engineParameters = Parameters({
  KeepPartial: Switch({
    description: 'After a failure in the middle, keeps what was done before instead of taking it back.',
  }),
});

/** The same as a type. */
export type EngineParameters = Static<typeof engineParameters>;
