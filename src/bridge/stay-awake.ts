import { availableParallelism } from 'node:os';

/** As long as a short call takes. Whatever takes longer does not notice what it costs to wake up. */
const longestMs = 0.2;

/**
 * Keeps the event loop from going to sleep for a moment, while a short call is under way: to fall asleep and be woken up
 * takes a processor longer than such a call does. Not on a single processor, which the other side needs meanwhile.
 * @param isWorthIt asked at each turn of the event loop
 * @returns a function that begins such a moment, or prolongs it
 */
export function createWakefulness(isWorthIt: () => boolean): () => void {
  if (availableParallelism() === 1) return () => undefined;
  let until = 0;
  let isAwake = false;
  const turn = (): void => {
    if (isWorthIt() && performance.now() < until) setImmediate(turn);
    else isAwake = false;
  };
  return () => {
    until = performance.now() + longestMs;
    if (isAwake) return;
    isAwake = true;
    setImmediate(turn);
  };
}
