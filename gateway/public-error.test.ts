import { buildSchema, execute, parse } from "graphql";
import { afterEach, describe, expect, it, vi } from "vitest";
import { CodedError } from "../schema/errors.ts";
import { publicError } from "./public-error.ts";

const schema = buildSchema("type Query { count(of: Int): Int  name: String! }");

async function codeOf(query: string, rootValue: object, variableValues = {}) {
  const result = await execute({ schema, document: parse(query), rootValue, variableValues });
  return publicError(result.errors?.[0] as NonNullable<typeof result.errors>[0]);
}
const throwing = (error: unknown) => ({
  count: () => {
    throw error;
  },
});

describe("an error on its way out", () => {
  const written = vi.spyOn(console, "error").mockImplementation(() => {});
  afterEach(() => written.mockClear());

  it("keeps its code, its remedy and its facts", async () => {
    const error = await codeOf(
      "{ count }",
      throwing(new CodedError("FILE_EMPTY", "empty", { size: 0 })),
    );
    expect(error.extensions).toEqual({ code: "FILE_EMPTY", retry: "NEVER", size: 0 });
    expect(written).not.toHaveBeenCalled();
  });

  it.each([
    ["{ count(of: 1.5) }", {}],
    ["query ($of: Int) { count(of: $of) }", { of: "many" }],
  ])("is the caller's when %s does not fit", async (query, variables) => {
    const error = await codeOf(query, {}, variables);
    expect(error.extensions).toMatchObject({ code: "BAD_USER_INPUT", retry: "NEVER" });
  });

  it.each(["ECONNREFUSED", "CONNECTION_CLOSED", "57P01", "08006", "40P01"])(
    "with the driver's code %s says that the database is away",
    async (code) => {
      const error = await codeOf("{ count }", throwing(Object.assign(new Error("no"), { code })));
      expect(error.extensions).toEqual({ code: "DATABASE_UNAVAILABLE", retry: "BACKOFF" });
    },
  );

  it.each([
    ["{ count }", throwing(new Error("password hunter2"))],
    ["{ count }", { count: "not a number" }],
    ["{ name }", { name: null }],
  ])("of our own making is masked and logged once: %s %o", async (query, root) => {
    const error = await codeOf(query, root);
    expect(error.extensions).toEqual({ code: "INTERNAL_SERVER_ERROR", retry: "BACKOFF" });
    expect(error.message).not.toContain("hunter2");
    expect(written).toHaveBeenCalledTimes(1);
  });
});
