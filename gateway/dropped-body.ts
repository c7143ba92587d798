/**
 * Takes in what a client still sends of a request that was refused, and drops it. Many clients look
 * for the answer only when they have sent all, and would see a broken connection instead of the
 * reason for the refusal. When it is too much the connection ends, which curl, Python's requests and
 * others take well: they read the answer that came before.
 */

/** How much is taken in before the connection is given up. */
export interface Patience {
  bytes: number;
  /** Milliseconds until the last byte, and between two of them. */
  wholeMs: number;
  silenceMs: number;
}

const MEBIBYTE = 1024 ** 2;

/** With whom anybody could be: enough for most frames, and nothing that somebody could live on. */
export const patienceWithStrangers: Patience = {
  ...{ bytes: 64 * MEBIBYTE, wholeMs: 30_000, silenceMs: 5_000 },
};

/** With those who have an account, whatever they send by: as much as frames have. */
export const patienceWithCallers: Patience = {
  ...{ bytes: 4096 * MEBIBYTE, wholeMs: 600_000, silenceMs: 30_000 },
};

/** Not to be waited for before the answer; never throws. */
export async function dropBody(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  { bytes, wholeMs, silenceMs }: Patience,
): Promise<void> {
  const giveUp = () => reader.cancel().catch(() => {});
  const whole = setTimeout(giveUp, wholeMs);
  let silence: ReturnType<typeof setTimeout> | undefined;
  try {
    for (let left = bytes; left > 0; ) {
      silence = setTimeout(giveUp, silenceMs);
      const next = await reader.read();
      clearTimeout(silence);
      if (next.done) return;
      left -= next.value.length;
    }
    await giveUp();
  } catch {
    // The client is gone, and so is the reason to read on.
  } finally {
    clearTimeout(silence);
    clearTimeout(whole);
  }
}

/** Of a request that is answered, unless somebody still reads it. */
export async function dropRest({ body }: Request): Promise<void> {
  if (body && !body.locked) await dropBody(body.getReader(), patienceWithStrangers);
}
