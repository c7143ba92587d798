import { describe, expect, it } from "vitest";
import { parseFileName } from "./file-name.ts";
import { type FrameRecord, frameRecord } from "./frame-record.ts";
import type { Header } from "./header.ts";
import { defaultHeaderSettings } from "./header-keys.ts";
import { createHeaderSearch } from "./header-search.ts";
import { objectKey } from "./object-key.ts";
import frames from "./reference-frames.json" with { type: "json" };

/**
 * Fifteen real frames of Las Cumbres Observatory: the header cards that the rules read, and what
 * the ingest library of the Observatory Control System (ocs_archive, default settings) made of
 * each file. Its related names include the frame itself; its areas are closed.
 */
interface ReferenceFrame {
  filename: string;
  hdus: { dataBytes: number; header: Header }[];
  objectKey: string;
  expected: Record<string, string | number | null>;
  relatedNames: string[];
  area: [ra: number, dec: number][] | null;
}

const referenceFrames = frames as unknown as ReferenceFrame[];

function recordOf(frame: ReferenceFrame): FrameRecord {
  const name = parseFileName(frame.filename);
  const search = createHeaderSearch(name, {}, defaultHeaderSettings);
  for (const [index, { header, dataBytes }] of frame.hdus.entries()) {
    const extend = typeof header.EXTEND === "boolean" ? header.EXTEND : null;
    const place = { offset: 0, cardCount: 0, headerBytes: 2880 };
    search.offer({ index, header, dataBytes, extend: index === 0 ? extend : null, ...place });
  }
  return frameRecord(search.end().header, name, defaultHeaderSettings);
}

describe.each(referenceFrames)("$filename", (frame) => {
  const record = recordOf(frame);

  it("has the columns of the reference", () => {
    const columns = {
      ...record,
      observationDate: record.observationDate.toISOString(),
      publicDate: record.publicDate?.toISOString(),
    };
    expect(columns).toMatchObject(frame.expected);
    expect(record.enclosureCode).toMatch(/^dom[ac]$/);
  });

  it("names the frames of the reference, itself left out", () => {
    const others = frame.relatedNames.filter((name) => name !== record.basename);
    expect(record.relatedBasenames).toEqual(others);
  });

  it("covers the area of the reference within 1e-9 degrees", () => {
    if (frame.area === null) {
      expect(record.footprint).toBeNull();
      return;
    }
    expect(record.footprint).toHaveLength(4);
    record.footprint?.forEach((vertex, i) => {
      const [ra, dec] = frame.area![i]!;
      expect(Math.abs(vertex.ra - ra)).toBeLessThan(1e-9);
      expect(Math.abs(vertex.dec - dec)).toBeLessThan(1e-9);
    });
  });

  it("lies where the reference puts it, in a folder of its upload", () => {
    const { headers: header, ...columns } = record;
    const key = objectKey({ ...columns, header, filename: frame.filename, uploadId: "upload" });
    expect(key).toBe(frame.objectKey.replace(frame.filename, `upload/${frame.filename}`));
  });
});
