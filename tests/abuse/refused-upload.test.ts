import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, type Asterism, startAsterism } from "../harness/asterism.ts";

const MEBIBYTE = 1024 * 1024;

const boundary = "abuse";
const part = (disposition: string, content: string) =>
  `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}`;
const ingestion = [
  part(
    'name="operations"',
    '{"query":"mutation ($f: Upload) { ingestFrame(input: {file: $f}) { outcome } }","variables":{"f":null}}',
  ),
  part('name="map"', '{"0":["variables.f"]}'),
  part('name="0"; filename="endless-e00.fits"', ""),
].join("\r\n");

/** Sends the beginning of a body, and then goes on for as long as somebody takes it. */
async function sendEndlessly(url: string, path: string, headers: string[], beginning: string) {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const piece = Buffer.alloc(MEBIBYTE, 32);
  let text = "";
  socket.on("data", (chunk) => {
    text += chunk;
  });
  // It is the server that ends it.
  socket.on("error", () => {});
  const ended = new Promise((done) => socket.once("close", done));
  const head = [
    `POST ${path} HTTP/1.1`,
    `host: ${hostname}`,
    `content-length: ${2 ** 40}`,
    ...headers,
  ];
  socket.write(`${head.join("\r\n")}\r\n\r\n${beginning}`);
  const goOn = () => {
    while (!socket.destroyed && socket.write(piece));
  };
  socket.on("drain", goOn);
  goOn();
  await ended;
  const [told, body = ""] = text.split("\r\n\r\n");
  const { errors } = JSON.parse(body.slice(body.indexOf("{"), body.lastIndexOf("}") + 1)) as Answer;
  return {
    status: Number(told?.split(" ")[1]),
    code: errors?.[0]?.extensions.code,
    mebibytes: Math.floor((socket.bytesWritten - socket.writableLength) / MEBIBYTE),
  };
}

describe("a stranger who sends without end", () => {
  let asterism: Asterism;
  beforeAll(async () => {
    asterism = await startAsterism({ listen: true, remote: ["archive"] });
  });
  afterAll(() => asterism.close());

  const multipart = [
    `content-type: multipart/form-data; boundary=${boundary}`,
    "apollo-require-preflight: true",
  ];
  it.each<[string, string, string[], string, number, string]>([
    ["a file, without a token", "/graphql", multipart, ingestion, 200, "UNAUTHENTICATED"],
    [
      "a file, with a token that is none",
      "/graphql",
      [...multipart, "authorization: Bearer ast_wrong"],
      ingestion,
      401,
      "TOKEN_INVALID",
    ],
    [
      "a file, as another site could",
      "/graphql",
      multipart.slice(0, 1),
      ingestion,
      400,
      "BAD_REQUEST",
    ],
    [
      "JSON",
      "/graphql",
      ["content-type: application/json"],
      '{"query":"',
      413,
      "REQUEST_TOO_LARGE",
    ],
    ["to where there is nothing", "/nothing", ["content-type: text/plain"], "", 404, "NOT_FOUND"],
  ])("%s reads why it is refused, and is cut off", async (_what, path, headers, body, ...told) => {
    const { status, code, mebibytes } = await sendEndlessly(asterism.url, path, headers, body);
    expect([status, code]).toEqual(told);
    // What the system keeps on the way was never taken in.
    expect(mebibytes).toBeGreaterThan(50);
    expect(mebibytes).toBeLessThan(100);
  });
});
