import { describe, expect, it } from "vitest";
import { FitsHeaderScanner } from "../subgraphs/archive/rules/fits-header-scanner.ts";
import { logicalHeader } from "../subgraphs/archive/rules/logical-header.ts";
import { cardImages, type FitsOptions, fitsFile, fitsLength, fitsStream } from "./write-fits.ts";

const header = {
  "DATE-OBS": "2026-01-02T03:04:05.678",
  OBJECT: "it's a 'galaxy'",
  LONG: `${"'".repeat(75)} and ${"so on ".repeat(40)}& end`,
  AMP: "R&D &",
  EXPTIME: 12.5,
  TINY: 1.2345678901234567e-100,
  HUGE: 1e21,
  COUNT: -42,
  DONE: true,
  NOTHING: "",
};
const image: FitsOptions = { header, width: 30, height: 70, pixels: (x, y) => 1000 * x - y };

function scan(file: Uint8Array) {
  const scanner = new FitsHeaderScanner();
  const units = scanner.push(file);
  scanner.end();
  return units;
}

describe("a written image", () => {
  it("is read back with the same header", () => {
    const [unit] = scan(fitsFile(image));
    expect(unit).toMatchObject({ dataBytes: 4200, header: { ...header, BITPIX: 16, NAXIS1: 30 } });
  });

  it("ends on a whole block and has its pixels in rows, big-endian", () => {
    for (const bitpix of [16, -32] as const) {
      const file = fitsFile({ ...image, bitpix });
      const { headerBytes } = scan(file)[0]!;
      const view = new DataView(file.buffer);
      const at = headerBytes + (2 * 30 + 5) * (bitpix === 16 ? 2 : 4);
      expect(bitpix === 16 ? view.getInt16(at) : view.getFloat32(at)).toBe(4998);
      expect(file.length % 2880).toBe(0);
    }
  });

  it("in compressed form has its header in HDU 1, behind an empty HDU 0", () => {
    const [primary, table, ...more] = scan(fitsFile({ ...image, bitpix: -32, compressed: true }));
    expect(more).toEqual([]);
    expect(primary).toMatchObject({ dataBytes: 0, extend: true });
    expect(table).toMatchObject({ dataBytes: 70 * 8 + 70 * 30 * 4, header: { NAXIS1: 8 } });
    expect(logicalHeader(table!.header)).toEqual({
      ...{ ...header, XTENSION: "IMAGE", BITPIX: -32, NAXIS: 2, NAXIS1: 30, NAXIS2: 70 },
    });
  });
});

describe("a stream", () => {
  it("brings the bytes of the file", async () => {
    for (const options of [
      image,
      { ...image, compressed: true },
      { ...image, pixels: undefined },
    ]) {
      const streamed = new Uint8Array(await new Response(fitsStream(options)).arrayBuffer());
      expect(streamed).toEqual(fitsFile(options));
    }
  });

  it("of gibibytes has chunks of 64 KiB, made only when asked for", async () => {
    const large: FitsOptions = { header, width: 40_000, height: 40_000, compressed: true };
    expect(fitsLength(large)).toBeGreaterThan(2 ** 31);
    const reader = fitsStream(large).getReader();
    const scanner = new FitsHeaderScanner();
    const units = [];
    for (let chunk = 0; chunk < 20; chunk++) {
      const { value } = await reader.read();
      expect(value!.length).toBeLessThanOrEqual(65536);
      units.push(...scanner.push(value!));
    }
    await reader.cancel();
    expect(units[1]).toMatchObject({
      dataBytes: 40_000 * 16 + 2 * 40_000 ** 2,
      header: { NAXIS1: 16, TFORM1: "1QB(80000)" },
    });
  });

  it("has the length that is promised", async () => {
    let length = 0;
    for await (const chunk of fitsStream({ header, width: 5000, height: 5001 }))
      length += chunk.length;
    expect(length).toBe(fitsLength({ header, width: 5000, height: 5001 }));
  });
});

describe("a card", () => {
  it("has its value where the fixed format wants it", () => {
    expect(cardImages(["NAXIS", 2])).toEqual([`NAXIS   = ${"2".padStart(20)}`.padEnd(80)]);
    expect(cardImages(["DONE", true])[0]?.indexOf("T")).toBe(29);
    expect(cardImages(["OBJECT", "M84"])).toEqual(["OBJECT  = 'M84     '".padEnd(80)]);
    expect(cardImages(["X", 1e21])[0]).toContain(" 1.0E21 ");
  });

  it("continues a string of more than 68 characters, never parting a doubled quote", () => {
    expect(cardImages(["A", "x".repeat(68)])).toHaveLength(1);
    const cards = cardImages(["A", `${"x".repeat(66)}'${"y".repeat(10)}`]);
    expect(cards).toEqual([
      `A       = '${"x".repeat(66)}&'`.padEnd(80),
      `CONTINUE  '''${"y".repeat(10)}'`.padEnd(80),
    ]);
  });

  it("that FITS cannot hold is refused", () => {
    const refused: FitsOptions["header"][] = [
      { "TOO-LONG-KEY": 1 },
      { lower: 1 },
      { A: Number.NaN },
      { A: "é" },
      { NAXIS: 3 },
    ];
    for (const bad of refused) {
      expect(() => fitsFile({ ...image, header: bad })).toThrow(RangeError);
    }
  });
});
