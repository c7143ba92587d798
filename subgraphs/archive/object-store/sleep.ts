/** Waiting that a signal can cut short. */

export type Sleep = (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;

/** Resolves after that many milliseconds; rejects with the signal's reason should it abort first. */
export const sleep: Sleep = (milliseconds, signal) =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", abort);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", abort, { once: true });
  });

/**
 * A signal that aborts that many milliseconds after the first one, with its reason. Dispose of it
 * when the work it guards is over, or the wait would keep the process.
 */
export function abortedLater(
  first: AbortSignal,
  milliseconds: number,
  wait: Sleep,
): { signal: AbortSignal; dispose(): void } {
  const later = new AbortController();
  const over = new AbortController();
  const start = () => {
    wait(milliseconds, over.signal).then(
      () => later.abort(first.reason),
      () => undefined,
    );
  };
  first.addEventListener("abort", start, { once: true });
  return {
    signal: later.signal,
    dispose() {
      first.removeEventListener("abort", start);
      // Nothing waits otherwise, and aborting is not for nothing: it takes a stack.
      if (first.aborted) over.abort();
    },
  };
}
