import { expect, it } from "vitest";
import { archivedMessage } from "./archived-message.ts";

const frame = {
  id: 12,
  basename: "sdsln01-e00",
  filename: "sdsln01-e00.fits.fz",
  footprint: [10, -1, 11, -1, 11, 1, 10, 1],
};
const version = {
  id: "a57e0000-0004-8000-8000-00000000000c",
  frameId: 12,
  filename: "sdsln01-e00.fits.fz",
  extension: ".fits.fz",
  key: "sds/ln01/20260305/raw/u/sdsln01-e00.fits.fz",
  objectVersionId: "3sL4kqtJlcpXroDTDmJ+rmSpXd3dIbrHY" as string | null,
  size: 2880,
  md5: "ab".repeat(16),
  sha256: "cd".repeat(32),
  created: new Date("2026-03-05T10:12:00.000Z"),
  url: "https://store.test/signed",
};

it("tells the header flat, and beside it what the archive knows", () => {
  const headers = { SITEID: "sds", EXPTIME: 30, BLKUID: null };
  expect(archivedMessage({ frame, headers, versions: [version] })).toEqual({
    SITEID: "sds",
    EXPTIME: 30,
    BLKUID: null,
    area: '{"type":"Polygon","coordinates":[[[10,-1],[11,-1],[11,1],[10,1],[10,-1]]]}',
    basename: "sdsln01-e00",
    filename: "sdsln01-e00.fits.fz",
    frameid: 12,
    version_set: [
      {
        id: version.id,
        key: version.objectVersionId,
        md5: version.md5,
        extension: ".fits.fz",
        url: version.url,
        created: "2026-03-05T10:12:00.000Z",
      },
    ],
  });
});

it("has no area where the header does not tell, and the key where the store keeps no versions", () => {
  const told = archivedMessage({
    frame: { ...frame, footprint: null },
    headers: {},
    versions: [{ ...version, objectVersionId: null }],
  });
  expect(told).toMatchObject({ area: null, version_set: [{ key: version.key }] });
});
