import { getService } from '../../../src/border/services.js';
export function testRunning(name: string): boolean {
  const service = getService({
    Name: [name],
    // @ts-expect-error Windows has no such parameter; here
    Nme: name,
  });
  return service.Status.ToString() === 'Running';
}
