/** The calls that a signal is to stop, and what takes our listener off it. */
interface Watch {
  readonly callbacks: Set<() => void>;
  readonly end: () => void;
}

const watches = new WeakMap<AbortSignal, Watch>();

/**
 * Calls back when a signal is aborted. A signal gets one listener, however many calls share it: Node warns of a leak from
 * the eleventh on, and the more there are, the longer it takes to remove one.
 * @returns a function that ends this, and leaves nothing on the signal when it was the last
 */
export function whenAborted(signal: AbortSignal, callback: () => void): () => void {
  const watch = watches.get(signal) ?? beginWatch(signal);
  watch.callbacks.add(callback);
  return () => {
    watch.callbacks.delete(callback);
    if (watch.callbacks.size > 0 || watches.get(signal) !== watch) return;
    watches.delete(signal);
    watch.end();
  };
}

function beginWatch(signal: AbortSignal): Watch {
  const callbacks = new Set<() => void>();
  const abort = (): void => {
    for (const each of [...callbacks]) each();
  };
  signal.addEventListener('abort', abort, { once: true });
  const watch = { callbacks, end: () => signal.removeEventListener('abort', abort) };
  watches.set(signal, watch);
  return watch;
}
