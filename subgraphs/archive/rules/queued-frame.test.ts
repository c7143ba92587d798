import { describe, expect, it } from "vitest";
import { parseQueuedFrame, shownUrl } from "./queued-frame.ts";

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const parse = (value: unknown) => parseQueuedFrame(bytes(value));
const nothing = { filename: null, metadata: null, size: null, sha256: null };
const sha256 = "ab".repeat(32);

describe("a message in the queue", () => {
  it("names a file by its path alone", () => {
    expect(parse({ filepath: "/data/x.fits.fz" })).toEqual({ ...nothing, url: "/data/x.fits.fz" });
  });

  it("says more of the file where that is known", () => {
    const known = { filename: "y.fits", metadata: { OBJECT: "M 83" }, size: 2880, sha256 };
    expect(parse({ url: "https://tel.test/x", ...known })).toEqual({
      url: "https://tel.test/x",
      ...known,
    });
  });

  it("may say more than is asked, and null for what it does not say", () => {
    expect(parse({ filepath: "/x.fits", url: null, filename: null, sent: "by hand" })).toEqual({
      ...nothing,
      url: "/x.fits",
    });
  });

  it.each([
    ["no source", {}],
    ["two sources", { filepath: "/x.fits", url: "https://tel.test/x.fits" }],
    ["a relative path", { filepath: "x.fits" }],
    ["an empty URL", { url: "" }],
    ["a number as URL", { url: 1 }],
    ["a number as file name", { filepath: "/x.fits", filename: 1 }],
    ["a list as metadata", { filepath: "/x.fits", metadata: [] }],
    ["a size below one byte", { filepath: "/x.fits", size: 0 }],
    ["a text as size", { filepath: "/x.fits", size: "2880" }],
    ["a short hash", { filepath: "/x.fits", sha256: "ab" }],
    ["a list", ["/x.fits"]],
    ["null", null],
  ])("is not valid with %s", (_what, value) => {
    expect(() => parse(value)).toThrow(expect.objectContaining({ code: "MESSAGE_INVALID" }));
  });

  it.each([
    ["JSON", new TextEncoder().encode("/data/x.fits")],
    ["UTF-8", Uint8Array.of(0x22, 0xff, 0x22)],
    ["there", new Uint8Array()],
  ])("is not valid when it is not %s", (_what, body) => {
    expect(() => parseQueuedFrame(body)).toThrow(
      expect.objectContaining({ code: "MESSAGE_INVALID" }),
    );
  });
});

it("tells a URL without the secrets that it may hold", () => {
  expect(shownUrl("https://me:pass@tel.test/x.fits?X-Amz-Signature=1#f")).toBe(
    "https://tel.test/x.fits",
  );
  expect(shownUrl("/data/x.fits")).toBe("/data/x.fits");
});
