import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openHost } from "../../gateway/host.ts";
import { noGraph } from "../../platform/graph.ts";
import { readSettings } from "../../platform/settings.ts";
import { scopes } from "../../schema/viewer.ts";
import { type Asterism, openCopy, startAsterism } from "../harness/asterism.ts";
import { ok } from "./people.ts";

let asterism: Asterism;
beforeAll(async () => {
  asterism = await startAsterism({ listen: true });
});
afterAll(() => asterism.close());

/** Opens the accounts on a database of their own, as a start does. */
async function withAccounts(
  environment: Record<string, string>,
  work: (opened: {
    begin: () => Promise<string[]>;
    sql: Awaited<ReturnType<typeof openCopy>>["database"]["sql"];
  }) => Promise<void>,
): Promise<void> {
  const copy = await openCopy();
  const host = await openHost(readSettings(environment), ["proposals"], {
    database: copy.database,
    busTurnMs: null,
  });
  try {
    const begin = async () => (await host.open.get("proposals")?.begin?.()) ?? [];
    await work({ begin, sql: copy.database.sql });
  } finally {
    await host.bus.stop();
    await copy.close();
  }
}

describe("the first start", () => {
  let dataDir: string;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "asterism-admin-"));
  });
  afterAll(() => rm(dataDir, { recursive: true, force: true }));
  const tokenFile = () => join(dataDir, "admin-token");

  it("leaves an administrator's token with all scopes for the owner of the data folder alone", async () => {
    const file = join(asterism.dataDir, "admin-token");
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const query = "{ viewer { user { username email } roles scopes } }";
    const { viewer } = await ok(asterism.graphql(query, {}, { token: asterism.adminToken }));
    expect(viewer).toMatchObject({
      user: { username: "admin", email: "admin@localhost" },
      roles: ["ADMIN"],
    });
    expect(viewer.scopes).toHaveLength(scopes.length);
  });

  it("says where it is, and not what it is, once", async () => {
    await withAccounts({ ASTERISM_DATA_DIR: dataDir }, async ({ begin }) => {
      const [line, ...others] = await begin();
      const token = (await readFile(tokenFile(), "utf8")).trim();
      expect(line).toContain(tokenFile());
      expect(line).not.toContain(token);
      expect(others).toEqual([]);
      expect(await begin()).toEqual([]);
      expect(await readFile(tokenFile(), "utf8")).toBe(`${token}\n`);
    });
  });

  it("moves the token of another database aside", async () => {
    const before = await readFile(tokenFile(), "utf8");
    await withAccounts({ ASTERISM_DATA_DIR: dataDir }, async ({ begin }) => {
      expect(await begin()).toHaveLength(2);
      expect(await readFile(tokenFile(), "utf8")).not.toBe(before);
      const [aside, ...others] = (await readdir(dataDir)).filter((name) =>
        name.startsWith("admin-token."),
      );
      expect(others).toEqual([]);
      expect(await readFile(join(dataDir, aside as string), "utf8")).toBe(before);
      expect((await stat(join(dataDir, aside as string))).mode & 0o777).toBe(0o600);
    });
  });

  it("has no token when its file cannot be written", async () => {
    const file = join(dataDir, "not-a-folder");
    await writeFile(file, "");
    await withAccounts(
      { ASTERISM_DATA_DIR: dataDir, SESSION_KEYS: await privateKey() },
      async ({ sql }) => {
        const elsewhere = readSettings({ ASTERISM_DATA_DIR: join(file, "below") });
        const { makeAdminToken } = await import(
          "../../subgraphs/proposals/accounts/admin-token.ts"
        );
        const services = {
          ...{ sql, settings: elsewhere, publicUrl: () => "" },
          ...{ nudge: () => {}, graph: noGraph },
        };
        await expect(makeAdminToken(services)).rejects.toThrow();
        expect(await sql`select id from proposals.api_token`).toHaveLength(0);
        expect(await sql`select id from proposals.user where username = 'admin'`).toHaveLength(0);
      },
    );
  });

  it("makes nobody administrator who only has the name", async () => {
    await withAccounts({ ASTERISM_DATA_DIR: dataDir }, async ({ begin, sql }) => {
      await sql`
        insert into proposals.user (username, email) values ('Admin', 'admin@localhost')`;
      await begin();
      const rows = await sql`
        select username, roles from proposals.user where lower(username) like 'admin%' order by id`;
      expect(rows.map((row) => ({ ...row }))).toEqual([
        { username: "Admin", roles: [] },
        { username: "admin-2", roles: ["admin"] },
      ]);
    });
  });

  it("makes one token when two processes begin at once", async () => {
    await withAccounts({ ASTERISM_DATA_DIR: dataDir }, async ({ begin, sql }) => {
      const lines = await Promise.all([begin(), begin()]);
      expect(lines.filter((each) => each.length > 0)).toHaveLength(1);
      expect(await sql`select id from proposals.api_token`).toHaveLength(1);
    });
  });
});

