import { expect, it } from "vitest";
import { errorOf } from "./fits-bytes.fixture.ts";
import { defaultHeaderSettings } from "./header-keys.ts";
import { relatedBasenames } from "./related-frames.ts";

const related = (header: Parameters<typeof relatedBasenames>[0]) =>
  relatedBasenames(header, "self", defaultHeaderSettings);

it("frames are named without extension, in the order of the settings", () => {
  expect(
    related({
      ORIGNAME: "raw-e00.fits",
      L1IDMASK: "bpm.fits.fz",
      L1IDBIAS: "bias_2x2",
      L1IDCAT: 7,
    }),
  ).toEqual(["bias_2x2", "bpm", "7", "raw-e00"]);
});

it("a frame is not related to itself, and to another only once", () => {
  expect(related({ ORIGNAME: "self.fits", ARCFILE: "arc.fits", L1IDARC: "arc" })).toEqual(["arc"]);
});

it("empty names are no frames", () => {
  expect(related({ L1IDBIAS: "", L1IDDARK: null, L1IDFLAT: ".fits", L1IDSHUT: "  " })).toEqual([]);
});

it("a name longer than a basename may be is refused", () => {
  expect(errorOf(() => related({ TARFILE: "x".repeat(1001) }))).toMatchObject({
    ...{ code: "HEADER_INVALID", keyword: "TARFILE", limit: 1000 },
  });
});
