import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Asterism, startAsterism } from "../harness/asterism.ts";

describe("GET /graphql in a browser", () => {
  let asterism: Asterism;
  beforeAll(async () => {
    asterism = await startAsterism();
  });
  afterAll(() => asterism.close());
  const get = (path: string, accept: string) =>
    asterism.fetch(new Request(`${asterism.url}${path}`, { headers: { accept } }));

  it("shows GraphiQL with the flagship query, all of it from this server", async () => {
    const response = await get("/graphql", "text/html,application/xhtml+xml");
    expect(response.headers.get("content-type")).toContain("text/html");
    const page = await response.text();
    expect(page).toContain("query Story($id: ID!)");
    const links = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link]) => link as string);
    const local = links.filter((link) => link !== "data:,");
    expect(local).toHaveLength(4);
    for (const link of local) {
      expect(link).toMatch(/^\/graphiql\//);
      const asset = await get(link, "*/*");
      expect(asset.status).toBe(200);
      expect((await asset.text()).length).toBeGreaterThan(1000);
    }
    expect((await get("/graphiql/other.js", "*/*")).status).toBe(404);
  });

  it("answers a query in the address instead when there is one", async () => {
    const response = await asterism.fetch(
      new Request(`${asterism.url}/graphql?query={__typename}`, {
        headers: { accept: "application/json", "apollo-require-preflight": "1" },
      }),
    );
    expect(await response.json()).toEqual({ data: { __typename: "Query" } });
  });
});
