import { buildSchema, type FieldNode, type OperationDefinitionNode, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { compileProjection } from "./projection.ts";

const schema = buildSchema(`
  type Query { one: Thing  sure: Thing!  many: [Thing!]  grid: [[Thing!]]  any: Any }
  type Thing { id: ID!  count: Int  color: Color  parts: [Int!]  deep: Thing! }
  type Other { id: ID! }
  union Any = Thing | Other
  enum Color { RED }
`);

function project(query: string, fetched: object) {
  const [definition] = parse(query).definitions as OperationDefinitionNode[];
  const selecting = { schema, fragments: new Map() };
  const compiled = compileProjection(selecting, schema.getQueryType()!, definition!.selectionSet);
  const { data, faults } = compiled(
    fetched as Record<string, unknown>,
    (_: readonly FieldNode[]) => null,
  );
  return [data, faults.map(({ message, path }) => `${path?.join(".")}: ${message}`)];
}

describe("a projection", () => {
  it("has what was selected and no more, in the order of the selection", () => {
    const fetched = { one: { __typename: "Thing", count: 2, id: "1", color: "RED" } };
    const [data] = project("{ one { color id } }", fetched);
    expect(JSON.stringify(data)).toBe('{"one":{"color":"RED","id":"1"}}');
  });

  it.each<[string, object, unknown, string[]]>([
    [
      "{ one { id } }",
      { one: { id: null } },
      { one: null },
      ["one.id: Cannot return null for non-nullable field Thing.id."],
    ],
    ["{ one { id } }", {}, { one: null }, []],
    ["{ sure { id } }", {}, null, ["sure: Cannot return null for non-nullable field Query.sure."]],
    [
      "{ sure { id } }",
      { sure: {} },
      null,
      ["sure.id: Cannot return null for non-nullable field Thing.id."],
    ],
    [
      "{ one { deep { deep { id } } } }",
      { one: { deep: { deep: {} } } },
      { one: null },
      ["one.deep.deep.id: Cannot return null for non-nullable field Thing.id."],
    ],
    [
      "{ many { id } }",
      { many: [{ id: "1" }, null] },
      { many: null },
      ["many.1: Cannot return null for non-nullable array element of type Thing at index 1."],
    ],
    [
      "{ grid { id } }",
      { grid: [[{ id: "1" }, {}], null, []] },
      { grid: [null, null, []] },
      ["grid.0.1.id: Cannot return null for non-nullable field Thing.id."],
    ],
    [
      "{ one { parts count } }",
      { one: { parts: [1, null], count: 1 } },
      { one: { parts: null, count: 1 } },
      ["one.parts.1: Cannot return null for non-nullable array element of type Int at index 1."],
    ],
  ])("of %s of %j spreads nulls as far as the schema says", (query, fetched, data, faults) => {
    expect(project(query, fetched)).toEqual([data, faults]);
  });

  it.each([
    ["{ one { count } }", { one: { count: "2" } }, { one: { count: null } }],
    ["{ one { color } }", { one: { color: "GREEN" } }, { one: { color: null } }],
    ["{ any { ... on Thing { id } } }", { any: { __typename: "Nothing", id: "1" } }, { any: null }],
  ])("of %s of %j has null where a value is not of its type", (query, fetched, data) => {
    const [projected, faults] = project(query, fetched);
    expect(projected).toEqual(data);
    expect(faults).toHaveLength(1);
  });

  it("tells objects of a union apart", () => {
    const query = "{ any { t: __typename ... on Thing { count } ... on Other { id } } }";
    const [data] = project(query, { any: { __typename: "Other", id: "7", count: 1 } });
    expect(data).toEqual({ any: { t: "Other", id: "7" } });
  });

  it("has keys of prototypes only where they were fetched", () => {
    const query = "{ one { constructor: count __proto__: id } }";
    const [data] = project(query, { one: JSON.parse('{"__proto__": "1"}') });
    expect(JSON.stringify(data)).toBe('{"one":{"constructor":null,"__proto__":"1"}}');
  });
});
