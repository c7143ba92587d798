/**
 * Takes in what a client still sends of a request that was refused, and drops it. Many clients look
 * for the answer only when they have sent all, and would see a broken connection instead of the
 * reason for the refusal.
 */

/** Rest of a refused body that is taken in before the connection is given up. */
const DROPPED_BYTES = 8 * 1024 ** 3;
/** Longest silence of a client whose rest is taken in. */
const SILENCE_MS = 30_000;

/** Not to be waited for before the answer; never throws. */
export async function dropBody(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  const giveUp = () => reader.cancel().catch(() => {});
  let silence: ReturnType<typeof setTimeout> | undefined;
  try {
    for (let left = DROPPED_BYTES; left > 0; ) {
      silence = setTimeout(giveUp, SILENCE_MS);
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
  }
}
