/** How long something may take, and whom it is for: it is ended when its time is over or they left. */

export class TimeOver extends Error {}
export class CallerGone extends Error {}

type End = (reason: Error) => void;

export class TimeLimit {
  readonly #ms: number;
  readonly #signal: AbortSignal | undefined;
  #timer: ReturnType<typeof setTimeout>;
  #touchedAt: number | null = null;
  #reason: Error | null = null;
  #end: End | null = null;

  constructor(ms: number, signal: AbortSignal | undefined) {
    this.#ms = ms;
    this.#signal = signal;
    this.#timer = setTimeout(this.#ring, ms);
    if (signal?.aborted) this.#left();
    else signal?.addEventListener("abort", this.#left, { once: true });
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
    this.#signal?.removeEventListener("abort", this.#left);
    this.#end = null;
  }

  readonly #ring = (): void => {
    const left = this.#touchedAt === null ? 0 : this.#touchedAt + this.#ms - Date.now();
    // Moving the timer each time would cost more than asking once it rings.
    if (left > 0) this.#timer = setTimeout(this.#ring, left);
    else this.#over(new TimeOver(`it took longer than ${this.#ms} ms`));
  };

  readonly #left = (): void => this.#over(new CallerGone("the caller is gone"));

  #over(reason: Error): void {
    this.#reason ??= reason;
    this.#end?.(this.#reason);
  }
}
