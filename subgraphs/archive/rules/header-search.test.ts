import { expect, it } from "vitest";
import { parseFileName } from "./file-name.ts";
import { errorOf } from "./fits-bytes.fixture.ts";
import type { HeaderUnit } from "./fits-header-scanner.ts";
import type { Header } from "./header.ts";
import { defaultHeaderSettings } from "./header-keys.ts";
import { createHeaderSearch } from "./header-search.ts";

const name = parseFileName("m84.fits.fz");
const complete: Header = {
  ...{ PROPID: "p", "DATE-OBS": "2026-01-02", "DAY-OBS": "", INSTRUME: "kb05", SITEID: "coj" },
  ...{ TELID: "1m0a", OBSTYPE: "EXPOSE", BLKUID: "N/A" },
};
const search = (metadata: Header = {}) => createHeaderSearch(name, metadata, defaultHeaderSettings);

function unit(index: number, header: Header, more: Partial<HeaderUnit> = {}): HeaderUnit {
  const extend = index === 0 ? true : null;
  return {
    index,
    offset: 0,
    header,
    cardCount: 1,
    headerBytes: 2880,
    dataBytes: 0,
    extend,
    ...more,
  };
}

it("the first HDU with every required keyword is used, and used alone", () => {
  const found = search();
  expect(found.offer(unit(0, { SIMPLE: true, ORIGIN: "LCO" }))).toEqual({ status: "searching" });
  const state = { status: "accepted", hdu: 1, header: complete };
  expect(found.offer(unit(1, complete))).toEqual(state);
  expect(found.offer(unit(2, { ...complete, OBJECT: "later" }))).toEqual(state);
  expect(found.end()).toEqual(state);
});

it("headers are never merged", () => {
  const { TELID, ...first } = complete;
  const found = search();
  found.offer(unit(0, first));
  found.offer(unit(1, { TELID: TELID! }));
  expect(errorOf(() => found.end()).code).toBe("HEADER_MISSING");
});

it("a compressed image is judged by its logical header", () => {
  const state = search().offer(unit(1, { ...complete, ZIMAGE: true, NAXIS1: 24, ZNAXIS1: 2027 }));
  expect(state).toMatchObject({ status: "accepted", header: { NAXIS1: 2027 } });
});

it("metadata wins over the file, supplies what is missing, and is left as it was", () => {
  const metadata = Object.freeze({ SITEID: "ogg", BLKUID: null });
  const { BLKUID, ...header } = complete;
  const state = search(metadata).offer(unit(0, header));
  expect(state).toMatchObject({ status: "accepted", header: { SITEID: "ogg", BLKUID: null } });
  expect(header.SITEID).toBe("coj");
});

it("an image that announces no extensions and lacks keywords is hopeless at once", () => {
  for (const extend of [false, null]) {
    const state = search().offer(unit(0, {}, { dataBytes: 8192, extend }));
    expect(state).toEqual({ status: "hopeless" });
  }
  expect(search().offer(unit(0, {}, { dataBytes: 8192 })).status).toBe("searching");
  expect(search().offer(unit(0, {}, { extend: null })).status).toBe("searching");
});

it("whoever reads on after hopeless may still find a header, since EXTEND is only advice", () => {
  const found = search();
  expect(found.offer(unit(0, {}, { dataBytes: 1, extend: null })).status).toBe("hopeless");
  expect(found.offer(unit(1, {})).status).toBe("hopeless");
  expect(found.offer(unit(2, complete)).status).toBe("accepted");
});

it("the end tells all that the best HDU lacks", () => {
  const { TELID, SITEID, ...best } = complete;
  const found = search({ OBJECT: "M84" });
  for (const [i, header] of [{}, best, { SITEID: "coj" }].entries()) found.offer(unit(i, header));
  expect(errorOf(() => found.end())).toEqual({
    ...{ code: "HEADER_MISSING", retry: "NEVER", basename: "m84", hdus: 3 },
    keywords: ["SITEID", "TELID"],
  });
});

it("a file without any HDU lacks what the metadata lacks", () => {
  const { PROPID, ...metadata } = complete;
  expect(errorOf(() => search(metadata).end())).toMatchObject({ keywords: ["PROPID"], hdus: 0 });
});
