import net from "node:net";
import process from "node:process";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type Asterism, startAsterism } from "../harness/asterism.ts";

/** Where a connection was asked for that is not on this machine. */
const away: string[] = [];
const begun: Asterism[] = [];

beforeAll(() => {
  // With these Apollo's server reports to its makers, if nobody keeps it from it.
  vi.stubEnv("APOLLO_KEY", "service:asterism:0123456789");
  vi.stubEnv("APOLLO_GRAPH_REF", "asterism@current");
  vi.stubEnv("APOLLO_SCHEMA_REPORTING", "true");
  vi.stubEnv("APOLLO_TELEMETRY_DISABLED", undefined);
  // Every connection of Node passes here, those of `fetch` too.
  const connect = net.Socket.prototype.connect;
  vi.spyOn(net.Socket.prototype, "connect").mockImplementation(function (
    this: net.Socket,
    ...args: unknown[]
  ) {
    const [first, second] = args.flat() as [{ host?: string; path?: string } | number, unknown];
    const options = typeof first === "object" ? first : { host: second as string };
    const host = options.path ?? options.host ?? "localhost";
    if (!/^(?:127\.|localhost|::1|\/)/.test(host)) {
      away.push(host);
      queueMicrotask(() => this.destroy(new Error("nobody may be called")));
      return this;
    }
    return Reflect.apply(connect, this, args);
  });
});

afterAll(async () => {
  for (const asterism of begun) await asterism.close();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

it("a call to the world would be seen", async () => {
  await expect(fetch("http://192.0.2.1/")).rejects.toThrow();
  expect(away.splice(0)).toEqual(["192.0.2.1"]);
});

it.each(["own", "stock"])("nothing is told to the world with the %s executor", async (executor) => {
  const asterism = await startAsterism({
    environment: { GATEWAY_EXECUTOR: executor },
    remote: ["downtime"],
  });
  begun.push(asterism);
  const { data } = await asterism.graphql("{ sites { nodes { code } } }");
  expect(data.sites.nodes.length).toBeGreaterThan(0);
  await asterism.graphql("{ downtimes(first: 1) { nodes { id } } nothing }");
  await asterism.graphql("{ downtimes(first: 1) { nodes { id telescope { id } } } }");
  await asterism.app.stop();
  expect(away).toEqual([]);
  expect(process.env.APOLLO_KEY).toBeDefined();
});
