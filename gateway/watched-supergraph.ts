/** Looks again and again whether there is another supergraph, and has the gateway go over to it. */
import { log } from "../platform/log.ts";
import type { ReadSupergraph } from "./supergraph-source.ts";

export interface SupergraphWatch {
  /** Looks every `everyMs`; with 0 never. */
  start(): void;
  /** Looks once. */
  look(): Promise<void>;
  /** Ends when the last look has ended. */
  stop(): Promise<void>;
}

/** One that cannot be read or taken is told once, and the one before goes on. */
export function watchSupergraph(
  read: ReadSupergraph,
  swap: (sdl: string) => Promise<void>,
  everyMs: number,
): SupergraphWatch {
  let fault: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking = Promise.resolve();

  async function look(): Promise<void> {
    try {
      const sdl = await read();
      if (sdl !== null) {
        await swap(sdl);
        log.info("Went over to another supergraph");
      }
      fault = null;
    } catch (error) {
      const { message } = error as Error;
      if (message !== fault) {
        log.error("Cannot go over to another supergraph: the one before goes on", { error });
      }
      fault = message;
    }
  }

  return {
    look,
    start() {
      if (everyMs === 0) return;
      timer = setTimeout(() => {
        looking = look().then(() => {
          if (timer !== undefined) this.start();
        });
      }, everyMs);
    },
    async stop() {
      clearTimeout(timer);
      timer = undefined;
      await looking;
    },
  };
}
