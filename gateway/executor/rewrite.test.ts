import { buildSchema } from "graphql";
import { describe, expect, it } from "vitest";
import { rewrite } from "./rewrite.ts";

const schema = buildSchema(`
  type Query { pet: Pet }
  interface Pet { name: String }
  type Cat implements Pet { name: String }
  type Dog implements Pet { name: String }
`);

describe("rewrite", () => {
  it("renames a key, in every element of a list", () => {
    const value = { pets: [{ name__alias_0: "Rex" }, { name__alias_0: null }, null] };
    const path = ["pets", "name__alias_0"];
    rewrite(schema, [{ kind: "KeyRenamer", path, renameKeyTo: "name" }], value);
    expect(value).toEqual({ pets: [{ name: "Rex" }, { name__alias_0: null }, null] });
  });

  it("sets a value where the type is the one named, or implements it", () => {
    const values = ["Cat", "Dog", "Query"].map(
      (name): Record<string, unknown> => ({ __typename: name }),
    );
    const set = (path: string[], setValueTo: unknown) =>
      rewrite(schema, [{ kind: "ValueSetter", path, setValueTo }], values);
    set(["... on Pet", "isPet"], true);
    set(["... on Cat", "isCat"], true);
    expect(values).toEqual([
      { __typename: "Cat", isPet: true, isCat: true },
      { __typename: "Dog", isPet: true },
      { __typename: "Query" },
    ]);
  });
});
