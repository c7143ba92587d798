/** `asterism` as somebody at a terminal uses it, in this process. */
import { Writable } from "node:stream";
import { asterism } from "../../cli/asterism.ts";
import type { Clock } from "../../cli/clock.ts";

/** A stream that keeps what is written to it. */
export class Written extends Writable {
  text = "";
  readonly #heard = new Set<() => void>();

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk;
    for (const hear of this.#heard) hear();
    done();
  }

  /** The JSON lines so far. */
  // biome-ignore lint/suspicious/noExplicitAny: the shape is what each test asserts
  get events(): any[] {
    return this.text.split("\n").flatMap((line) => (line.startsWith("{") ? JSON.parse(line) : []));
  }

  /** Waits until there are so many events of this kind. */
  async until(event: string, count = 1): Promise<void> {
    while (this.events.filter((one) => one.event === event).length < count) {
      await new Promise<void>((resolve) => {
        const hear = () => {
          this.#heard.delete(hear);
          resolve();
        };
        this.#heard.add(hear);
      });
    }
  }
}

/** Time flies for whoever waits. */
export const hurriedClock = (): Clock => {
  let passed = 0;
  return {
    now: () => Date.now() + passed,
    async wait(ms) {
      passed += Math.max(ms, 0);
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
};

export interface Call {
  stdout: Written;
  stderr: Written;
  /** As Ctrl-C. */
  stop(): void;
  exitCode: Promise<number>;
}

export function call(
  words: readonly string[],
  environment: Record<string, string | undefined>,
  clock: Clock = hurriedClock(),
): Call {
  const stdout = new Written();
  const stderr = new Written();
  const stop = new AbortController();
  const exitCode = asterism(words, { environment, stdout, stderr, stop: stop.signal, clock });
  return { stdout, stderr, stop: () => stop.abort(), exitCode };
}
