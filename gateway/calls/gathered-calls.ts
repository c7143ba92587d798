/** Calls that are made in one turn of the event loop, for those who rather answer several at once. */

interface Calls<Asked, Told> {
  asked: Asked[];
  /** Of each. */
  resolve: ((told: Promise<Told>) => void)[];
}

export class GatheredCalls<By, Asked, Told> {
  readonly #most: number;
  readonly #answer: (by: By, asked: Asked[]) => Promise<Told>[];
  readonly #gathered = new Map<By, Calls<Asked, Told>>();

  /** `answer` gets what the same asks, at most so many at once. It must not throw. */
  constructor(most: number, answer: (by: By, asked: Asked[]) => Promise<Told>[]) {
    this.#most = most;
    this.#answer = answer;
  }

  add(by: By, asked: Asked): Promise<Told> {
    return new Promise((resolve) => {
      const known = this.#gathered.get(by);
      // Each for itself: in an isolate at the edge nobody may do something for another request.
      if (!known) afterPromises(() => this.#answerTo(by));
      else if (known.asked.length === this.#most) this.#answerTo(by);
      const calls = this.#gathered.get(by) ?? { asked: [], resolve: [] };
      this.#gathered.set(by, calls);
      calls.asked.push(asked);
      calls.resolve.push(resolve);
    });
  }

  #answerTo(by: By): void {
    const { asked, resolve } = this.#gathered.get(by) as Calls<Asked, Told>;
    this.#gathered.delete(by);
    this.#answer(by, asked).forEach((told, index) => void resolve[index]?.(told));
  }
}

/** Once whoever waits for promises that are settled went on, and whoever waits for them in turn. */
function afterPromises(work: () => void): void {
  if (typeof process === "undefined") setTimeout(work);
  // Those are microtasks. Node takes what is for the next tick when none is left.
  else void Promise.resolve().then(() => process.nextTick(work));
}
