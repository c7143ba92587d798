import { buildSchema } from "graphql";
import { describe, expect, it } from "vitest";
import type { Data } from "./data.ts";
import { copy, merge as mergeBy } from "./merge.ts";

const schema = buildSchema(
  "interface Media { id: ID } type Book implements Media { id: ID } type Query { media: Media }",
);
const merge = (target: Data, source: Data) => mergeBy(target, source, schema);

/** As it arrives, with every key its own. */
const read = (text: string) => JSON.parse(text) as Data;

describe("merge", () => {
  it("joins objects by key and lists by index, to any depth", () => {
    const target = { a: { b: 1, list: [{ x: 1 }, null] }, nested: [[{ x: 1 }], [{ x: 2 }]] };
    merge(target, { a: { c: 2, list: [{ y: 2 }, { y: 3 }] }, nested: [[{ y: 1 }], [{ y: 2 }]] });
    expect(target).toEqual({
      a: { b: 1, c: 2, list: [{ x: 1, y: 2 }, { y: 3 }] },
      nested: [[{ x: 1, y: 1 }], [{ x: 2, y: 2 }]],
    });
  });

  it("keeps what a fetch does not tell, and takes over its nulls", () => {
    const target: Data = { a: { b: 1 }, c: 1 };
    merge(target, { a: null, c: undefined });
    expect(target).toEqual({ a: null, c: 1 });
  });

  it("keeps the type of an object where another subgraph knows its interface alone", () => {
    const told: Data = { a: { __typename: "Media", id: "1" } };
    merge(told, { a: { __typename: "Book" } });
    merge(told, { a: { __typename: "Media" } });
    expect(told).toEqual({ a: { __typename: "Book", id: "1" } });
  });

  it("takes keys that reach prototypes as any other", () => {
    const target = read('{"__proto__": {"a": 1}}');
    merge(target, read('{"__proto__": {"b": 2}, "constructor": {"prototype": {"c": 3}}}'));
    expect(JSON.stringify(target)).toBe(
      '{"__proto__":{"a":1,"b":2},"constructor":{"prototype":{"c":3}}}',
    );
    merge({}, read('{"__proto__": {"polluted": true}, "toString": {"polluted": true}}'));
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Data).polluted).toBeUndefined();
    expect((Object.prototype.toString as unknown as Data).polluted).toBeUndefined();
  });
});

describe("copy", () => {
  it("shares nothing that can be changed", () => {
    const original = read('{"a": [{"b": 1}], "__proto__": {"c": 2}}');
    const copied = copy(original);
    expect(JSON.stringify(copied)).toBe(JSON.stringify(original));
    (copied.a as Data[])[0]!.b = 2;
    expect((original.a as Data[])[0]!.b).toBe(1);
  });
});
