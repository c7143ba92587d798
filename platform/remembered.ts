/** Values that are costly to find and good for a while, a bounded number of them. */
import { outliving } from "./outliving.ts";

/** Enough for all callers of an observatory; the oldest is forgotten for one more. */
const MOST = 10_000;

interface Entry<Value> {
  value: Promise<Value>;
  at: number;
}

export class Remembered<Value> {
  readonly #entries = new Map<string, Entry<Value>>();
  readonly #now: () => Date;
  /** Whether a failure is a verdict that stays the same for a while. */
  readonly #keeps: (error: unknown) => boolean;

  constructor(
    now: () => Date = () => new Date(),
    keeps: (error: unknown) => boolean = () => false,
  ) {
    this.#now = now;
    this.#keeps = keeps;
  }

  /**
   * The value under the key, found at most `lifeMs` ago; those who ask meanwhile wait for the same.
   * Its age counts from when finding it began, as it tells the state of that moment.
   */
  async get(key: string, lifeMs: number, find: () => Promise<Value>): Promise<Value> {
    const at = this.#now().getTime();
    const known = this.#entries.get(key);
    if (known && at - known.at <= lifeMs) return known.value;
    const value = outliving(find());
    const entry = { value, at };
    this.#entries.delete(key);
    if (this.#entries.size >= MOST) {
      const [oldest] = this.#entries.keys();
      if (oldest !== undefined) this.#entries.delete(oldest);
    }
    this.#entries.set(key, entry);
    value.catch((error) => {
      if (!this.#keeps(error) && this.#entries.get(key) === entry) this.#entries.delete(key);
    });
    return value;
  }

  forget(key: string): void {
    this.#entries.delete(key);
  }
}
