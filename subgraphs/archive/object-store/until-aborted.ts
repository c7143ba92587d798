/**
 * Yields what the source yields, and throws the signal's reason as soon as it aborts, also while
 * the source is silent: a telescope that stalls must not keep an upload open. The source is told
 * to stop in every case that is not its own end or error.
 */
export async function* untilAborted<T>(
  source: AsyncIterable<T>,
  signal: AbortSignal | undefined,
): AsyncGenerator<T, void, undefined> {
  const iterator = source[Symbol.asyncIterator]();
  let waiting = false;
  let ended = false;
  try {
    for (;;) {
      signal?.throwIfAborted();
      waiting = true;
      const step = await orAborted(iterator.next(), signal);
      waiting = false;
      if (step.done) {
        ended = true;
        return;
      }
      yield step.value;
    }
  } catch (error) {
    // The source threw by itself: it is over and needs no word from us.
    ended = waiting && !signal?.aborted;
    throw error;
  } finally {
    if (!ended) {
      const stopped = Promise.resolve(iterator.return?.()).catch(() => undefined);
      // An async generator answers `return` only after its pending `next`, which may never come.
      if (!waiting) await stopped;
    }
  }
}

/** A listener for each wait, because racing one long-lived promise would keep every chunk alive. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    // The source itself may have caused the abort, before there was a listener.
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
