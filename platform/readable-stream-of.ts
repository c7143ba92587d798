/**
 * The pieces as a stream that takes them as they are read. `onFailure` hears why the next one could
 * not be had, which whoever sends the stream may only tell as a broken connection.
 */
export function readableStreamOf(
  pieces: AsyncGenerator<Uint8Array, void>,
  onFailure: (error: unknown) => void,
): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { value, done } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        onFailure(error);
        controller.error(error);
      }
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
