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

  it("a command asks the server of this machine, unless told otherwise", () => {
    expect(readClientSettings({})).toEqual({
      url: "http://127.0.0.1:4000",
      token: null,
      dataDir: ".asterism",
    });
    const { url } = readClientSettings({ ASTERISM_URL: "https://graph.example.org/" });
    expect(url).toBe("https://graph.example.org");
  });
});