describe("npm run token", () => {
  interface Ended {
    status: number;
    stdout: string;
    stderr: string;
  }
  async function token(
    words: string[],
    environment: Record<string, string | undefined> = {},
  ): Promise<Ended> {
    const { PATH, HOME } = process.env;
    const env = {
      ...{ PATH, HOME, ASTERISM_URL: asterism.url, ASTERISM_DATA_DIR: asterism.dataDir },
      ...environment,
    };
    const run = promisify(execFile)(
      process.execPath,
      ["--import", "tsx", "gateway/token-command.ts", ...words],
      { env },
    );
    return run.then(
      ({ stdout, stderr }) => ({ status: 0, stdout, stderr }),
      ({ code, stdout, stderr }) => ({ status: code, stdout, stderr }),
    );
  }

  it("prints a token for the scopes, and nothing else, on standard output", async () => {
    const words = ["--scope", "accounts:write", "--scope", "read", "--name", "tcs"];
    const { status, stdout, stderr } = await token([...words, "--expires", "2099-01-01T00:00:00Z"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ast_[A-Za-z0-9_-]{43}\n$/);
    expect(stderr).not.toContain(stdout.trim());
    const query = "{ viewer { scopes apiTokens(first: 1) { nodes { name expires } } } }";
    const { viewer } = await ok(asterism.graphql(query, {}, { token: stdout.trim() }));
    expect(viewer.scopes).toEqual(["ACCOUNTS_WRITE", "READ"]);
    expect(viewer.apiTokens.nodes).toEqual([{ name: "tcs", expires: "2099-01-01T00:00:00.000Z" }]);
  });

  it("makes tokens of other accounts, by name or number", async () => {
    for (const user of ["ioreva", "101"]) {
      const { stdout } = await token(["--scope", "read", "--user", user], {
        ASTERISM_DATA_DIR: "/nonexistent",
        ASTERISM_TOKEN: asterism.adminToken,
      });
      const query = "{ viewer { user { username } } }";
      const { viewer } = await ok(asterism.graphql(query, {}, { token: stdout.trim() }));
      expect(viewer.user.username).toBe("ioreva");
    }
  });

  it.each<[string, string[]]>([
    ["an unknown scope", ["--scope", "frames:eat"]],
    ["no scope", []],
    ["an unknown option", ["--scope", "read", "--forever"]],
    ["a word too many", ["--scope", "read", "now"]],
    ["an end that is no instant", ["--scope", "read", "--expires", "soon"]],
  ])("lists the scopes and ends with 2 for %s", async (_what, words) => {
    const { status, stdout, stderr } = await token(words);
    expect([status, stdout]).toEqual([2, ""]);
    for (const scope of scopes) expect(stderr).toContain(scope);
  });

  it.each<[string, string[], Record<string, string>]>([
    ["the server is away", ["--scope", "read"], { ASTERISM_URL: "http://127.0.0.1:1" }],
    ["there is no token", ["--scope", "read"], { ASTERISM_DATA_DIR: "/nonexistent" }],
    ["the token is not known", ["--scope", "read"], { ASTERISM_TOKEN: `ast_${"x".repeat(43)}` }],
    ["the scope is refused", ["--scope", "accounts:write", "--user", "ioreva"], {}],
    ["there is no such user", ["--scope", "read", "--user", "nobody"], {}],
  ])("says in one line that %s, and ends with 1", async (_what, words, environment) => {
    const { status, stdout, stderr } = await token(words, environment);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});

async function privateKey(): Promise<string> {
  const algorithm = { name: "ECDSA", namedCurve: "P-256" };
  const { privateKey } = await crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  return JSON.stringify(await crypto.subtle.exportKey("jwk", privateKey));
}
