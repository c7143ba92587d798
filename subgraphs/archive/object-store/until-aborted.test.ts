import { expect, it } from "vitest";
import { untilAborted } from "./until-aborted.ts";

function tracked(steps: (number | Error | "silence")[]) {
  const seen = { stopped: 0 };
  const left = [...steps];
  const source: AsyncIterable<number> = {
    [Symbol.asyncIterator]: () => ({
      async next() {
        const step = left.shift();
        if (step === "silence") await new Promise(() => undefined);
        if (step instanceof Error) throw step;
        return typeof step === "number" ? { value: step } : { value: undefined, done: true };
      },
      async return() {
        seen.stopped += 1;
        return { value: undefined, done: true };
      },
    }),
  };
  return { source, seen };
}

async function gather(source: AsyncIterable<number>): Promise<number[]> {
  const values: number[] = [];
  for await (const value of source) values.push(value);
  return values;
}

it("yields what the source yields, and leaves an ended source alone", async () => {
  const { source, seen } = tracked([1, 2]);
  expect(await gather(untilAborted(source, new AbortController().signal))).toEqual([1, 2]);
  expect(seen.stopped).toBe(0);
});

it("passes the source's own error on, and leaves a failed source alone", async () => {
  const error = new Error("the telescope closed");
  const { source, seen } = tracked([1, error]);
  await expect(gather(untilAborted(source, undefined))).rejects.toBe(error);
  expect(seen.stopped).toBe(0);
});

it("stops a source whose reader leaves", async () => {
  const { source, seen } = tracked([1, 2]);
  for await (const _ of untilAborted(source, undefined)) break;
  expect(seen.stopped).toBe(1);
});

it("throws the reason of an abort while the source is silent, and stops the source", async () => {
  const caller = new AbortController();
  const reason = new Error("enough");
  const { source, seen } = tracked([1, "silence"]);
  const gathered = gather(untilAborted(source, caller.signal));
  setImmediate(() => caller.abort(reason));
  await expect(gathered).rejects.toBe(reason);
  expect(seen.stopped).toBe(1);
});

it("never starts a source whose signal has aborted", async () => {
  const { source } = tracked([1]);
  const gathered = gather(untilAborted(source, AbortSignal.abort(new Error("before"))));
  await expect(gathered).rejects.toThrow("before");
});
