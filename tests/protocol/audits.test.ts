import { auditServer } from "graphql-http";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Asterism, startAsterism } from "../harness/asterism.ts";

let asterism: Asterism;
beforeAll(async () => {
  asterism = await startAsterism({ listen: true });
});
afterAll(() => asterism.close());

it("the server follows GraphQL over HTTP, but that a page elsewhere cannot make a browser ask", async () => {
  const results = await auditServer({ url: `${asterism.url}/graphql`, fetchFn: fetch });
  const other = results.filter(({ status }) => status !== "ok");
  expect(other.filter(({ status }) => status === "error")).toEqual([]);
  // These three ask by GET without any header that a page could not send, too, and are refused.
  expect(other.map(({ id }) => id)).toEqual(["5A70", "D6D5", "6A70"]);
  expect(results).toHaveLength(61);
});
