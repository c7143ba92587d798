/** The same bytes with a first chunk of at least so many of them, if there are so many. */
export async function* withFirstChunk(
  bytes: AsyncIterable<Uint8Array>,
  least: number,
): AsyncGenerator<Uint8Array, void> {
  let first = new Uint8Array();
  for await (const chunk of bytes) {
    if (first.length >= least) yield chunk;
    else {
      first = joined(first, chunk);
      if (first.length >= least) yield first;
    }
  }
  if (first.length > 0 && first.length < least) yield first;
}

function joined(before: Uint8Array, after: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(before.length + after.length);
  whole.set(before);
  whole.set(after, before.length);
  return whole;
}
