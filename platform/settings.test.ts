import { describe, expect, it } from "vitest";
import { readClientSettings, readSettings, SettingsError } from "./settings.ts";

describe("settings", () => {
  it("with nothing set everything is embedded and on this machine only", () => {
    expect(readSettings({})).toMatchObject({
      port: 4000,
      host: "127.0.0.1",
      dataDir: ".asterism",
      databaseUrl: null,
      s3: null,
      subgraphUrls: {},
    });
  });

  it("empty variables count as unset", () => {
    expect(readSettings({ PORT: "", DATABASE_URL: " ", S3_BUCKET: "" })).toEqual(readSettings({}));
  });

  it("all faults are told at once, and no secret with them", () => {
    const read = () =>
      readSettings({
        PORT: "four",
        DATABASE_URL: "mysql://observer:hunter2@db/frames",
        S3_BUCKET: "frames",
        S3_SECRET_ACCESS_KEY: "hunter2",
        S3_PART_SIZE: "10",
      });
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(/PORT[\s\S]*DATABASE_URL[\s\S]*S3_ACCESS_KEY_ID[\s\S]*S3_PART_SIZE/);
    expect(read).not.toThrow(/hunter2/);
  });

  it("a subgraph elsewhere is named by its URL", () => {
    const { subgraphUrls } = readSettings({ SUBGRAPH_ARCHIVE_URL: "http://archive:4001/graphql" });
    expect(subgraphUrls).toEqual({ archive: "http://archive:4001/graphql" });
  });

  it("claims of an identity provider stand for roles, also those that are named by a URL", () => {
    const { oidc } = readSettings({
      OIDC_ISSUER: "https://id.example.org/",
      OIDC_AUDIENCE: "asterism",
      OIDC_ROLES: "groups:night-crew=operator, https://example.org/roles:urn:x:staff=staff",
    });
    expect(oidc).toEqual({
      issuer: "https://id.example.org/",
      audience: "asterism",
      roles: [
        { claim: "groups", value: "night-crew", role: "operator" },
        { claim: "https://example.org/roles", value: "urn:x:staff", role: "staff" },
      ],
    });
    const read = () => readSettings({ OIDC_ISSUER: "https://id", OIDC_ROLES: "groups=boss" });
    expect(read).toThrow(/OIDC_AUDIENCE[\s\S]*OIDC_ROLES/);
  });

  it("the waits before further attempts are a list of seconds", () => {
    expect(readSettings({ INGEST_RETRY_SECONDS: "1, 60" }).ingestRetrySeconds).toEqual([1, 60]);
    for (const wrong of ["0", "5,,30", "5;30", "soon"]) {
      expect(() => readSettings({ INGEST_RETRY_SECONDS: wrong })).toThrow(/INGEST_RETRY_SECONDS/);
    }
  });

  it("a broker is named by an AMQP URL, whose password is not told", () => {
    const read = () => readSettings({ AMQP_URL: "http://me:hunter2@broker" });
    expect(read).toThrow(/AMQP_URL/);
    expect(read).not.toThrow(/hunter2/);
  });

  it("a command asks the server of this machine, unless told otherwise", () => {
    expect(readClientSettings({})).toEqual({
      url: "http://127.0.0.1:4000",
      token: null,
      dataDir: ".asterism",
      stateDir: null,
    });
    expect(readClientSettings({ PORT: "4711" }).url).toBe("http://127.0.0.1:4711");
    const { url } = readClientSettings({ ASTERISM_URL: "https://graph.example.org/" });
    expect(url).toBe("https://graph.example.org");
  });
});
