import { describe, expect, it } from "vitest";
import { dropBody } from "./dropped-body.ts";

const patience = { bytes: 1000, wholeMs: 60_000, silenceMs: 60_000 };

/** A body whose next piece comes when it is asked for; tells what was taken, and whether it was ended. */
function bodyOf(next: () => Promise<Uint8Array | null>) {
  const seen = { bytes: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const piece = await next();
        if (!piece) return controller.close();
        seen.bytes += piece.length;
        controller.enqueue(piece);
      },
      cancel() {
        seen.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { seen, reader: body.getReader() };
}

describe("the rest of a refused body", () => {
  it("is taken in to its end, so that the connection can be used again", async () => {
    let pieces = 0;
    const { seen, reader } = bodyOf(async () => (pieces++ < 9 ? new Uint8Array(100) : null));
    await dropBody(reader, patience);
    expect(seen).toEqual({ bytes: 900, cancelled: false });
  });

  it("is given up when it is too large", async () => {
    const { seen, reader } = bodyOf(async () => new Uint8Array(100));
    await dropBody(reader, patience);
    expect(seen).toEqual({ bytes: 1000, cancelled: true });
  });

  it("is given up when nothing more comes", async () => {
    const { seen, reader } = bodyOf(() => new Promise(() => {}));
    await dropBody(reader, { ...patience, silenceMs: 1 });
    expect(seen.cancelled).toBe(true);
  });

  it("is given up when it drips", async () => {
    const drop = () => new Promise<Uint8Array>((done) => setTimeout(done, 1, new Uint8Array(0)));
    const { seen, reader } = bodyOf(drop);
    await dropBody(reader, { ...patience, wholeMs: 20 });
    expect(seen.cancelled).toBe(true);
  });

  it("ends with the connection", async () => {
    const { seen, reader } = bodyOf(async () => {
      throw new Error("connection reset");
    });
    await dropBody(reader, patience);
    expect(seen).toEqual({ bytes: 0, cancelled: false });
  });
});
