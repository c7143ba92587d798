import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as commands from "../../gateway/operations.ts";
import { openManifest } from "../../gateway/persisted/open-manifest.ts";
import type { OperationManifest } from "../../gateway/persisted/operation-manifest.ts";
import { graphAt } from "../../platform/graph.ts";
import { SettingsError } from "../../platform/settings.ts";
import { sha256Hex } from "../../platform/sha256-hex.ts";
import * as archive from "../../subgraphs/archive/operations.ts";
import * as downtime from "../../subgraphs/downtime/operations.ts";
import { call } from "../cli/at-the-terminal.ts";
import { type Asterism, startAsterism } from "../harness/asterism.ts";
import { frame } from "../harness/frames.ts";

/** With subgraphs that ask the gateway as any client does. */
let asterism: Asterism;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "asterism-listed-"));
  await writeFile(manifest(), JSON.stringify(manifestOf(CONSOLE)));
  asterism = await startAsterism({
    listen: true,
    remote: ["archive", "downtime"],
    environment: { PERSISTED_ONLY: "true", PERSISTED_MANIFESTS: manifest() },
  });
});
afterAll(async () => {
  await asterism.close();
  await rm(folder, { recursive: true });
});

const admin = () => ({ token: asterism.adminToken });
const notListed = [{ extensions: { code: "OPERATION_NOT_LISTED", retry: "NEVER" } }];

/** What an observatory's own console asks. */
const CONSOLE = "query Console { sites { nodes { code } } }";
const manifest = () => join(folder, "console.json");

function manifestOf(...bodies: string[]): OperationManifest {
  const operations = bodies.map((body, index) => ({
    ...{ id: sha256Hex(body), name: `Console${index}`, type: "query" as const, body },
  }));
  return { format: "apollo-persisted-query-manifest", version: 1, operations };
}

describe("a gateway that answers only the operations of its manifest", () => {
  it.each([
    ["in one request", []],
    ["in parts", ["--parts-from", "1k"]],
  ])("takes in what asterism ingest sends %s", async (how, words) => {
    const path = join(folder, `listed-${words.length}-e00.fits`);
    await writeFile(path, frame({ OBJECT: how }));
    const environment = {
      ASTERISM_URL: asterism.url,
      ASTERISM_TOKEN: asterism.adminToken,
      XDG_STATE_HOME: folder,
    };
    const { stdout, exitCode } = call(["ingest", "--json", ...words, path], environment);
    expect(await exitCode).toBe(0);
    expect(stdout.events).toContainEqual(
      expect.objectContaining({ event: "archived", path, outcome: "CREATED" }),
    );
  });

  it("answers each of its operations as far as its variables go, by text and by hash", async () => {
    const { operations } = asterism.host.operations;
    expect(operations.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Story", "CreateUpload", "ResumeUpload", "IngestFile"]),
    );
    for (const { body } of operations) {
      const { errors = [] } = await asterism.graphql(body, { id: "HTN2026A-001" }, admin());
      // What has an input is refused for not having it.
      const due = /\$(input|file)\b/.test(body) ? ["BAD_USER_INPUT", "SOURCE_INVALID"] : [];
      const codes = errors.map(({ extensions }) => extensions.code);
      expect(codes.filter((code) => !due.includes(code))).toEqual([]);
      const byHash = { persistedQuery: { version: 1, sha256Hash: sha256Hex(body) } };
      const response = await asterism.fetch(
        new Request(`${asterism.url}/graphql`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ extensions: byHash, variables: { id: "HTN2026A-001" } }),
        }),
      );
      expect(JSON.stringify(await response.json())).not.toMatch(/NOT_LISTED|NOT_FOUND/);
    }
  });

  it("answers what is in the observatory's own manifest, by text and by id", async () => {
    const { data } = await asterism.graphql(CONSOLE);
    expect(data.sites.nodes).not.toEqual([]);
    const response = await asterism.fetch(
      new Request(`${asterism.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ documentId: `sha256:${sha256Hex(CONSOLE)}` }),
      }),
    );
    expect(await response.json()).toEqual({ data });
  });

  it.each<[string, unknown, RegExp]>([
    ["no manifest", { operations: [] }, /it is no persisted query manifest/],
    [
      "one with an id of ours for another operation",
      {
        ...manifestOf(CONSOLE),
        operations: [{ ...manifestOf(commands.FIRST_QUESTION).operations[0], body: CONSOLE }],
      },
      /the id of "Console0" is that of/,
    ],
  ])("does not start with %s", async (_what, content, fault) => {
    const path = join(folder, "faulty.json");
    await writeFile(path, JSON.stringify(content));
    const opened = openManifest([manifest(), path]);
    await expect(opened).rejects.toThrow(SettingsError);
    await expect(opened).rejects.toThrow(fault);
    await expect(openManifest([`${path}.not`])).rejects.toThrow(/cannot be read/);
  });

  it("answers what its subgraphs ask, and what our commands do", async () => {
    const graph = graphAt(asterism.url);
    for (const text of Object.values({ ...archive, ...downtime })) {
      expect(Object.keys(await graph.ask<object>(text, { id: "HTN2026A-001" }))).toHaveLength(1);
    }
    const input = { name: "listed", scopes: ["READ"] };
    const { data } = await asterism.graphql(commands.CREATE_TOKEN, { input }, admin());
    expect(data.createApiToken.secret).toEqual(expect.any(String));
    const filter = { username: ["admin"] };
    const named = await asterism.graphql(commands.USER_BY_NAME, { filter }, admin());
    expect(named.data.users.nodes).toHaveLength(1);
  });

  it.each([
    ["an operation that it does not know", "{ sites { nodes { code } } }"],
    ["one that it knows, written differently", `${commands.FIRST_QUESTION} `],
    ["that which GraphiQL asks to learn the schema", getIntrospectionQuery()],
    ["a text that is none", "{"],
  ])("refuses %s, also of the administrator", async (_what, query) => {
    expect(await asterism.graphql(query, {}, admin())).toMatchObject({ errors: notListed });
  });

  it("learns no other", async () => {
    const query = "{ sites { nodes { name } } }";
    const persistedQuery = { version: 1, sha256Hash: sha256Hex(query) };
    for (const asked of [{ query }, {}]) {
      const response = await asterism.fetch(
        new Request(`${asterism.url}/graphql`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ ...asked, extensions: { persistedQuery } }),
        }),
      );
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ errors: notListed });
    }
  });
});
