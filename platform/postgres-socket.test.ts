import { type AddressInfo, createServer } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "./database.ts";
import { socketOption } from "./postgres-socket.ts";

let close: () => Promise<unknown> = async () => {};
afterEach(() => close());

/** A server that ends each connection at once, as a proxy does that has no server behind it. */
async function endingServer(): Promise<{ database: Database; connections(): number }> {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const databaseUrl = `postgres://nobody@127.0.0.1:${port}/nothing`;
  const database = await openDatabase({ databaseUrl, dataDir: null, poolSize: 1 });
  close = async () => {
    await database.close();
    server.close();
  };
  return { database, connections: () => connections };
}

describe("a connection that is ended while it is made", () => {
  it("fails the statement that waits for it, and is made again for the next one", async () => {
    const { database, connections } = await endingServer();
    for (const made of [1, 2]) {
      await expect(database.sql`select 1`).rejects.toMatchObject({ code: "ECONNRESET" });
      expect(connections()).toBe(made);
    }
  });
});

describe("the socket of our own", () => {
  it.each([
    ["postgres://me@db.example/archive", true],
    ["postgres://me:secret@10.0.0.7:5433/archive?sslmode=disable", true],
    ["postgres://me@[::1]:5432/archive", true],
    ["postgres://me@db.example/archive?sslmode=require", false],
    ["postgres:///archive", false],
  ])("for %s: %s", (url, isUsed) => {
    expect("socket" in socketOption(url)).toBe(isUsed);
  });
});
