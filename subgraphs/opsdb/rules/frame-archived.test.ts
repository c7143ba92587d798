import { describe, expect, it } from "vitest";
import { archiveLocation } from "./archive-location.ts";
import { frameArchived } from "./frame-archived.ts";

const payload = {
  frameId: 12,
  frameVersionId: "A57E0000-0001-8000-8000-00000000000C",
  key: "sds/ln01/20260305/raw/u1/f.fits.fz",
  objectVersionId: null,
  size: 2880,
  sha256: "ab".repeat(32),
  observationDate: "2026-03-05T09:00:00.000Z",
  instrumentCode: "ln01",
  observationId: null,
  store: { kind: "disk", host: "localhost", basePath: "/data" },
  archivedAt: "2026-03-05T09:05:00.000Z",
};

describe("the event of an archived frame", () => {
  it("is read with its instants as instants and its UUID in lower case", () => {
    expect(frameArchived(payload)).toMatchObject({
      frameVersionId: "a57e0000-0001-8000-8000-00000000000c",
      observationDate: new Date("2026-03-05T09:00:00Z"),
      observationId: null,
    });
  });

  it("says who may see the frame", () => {
    const seen = { proposalId: "HTN2026A-001", publicDate: "2027-03-05T09:00:00.000Z" };
    expect(frameArchived({ ...payload, ...seen })).toMatchObject({
      proposalId: "HTN2026A-001",
      publicDate: new Date("2027-03-05T09:00:00Z"),
    });
  });

  it.each([
    ["of a header without a proposal and never public", { proposalId: "", publicDate: null }],
    ["that is older than the question", {}],
  ])("%s is private", (_title, seen) => {
    expect(frameArchived({ ...payload, ...seen })).toMatchObject({
      proposalId: null,
      publicDate: null,
    });
  });

  it.each([
    ["frameId", "12"],
    ["frameVersionId", "12"],
    ["size", -0.5],
    ["sha256", undefined],
    ["observationDate", "yesterday"],
    ["observationId", "7"],
    ["proposalId", 7],
    ["publicDate", "some day"],
    ["store", null],
    ["archivedAt", undefined],
  ])("is refused when `%s` is %o", (name, value) => {
    expect(() => frameArchived({ ...payload, [name]: value })).toThrow(`\`${name}\``);
  });

  it("is refused when the kind of store is not known", () => {
    expect(() => frameArchived({ ...payload, store: { kind: "tape" } })).toThrow("store.kind");
  });
});

describe("the location of an archive store", () => {
  it("is a bucket with whole keys or a folder, and a buffer either way", () => {
    const s3 = { kind: "s3", endpoint: "https://s3.test", region: "eu", bucket: "frames" } as const;
    expect(archiveLocation(s3)).toMatchObject({
      locationType: "buffer",
      storageType: "s3",
      name: "https://s3.test/frames",
      prefix: "",
      host: null,
    });
    const disk = { kind: "disk", host: "h", basePath: "/d" } as const;
    expect(archiveLocation(disk)).toMatchObject({
      locationType: "buffer",
      storageType: "disk",
      name: "h:/d",
      bucket: null,
    });
  });
});
