import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { buildSchema, GraphQLError, type GraphQLSchema, graphql, parse } from "graphql";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { questions, threeSubgraphs } from "../../bench/three-subgraphs.ts";
import { pooledTransport } from "../../gateway/calls/pooled-transport.ts";
import { createGatewayContext } from "../../gateway/context.ts";
import { createOwnGateway } from "../../gateway/executor/own-gateway.ts";
import { planWithApollo } from "../../gateway/executor/plan-with-apollo.ts";
import { RemoteSubgraph } from "../../gateway/remote-subgraph.ts";
import { readSettings } from "../../platform/settings.ts";
import { anonymous } from "../../schema/viewer.ts";
import { answer, type Caller, caller, type Served, serveSubgraph } from "./served.ts";

const schema = buildSchema(`
  type Query { site(code: ID!): Site needed(code: ID!): Site! }
  type Mutation { close(code: ID!): Site }
  type Site { code: ID! name: String telescopes: [Telescope] }
  type Telescope { name: String }`);

const site = ({ code }: { code: string }) => ({
  code,
  name: () => {
    if (code === "lost")
      throw new GraphQLError("Cannot find it", { extensions: { code: "NOT_FOUND" } });
    return `Site ${code}`;
  },
  telescopes: [{ name: "first" }, { name: () => site({ code }).name() }],
});
const rootValue = {
  site,
  close: site,
  needed(asked: { code: string }) {
    site(asked).name();
    return site(asked);
  },
};

const bySite = "query ($code: ID!) { site(code: $code) { name } }";
const needed = "query ($code: ID!) { needed(code: $code) { name } }";
const telescopes = `query ($code: ID!) { here: site(code: $code) { code ...T } }
  fragment T on Site { telescopes { name } }`;
const here = (name: string) => ({ data: { site: { name: `Site ${name}` } } });
const notFound = { message: "Cannot find it", extensions: { code: "NOT_FOUND", retry: "NEVER" } };

