/** Executions under way that several callers wait for, each of whom may leave. */
import { outliving } from "../../platform/outliving.ts";

interface Flight<Result> {
  result: Promise<Result>;
  callers: Callers;
}

export class InFlight<Result> {
  readonly #flights = new Map<string, Flight<Result>>();

  /**
   * The result of `work`, begun for this caller or, under the same key, for an earlier one; who
   * shares one gets it by `copy`. The signal of `work` aborts when all of its callers went away.
   */
  async share(
    key: string,
    signal: AbortSignal | undefined,
    work: (signal: AbortSignal) => Promise<Result>,
    copy: (result: Result) => Result,
  ): Promise<Result> {
    let flight = this.#flights.get(key);
    if (!flight || flight.callers.signal.aborted) flight = this.#begin(key, work);
    const { callers, result } = flight;
    callers.join(signal);
    const given = await result;
    return callers.count > 1 ? copy(given) : given;
  }

  /** Something changed: who asks from now on must not get an answer from before. */
  changed(): void {
    this.#flights.clear();
  }

  #begin(key: string, work: (signal: AbortSignal) => Promise<Result>): Flight<Result> {
    const callers = new Callers();
    const result = outliving(
      work(callers.signal).finally(() => {
        if (this.#flights.get(key) === flight) this.#flights.delete(key);
      }),
    );
    const flight = { result, callers };
    this.#flights.set(key, flight);
    return flight;
  }
}

class Callers {
  readonly #controller = new AbortController();
  readonly signal = this.#controller.signal;
  #waiting = 0;
  count = 0;

  join(signal: AbortSignal | undefined): void {
    this.count++;
    this.#waiting++;
    const leave = () => {
      this.#waiting--;
      if (this.#waiting === 0) this.#controller.abort(signal?.reason);
    };
    if (signal?.aborted) leave();
    else signal?.addEventListener("abort", leave, { once: true });
  }
}
