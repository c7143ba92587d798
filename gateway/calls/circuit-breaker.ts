/**
 * Keeps callers from waiting for a subgraph that failed several times in a row. Once it has been left
 * alone for a while one call goes to it on trial. Clocks arrive as an argument.
 */

/** Failures in a row after which nobody calls. */
const MOST_FAILURES = 5;
/** Milliseconds until the first trial, and at most between two. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/** "trial" decides whether others may call again. */
export type Pass = "free" | "trial";

export class CircuitBreaker {
  readonly #now: () => number;
  readonly #onChange: (isOpen: boolean) => void;
  #failures = 0;
  #pauseMs = FIRST_PAUSE_MS;
  /** When the next trial may be; null: it is closed, and everybody may call. */
  #trialAt: number | null = null;
  #onTrial = false;

  constructor(now: () => number, onChange: (isOpen: boolean) => void = () => {}) {
    this.#now = now;
    this.#onChange = onChange;
  }

  /** Null when nobody may call now; else it is to be told what became of the call. */
  enter(): Pass | null {
    if (this.#trialAt === null) return "free";
    if (this.#onTrial || this.#now() < this.#trialAt) return null;
    this.#onTrial = true;
    return "trial";
  }

  failed(pass: Pass): void {
    if (pass === "trial") this.#open(Math.min(this.#pauseMs * 2, LONGEST_PAUSE_MS));
    // Calls that began before it opened say nothing new.
    else if (this.#trialAt === null && ++this.#failures >= MOST_FAILURES) {
      this.#open(FIRST_PAUSE_MS);
    }
  }

  /** The call ended for a reason of the caller, which tells nothing of the subgraph. */
  left(pass: Pass): void {
    if (pass === "trial") this.#onTrial = false;
  }

  #open(pauseMs: number): void {
    if (this.#trialAt === null) this.#onChange(true);
    this.#pauseMs = pauseMs;
    this.#trialAt = this.#now() + pauseMs;
    this.#onTrial = false;
  }

  succeeded(): void {
    this.#failures = 0;
    if (this.#trialAt === null) return;
    this.#trialAt = null;
    this.#onTrial = false;
    this.#onChange(false);
  }
}