describe("queries of one operation to one subgraph", () => {
  const opened: (Served | Caller)[] = [];
  const log = vi.spyOn(console, "error");
  beforeEach(() => {
    log.mockReset().mockImplementation(() => {});
  });
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close();
  });

  const operation = (signal?: AbortSignal) =>
    createGatewayContext(new Map(), anonymous, async () => {}, {
      requestId: "the-request",
      clientHeaders: new Headers(),
      ...(signal && { signal }),
    });

  /** `before` may answer in place of the schema. */
  async function serve(
    before: (body: string, response: ServerResponse) => boolean = () => false,
    served: GraphQLSchema = schema,
  ) {
    const bodies: string[] = [];
    const subgraph = await serveSubgraph(async (request: IncomingMessage, response) => {
      const body = await text(request);
      bodies.push(body);
      if (before(body, response)) return;
      const { query, variables } = JSON.parse(body);
      answer(
        response,
        await graphql({ schema: served, source: query, rootValue, variableValues: variables }),
      );
    });
    opened.push(subgraph);
    return { ...subgraph, bodies };
  }

  async function asking(
    url: string,
    settings: Parameters<typeof caller>[2] = {},
    now?: () => number,
  ) {
    const made = caller(url, pooledTransport, settings, now);
    opened.push(made);
    return (queries: [string, string][], context = operation()) =>
      Promise.all(
        queries.map(([query, code]) => made.ask({ query, variables: { code }, context })),
      );
  }

  it("that are sent at once are one exchange, whatever their variables and fragments are called", async () => {
    const { url, count } = await serve();
    const ask = await asking(url);
    const answers = await ask([
      [bySite, "a"],
      [bySite, "b"],
      [telescopes, "c"],
      [telescopes, "d"],
    ]);
    const seen = (code: string) => ({
      data: { here: { code, telescopes: [{ name: "first" }, { name: `Site ${code}` }] } },
    });
    expect(answers).toEqual([here("a"), here("b"), seen("c"), seen("d")]);
    expect(count()).toBe(1);
  });

  it("go together at every level of a plan", async () => {
    const { supergraphSdl, schemas } = threeSubgraphs();
    const served = new Map<string, Awaited<ReturnType<typeof serve>>>();
    for (const [name, one] of schemas) served.set(name, await serve(undefined, one));
    const source = (name: string) => {
      const transport = pooledTransport(served.get(name)?.url ?? "");
      opened.push({ close: () => transport.close() } as Caller);
      const sign = async () => "a-token";
      return new RemoteSubgraph({
        name,
        transport,
        sign,
        settings: readSettings({}).calls,
      } as never);
    };
    const gateway = createOwnGateway(planWithApollo(supergraphSdl, true), source, []);
    const { executor } = await gateway.load({ apollo: {} });
    const { query, variables } = questions.medium;
    const request = { document: parse(query), request: { variables }, context: operation() };
    const told = await executor?.(request as never);
    expect(told?.errors).toBeUndefined();
    expect(told?.data?.topProducts[4].reviews[0].author).toEqual({ username: "u20" });
    const counts = [...served].map(([name, { count }]) => [name, count()]);
    expect(counts).toEqual([
      ["products", 1],
      ["reviews", 1],
      ["accounts", 1],
    ]);
  });

  it("are told errors of their own alone, by the paths that they know", async () => {
    const { url, count } = await serve();
    const ask = await asking(url);
    const [first, second] = await ask([
      [bySite, "a"],
      [telescopes, "lost"],
    ]);
    expect(first).toEqual(here("a"));
    expect(second).toEqual({
      data: { here: { code: "lost", telescopes: [{ name: "first" }, { name: null }] } },
      errors: [{ ...notFound, path: ["here", "telescopes", 1, "name"] }],
    });
    expect(count()).toBe(1);
  });

  const unknown = "query ($code: ID!) { nowhere(code: $code) }";
  it.each<[string, string, object]>([
    ["has no answer at all", needed, { data: null, errors: [{ ...notFound, path: ["needed"] }] }],
    ["is not valid", unknown, { errors: [{ extensions: { code: "INTERNAL_SERVER_ERROR" } }] }],
  ])(
    "have their data though one of them %s, and are apart for a minute",
    async (_, query, told) => {
      let now = 0;
      const { url, count } = await serve();
      const ask = await asking(url, {}, () => now);
      const both: [string, string][] = [
        [bySite, "a"],
        [query, "lost"],
      ];
      for (const expected of [3, 5]) {
        const [first, second] = await ask(both);
        expect(first).toEqual(here("a"));
        expect(second).toMatchObject(told);
        expect(count()).toBe(expected);
      }
      now += 60_000;
      await ask(both);
      expect(count()).toBe(8);
    },
  );

  it.each<[string, object, string]>([
    ["refuses", {}, "<html>Request Entity Too Large</html>"],
    ["answers with more than is read", { responseBytes: 1024 }, " ".repeat(1025)],
  ])("are sent one by one where a subgraph %s them together", async (_, settings, refusal) => {
    const { url, count } = await serve((body, response) => {
      const isRefused = body.includes("joined");
      if (isRefused) response.writeHead(413).end(refusal);
      return isRefused;
    });
    const ask = await asking(url, settings);
    const answers = await ask([
      [bySite, "a"],
      [bySite, "b"],
    ]);
    expect(answers).toEqual([here("a"), here("b")]);
    expect(count()).toBe(3);
  });

  it("wait for one that takes too long once, and no more", async () => {
    const { url } = await serve((body) => body.includes("slow"));
    const ask = await asking(url, { timeoutSeconds: 0.3 });
    const both: [string, string][] = [
      [bySite, "a"],
      [telescopes, "slow"],
    ];
    const tooSlow = { code: "SUBGRAPH_TIMEOUT", retry: "BACKOFF" };
    expect(await ask(both)).toEqual([tooSlow, tooSlow]);
    expect(await ask(both)).toEqual([here("a"), tooSlow]);
  });

  it("are tried again together", async () => {
    let refused = 0;
    const { url, count } = await serve((_body, response) => {
      const isRefused = refused++ < 2;
      if (isRefused) answer(response, {}, 503);
      return isRefused;
    });
    const answers = await (await asking(url))([
      [bySite, "a"],
      [bySite, "b"],
    ]);
    expect(answers).toEqual([here("a"), here("b")]);
    expect(count()).toBe(3);
  });

  it("end together when their client is gone", async () => {
    const client = new AbortController();
    const { url, count } = await serve(() => {
      client.abort();
      return true;
    });
    const ask = await asking(url);
    const both: [string, string][] = [
      [bySite, "a"],
      [bySite, "b"],
    ];
    const gone = { code: "SUBGRAPH_UNAVAILABLE", retry: "BACKOFF" };
    expect(await ask(both, operation(client.signal))).toEqual([gone, gone]);
    expect(count()).toBe(1);
  });

  it("are eight in one exchange at most", async () => {
    const { url, count } = await serve();
    const codes = Array.from({ length: 17 }, (_, index) => `site-${index}`);
    const answers = await (await asking(url))(codes.map((code) => [bySite, code]));
    expect(answers).toEqual(codes.map(here));
    expect(count()).toBe(3);
  });

  it("are sent apart from what changes something, which is sent by itself", async () => {
    const { url, bodies } = await serve();
    const close = "mutation ($code: ID!) { close(code: $code) { name } }";
    const ask = await asking(url);
    await ask([
      [close, "a"],
      [bySite, "a"],
      [close, "b"],
    ]);
    expect(bodies.map((body) => JSON.parse(body).query).sort()).toEqual([close, close, bySite]);
  });

  it("are not sent with those of another operation", async () => {
    const { url, count } = await serve();
    const ask = await asking(url);
    const answers = await Promise.all([ask([[bySite, "a"]]), ask([[bySite, "b"]])]);
    expect(answers).toEqual([[here("a")], [here("b")]]);
    expect(count()).toBe(2);
  });
});
