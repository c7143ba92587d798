import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openUrl } from "./url-source.ts";

let server: Server;
beforeAll(async () => {
  server = createServer((_request, response) => response.end("bytes"));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});
afterAll(() => new Promise((done) => server.close(done)));

it.each([
  ["/night/a%20b-e00.fits?x=1", "a b-e00.fits"],
  ["/night/100%25-e00.fits", "100%-e00.fits"],
  ["/night/100%-e00.fits", "100%-e00.fits"],
  ["/night/%ff-e00.fits", "%ff-e00.fits"],
])("the file at %s is named %s", async (path, name) => {
  const { port } = server.address() as AddressInfo;
  const source = await openUrl(`http://127.0.0.1:${port}${path}`, true);
  expect(source.filename).toBe(name);
  await source.close?.();
});
