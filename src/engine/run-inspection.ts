import type { Static, TObject, TProperties } from '@sinclair/typebox';
import type { Inspection } from '../recipe/define.js';
import type { Finding } from '../recipe/finding.js';
import { assertSupportedWindows } from '../windows/environment.js';

/**
 * The way through an inspection: observe, and say what that means. Node calls it; the compiler makes it the body of every
 * inspection's cmdlet.
 */
export const runInspection = <P extends TProperties, Observation>(
  inspection: Pick<Inspection<P, Observation>, 'cmdlet' | 'observe' | 'diagnose'>,
  parameters: Static<TObject<P>>,
): readonly Finding[] => {
  assertSupportedWindows(inspection.cmdlet);
  const observation = inspection.observe(parameters);
  return inspection.diagnose(observation);
};
