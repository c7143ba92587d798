import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { pinnedRequest } from "./pinned-request.ts";

let server: Server;
let port: number;
beforeAll(async () => {
  server = createServer((asked, answer) => answer.end(`${asked.headers.host} ${asked.url}`));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

it("a name is asked at the address that was checked, wherever it leads now", async () => {
  const target = new URL(`http://nowhere.invalid:${port}/a/f.fits?b=c`);
  const answer = await pinnedRequest(target, "127.0.0.1", AbortSignal.timeout(10_000));
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk);
  expect(Buffer.concat(chunks).toString()).toBe(`nowhere.invalid:${port} /a/f.fits?b=c`);
});
