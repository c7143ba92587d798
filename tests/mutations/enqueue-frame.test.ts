import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Asterism, startAsterism } from "../harness/asterism.ts";

const ENQUEUE = `mutation ($input: EnqueueFrameInput!) {
  enqueueFrame(input: $input) { queue messageId }
}`;

let asterism: Asterism;
afterAll(() => asterism?.close());

async function codeOf(input: Record<string, unknown>, token: string | null | undefined) {
  const { errors } = await asterism.graphql(ENQUEUE, { input }, { token });
  return errors?.[0]?.extensions.code;
}

describe("a file for the queue of a server without a broker", () => {
  beforeAll(async () => {
    asterism = await startAsterism();
  }, 60_000);
  afterAll(() => asterism.close());

  it("is refused with a code that says so", async () => {
    const url = "/data/x-e00.fits";
    expect(await codeOf({ url }, asterism.adminToken)).toBe("QUEUE_NOT_CONFIGURED");
  });

  it.each([
    ["a name without an extension", { url: "/data/x" }, "FILE_TYPE_UNKNOWN"],
    ["another name without one", { url: "/data/x.fits", filename: "x.txt" }, "FILE_TYPE_UNKNOWN"],
    ["a relative path", { url: "data/x.fits" }, "SOURCE_FORBIDDEN"],
    ["another scheme", { url: "ftp://tel.test/x.fits" }, "SOURCE_FORBIDDEN"],
    ["a list in the metadata", { url: "/x.fits", metadata: { OBJECT: [] } }, "BAD_USER_INPUT"],
    ["no bytes", { url: "/x.fits", size: 0 }, "BAD_USER_INPUT"],
    ["half a hash", { url: "/x.fits", sha256: "ab" }, "BAD_USER_INPUT"],
  ])("is refused for %s before anything else", async (_what, input, code) => {
    expect(await codeOf(input, asterism.adminToken)).toBe(code);
  });

  it("is refused for whoever may not ingest, whatever it is", async () => {
    expect(await codeOf({ url: "nonsense" }, null)).toBe("UNAUTHENTICATED");
    const token = await asterism.token({ scopes: ["READ"] });
    expect(await codeOf({ url: "nonsense" }, token)).toBe("FORBIDDEN");
  });
});

describe("a file for the queue of a broker that is away", () => {
  beforeAll(async () => {
    // Nothing listens on the port of discarded bytes.
    const environment = { AMQP_URL: "amqp://guest:only-for-tests@127.0.0.1:9" };
    asterism = await startAsterism({ environment });
  }, 60_000);

  it("is refused with a code that says to come again, and without the URL of the broker", async () => {
    const input = { url: "/data/x-e00.fits" };
    const { errors } = await asterism.graphql(ENQUEUE, { input }, { token: asterism.adminToken });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "QUEUE_UNAVAILABLE", retry: "BACKOFF" });
    expect(JSON.stringify(errors)).not.toContain("only-for-tests");
  });
});
