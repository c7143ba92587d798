import { parse } from "graphql";
import { expect, it } from "vitest";
import { ConditionalOperation } from "./conditional-operation.ts";
import { type NormalOperation, normalOperation } from "./normal-operation.ts";

const asked = (query: string) =>
  new ConditionalOperation(normalOperation(parse(query), "") as NormalOperation);
const lines = (text: string) => text.replace(/\s+/g, " ");

it("a decided operation has neither conditions, nor the fragments and variables that they leave out", () => {
  const operation = asked(`
    query ($a: Boolean!, $b: Boolean = true, $n: Int) {
      sites @include(if: $a) { ...F } frames(first: $n) @skip(if: $b) { id @include(if: false) }
    }
    fragment F on Site { code @skip(if: true) name }`);
  expect([...operation.everyDecided()].map(({ key }) => lines(key))).toEqual([
    "query ($n: Int) { frames(first: $n) }",
    "query ($n: Int) { sites { ...F } frames(first: $n) } fragment F on Site { name }",
    "",
    "{ sites { ...F } } fragment F on Site { name }",
  ]);
});

it("an operation without conditions is what it is, whatever its variables", () => {
  const operation = asked("query ($n: Int) { frames(first: $n) { id } }");
  expect(operation.decided({ n: 1 })).toBe(operation.decided(undefined));
  expect([...operation.everyDecided()]).toHaveLength(1);
});
