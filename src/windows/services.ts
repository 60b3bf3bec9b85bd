import { getErrorCategory } from '../border/dotnet.js';
import { getService } from '../border/services.js';
import type { Evidence } from './evidence.js';

/** The state of a service as a line of evidence, such as `Running`. */
export function getServiceEvidence(name: string): Evidence {
  const source = `Service ${name}`;
  try {
    return { source, reading: getService({ Name: name }).Status.ToString() };
  } catch (failure) {
    if (getErrorCategory(failure) !== 'ObjectNotFound') throw failure;
    return { source, reading: 'not installed' };
  }
}
