import type { IncomingMessage } from "node:http";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isUploadMark } from "../../schema/upload.ts";
import { answer, type Caller, caller, type Served, serveSubgraph, transports } from "./served.ts";

const unavailable = { code: "SUBGRAPH_UNAVAILABLE", retry: "BACKOFF" };
const tooSlow = { code: "SUBGRAPH_TIMEOUT", retry: "BACKOFF" };
const soon = { timeoutSeconds: 0.3 };
const good = { data: { a: 1 } };

/** When the connection is over, in whatever way. */
function closing({ socket }: IncomingMessage): Promise<void> {
  return new Promise((resolve) => socket.once("close", () => resolve()));
}

describe.each(transports)("a call over %s", (_name, open) => {
  const opened: (Served | Caller)[] = [];
  const log = vi.spyOn(console, "error");
  beforeEach(() => {
    log.mockReset().mockImplementation(() => {});
  });
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close();
  });
  async function serve(handler: Parameters<typeof serveSubgraph>[0]): Promise<Served> {
    const served = await serveSubgraph(handler);
    opened.push(served);
    return served;
  }
  function call(url: string, ...rest: [Parameters<typeof caller>[2]?, (() => number)?]): Caller {
    const made = caller(url, open, ...rest);
    opened.push(made);
    return made;
  }

  it("carries what the allow-list has, and neither cookies nor tokens of the client", async () => {
    let headers: IncomingMessage["headers"] = {};
    const { url } = await serve((request, response) => {
      headers = request.headers;
      answer(response, good);
    });
    const traceparent = `00-${"a".repeat(32)}-${"b".repeat(16)}-01`;
    const sent = { traceparent, cookie: "a=b", authorization: "Bearer x", "x-other": "y" };
    expect(await call(url).ask({ headers: sent })).toEqual(good);
    expect(headers).toMatchObject({ traceparent, "x-request-id": "the-request" });
    expect(headers.authorization).toBe("Bearer a-token");
    expect(headers).not.toHaveProperty("cookie");
    expect(headers).not.toHaveProperty("x-other");
  });

  it("to where nobody listens is answered as unavailable", async () => {
    expect(await call("http://127.0.0.1:9/graphql").ask()).toEqual(unavailable);
  });

  it("that is taken and never answered ends at its deadline, and its connection with it", async () => {
    let closed: Promise<unknown> | undefined;
    const { url, count } = await serve((request) => {
      closed = closing(request);
    });
    expect(await call(url, soon).ask()).toEqual(tooSlow);
    await closed;
    expect(count()).toBe(1);
  });

  it("whose answer drips ends at its deadline", async () => {
    let dripping: NodeJS.Timeout | undefined;
    const { url } = await serve((_request, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      dripping = setInterval(() => response.write(" "), 20);
    });
    expect(await call(url, soon).ask()).toEqual(tooSlow);
    clearInterval(dripping);
  });

  it.each<[string, string | object, number]>([
    ["HTML", "<html>sign in</html>", 200],
    ["broken JSON", '{"data":', 200],
    ["a list", "[]", 200],
    ["neither data nor errors", "{}", 200],
    ["errors that are none", { data: null, errors: [1] }, 200],
    ["data that is a text", { data: "a" }, 200],
    ["a refusal of the gateway", { errors: [{ message: "no" }] }, 401],
  ])("that is answered with %s is told as unavailable, once", async (_what, body, status) => {
    const { url, count } = await serve((_request, response) => {
      response.writeHead(status).end(typeof body === "string" ? body : JSON.stringify(body));
    });
    expect(await call(url).ask()).toEqual(unavailable);
    expect(count()).toBe(1);
    expect(log).toHaveBeenCalledTimes(1);
    expect(JSON.parse(log.mock.calls[0]?.[0])).toMatchObject({ requestId: "the-request" });
  });

  it.each([true, false])("whose answer is too large stops there, length told: %s", async (told) => {
    let closed: Promise<unknown> | undefined;
    const { url } = await serve((request, response) => {
      closed = closing(request);
      const length = told ? { "content-length": String(2 ** 30) } : {};
      response.writeHead(200, { "content-type": "application/json", ...length });
      const more = () => response.write("x".repeat(64 * 1024));
      response.on("drain", more);
      more();
    });
    expect(await call(url, { responseBytes: 256 * 1024 }).ask()).toEqual({
      ...{ code: "SUBGRAPH_ANSWER_TOO_LARGE", retry: "NEVER" },
    });
    await closed;
  });

  it.each([502, 503, 504])(
    "that is answered with %d is tried again if it is a query",
    async (status) => {
      const { url, count } = await serve((_request, response, nth) => {
        if (nth < 3) answer(response, { errors: [{ message: "not now" }] }, status);
        else answer(response, good);
      });
      expect(await call(url).ask()).toEqual(good);
      expect(count()).toBe(3);
    },
  );

  it("whose connection is reset is tried again if it is a query, and three times at most", async () => {
    const { url, count } = await serve((request) => void request.socket.resetAndDestroy());
    expect(await call(url).ask()).toEqual(unavailable);
    expect(count()).toBe(3);
  });

  it("that changes something is sent once", async () => {
    const { url, count } = await serve((request) => void request.socket.resetAndDestroy());
    expect(await call(url).ask({ query: "mutation { a }" })).toEqual(unavailable);
    expect(count()).toBe(1);
  });

  it("ends at the subgraph as soon as its client is gone", async () => {
    const client = new AbortController();
    let closed: Promise<unknown> | undefined;
    let left = 0;
    const { url } = await serve((request) => {
      closed = closing(request);
      left = performance.now();
      client.abort();
    });
    expect(await call(url).ask({ signal: client.signal })).toMatchObject(unavailable);
    await closed;
    console.log(`seen to close after ${(performance.now() - left).toFixed(1)} ms`);
  });

  it("is not made for a client that is gone already", async () => {
    const { url, count } = await serve((_request, response) => answer(response, good));
    expect(await call(url).ask({ signal: AbortSignal.abort() })).toMatchObject(unavailable);
    expect(count()).toBe(0);
  });

  it("is spared a subgraph that failed five times, until a trial succeeds", async () => {
    let now = 0;
    let isWell = false;
    const { url, count } = await serve((_request, response) => {
      if (isWell) answer(response, good);
      else response.end("<html>");
    });
    const { ask } = call(url, {}, () => now);
    for (let round = 0; round < 5; round++) await ask();
    expect(await ask()).toEqual(unavailable);
    expect(count()).toBe(5);
    now += 1000;
    expect(await ask()).toEqual(unavailable);
    expect(await ask()).toEqual(unavailable);
    expect(count()).toBe(6);
    isWell = true;
    now += 1999;
    await ask();
    expect(count()).toBe(6);
    now += 1;
    expect(await ask()).toEqual(good);
    expect(await ask()).toEqual(good);
  });

  it("passes on known codes with known facts, and masks all else", async () => {
    const told = {
      message: "Cannot do it",
      extensions: {
        code: "CONFLICT",
        retry: "NOW",
        currentVersion: 2,
        stacktrace: ["/srv/x.ts:1"],
      },
    };
    const secret = {
      message: "connect to 10.0.0.7:5432 refused",
      extensions: { code: "ECONNREFUSED", sql: "select 1" },
    };
    const { url } = await serve((_request, response) =>
      answer(response, { data: { a: null }, errors: [told, secret] }),
    );
    const { errors } = await call(url).ask();
    expect(errors).toEqual([
      {
        message: "Cannot do it",
        extensions: { code: "CONFLICT", retry: "NEVER", currentVersion: 2 },
      },
      {
        message: "Cannot answer: an internal error was logged",
        extensions: {
          ...{ code: "INTERNAL_SERVER_ERROR", retry: "BACKOFF", requestId: "the-request" },
        },
      },
    ]);
    expect(log).toHaveBeenCalledTimes(1);
    expect(log.mock.calls[0]?.[0]).toContain("10.0.0.7");
  });

  it("with a file takes longer than others may, while it goes on", async () => {
    let bytes = 0;
    const { url } = await serve(async (request, response) => {
      for await (const chunk of request) bytes += chunk.length;
      answer(response, good);
    });
    async function* pieces() {
      for (let piece = 0; piece < 6; piece++) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        yield new Uint8Array(1000);
      }
    }
    const file = {
      [isUploadMark]: true,
      open: async () => ({ filename: "a.fits", contentType: "", bytes: pieces() }),
    };
    const asked = { query: "mutation ($f: Upload) { a(f: $f) }", variables: { f: file } };
    expect(await call(url, { mutationTimeoutSeconds: 0.3 }).ask(asked)).toEqual(good);
    expect(bytes).toBeGreaterThan(6000);
  });
});
