/** How long something may take, and whom it is for: it is ended when its time is over or they left. */

export class TimeOver extends Error {}
export class CallerGone extends Error {}

type End = (reason: Error) => void;

/** Of each caller, who is listened to once: doing so for each limit would cost more than all the rest. */
const goingOn = new WeakMap<AbortSignal, Set<TimeLimit>>();

/** Many are made, so nothing in it is made anew for each. */
export class TimeLimit {
  readonly #ms: number;
  readonly #others: Set<TimeLimit> | undefined;
  #timer: ReturnType<typeof setTimeout>;
  #touchedAt: number | null = null;
  #reason: Error | null = null;
  #end: End | null = null;

  constructor(ms: number, signal: AbortSignal | undefined) {
    this.#ms = ms;
    this.#timer = setTimeout(TimeLimit.#ring, ms, this);
    if (signal?.aborted) this.#leave();
    else if (signal) {
      this.#others = goingOn.get(signal) ?? TimeLimit.#listen(signal);
      this.#others.add(this);
    }
  }

  /** The time counts from now on; from the first call on it limits how long nothing happens. */
  touch(): void {
    this.#touchedAt = Date.now();
  }

  /** @throws TimeOver or CallerGone when it is ended already */
  check(): void {
    if (this.#reason) throw this.#reason;
  }

  /** `end` ends what goes on from now. */
  holds(end: End): void {
    this.#end = end;
    if (this.#reason) end(this.#reason);
  }

  /** @throws TimeOver or CallerGone when it is ended meanwhile */
  async pause(ms: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      await new Promise<void>((resolve, reject) => {
        timer = setTimeout(resolve, ms);
        this.holds(reject);
      });
    } finally {
      clearTimeout(timer);
    }
  }

  /** To be called when all is over. */
  close(): void {
    clearTimeout(this.#timer);
    this.#others?.delete(this);
    this.#end = null;
  }

  static #listen(signal: AbortSignal): Set<TimeLimit> {
    const limits = new Set<TimeLimit>();
    goingOn.set(signal, limits);
    signal.addEventListener("abort", () => {
      for (const limit of limits) limit.#leave();
    });
    return limits;
  }

  #leave(): void {
    this.#over(new CallerGone("the caller is gone"));
  }

  static #ring(limit: TimeLimit): void {
    const since = limit.#touchedAt;
    const left = since === null ? 0 : since + limit.#ms - Date.now();
    // Moving the timer each time would cost more than asking once it rings.
    if (left > 0) limit.#timer = setTimeout(TimeLimit.#ring, left, limit);
    else limit.#over(new TimeOver(`it took longer than ${limit.#ms} ms`));
  }

  #over(reason: Error): void {
    this.#reason ??= reason;
    this.#end?.(this.#reason);
  }
}
