import v8 from "node:v8";
import { runInNewContext } from "node:vm";
import { buildSchema } from "graphql";
import { describe, expect, it } from "vitest";
import { readSettings } from "../../platform/settings.ts";
import { KnownDocuments } from "./known-documents.ts";

const schema = buildSchema(`
  type Query { frames(first: Int = 50, names: [String]): [Frame] }
  type Frame { id: ID }
`);
const repeated = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(" ");

describe("documents that are within the limits", () => {
  it.each<[string, (count: number) => string]>([
    ["many small ones", (n) => `{a${n}}`],
    [
      "large ones whose cost is that of a variable",
      (n) =>
        `query ($n: Int = 1) { frames(first: $n) { ...F } } fragment F on Frame { ${repeated(400, (at) => `x${at}(a: [1 1])`)} } #${n}`,
    ],
    [
      "large ones with a variable in many places",
      (n) =>
        `query ($n: [String]) { ${repeated(45, (at) => `a${at}: frames(names: [${"$n ".repeat(40)}]) { id }`)} } #${n}`,
    ],
  ])("do not fill the memory: %s", (_what, text) => {
    v8.setFlagsFromString("--expose-gc");
    const collect: () => void = runInNewContext("gc");
    const documents = new KnownDocuments(readSettings({}).limits);
    documents.use(schema);
    documents.check(text(0), undefined, {});
    collect();
    const before = process.memoryUsage().heapUsed;
    let characters = 0;
    for (let count = 1; characters < 1_000_000; count++) {
      characters += text(count).length + 500;
      documents.check(text(count), undefined, {});
    }
    collect();
    // Documents themselves would be a hundred times their texts.
    const mebibytes = (process.memoryUsage().heapUsed - before) / 1024 / 1024;
    expect(mebibytes).toBeLessThan(20);
  });
});
