import { expect, it } from "vitest";
import { downloadPaths } from "./download-paths.ts";

let frames = 0;
const file = (filename: string, observationDay = "2026-03-05") => ({
  frameId: ++frames,
  filename,
  observationDay,
});
const nameOf = (filename: string) => downloadPaths([file(filename)])[0]?.slice("20260305/".length);

it("files lie in the folders of their nights, under their names", () => {
  expect(downloadPaths([file("a-e00.fits.fz"), file("b.tar.gz", "2026-03-06")])).toEqual([
    "20260305/a-e00.fits.fz",
    "20260306/b.tar.gz",
  ]);
});

it("files that would be one on some system are told apart by their frames, also from each other", () => {
  const files = [
    { ...file("M31.fits"), frameId: 1 },
    { ...file("m31.fits"), frameId: 2 },
    { ...file("2-m31.fits"), frameId: 3 },
    { ...file("m31.fits", "2026-03-06"), frameId: 4 },
    { ...file("n\u0303.fits"), frameId: 5 },
    { ...file("\u00f1.fits"), frameId: 6 },
  ];
  expect(downloadPaths(files)).toEqual([
    "20260305/M31.fits",
    "20260305/2-m31.fits",
    "20260305/3-2-m31.fits",
    "20260306/m31.fits",
    "20260305/n\u0303.fits",
    "20260305/6-\u00f1.fits",
  ]);
});

it.each([
  ["a b's $(x) `y` é.fits", "a b's $(x) `y` é.fits"],
  ["../../etc/passwd", "__.._etc_passwd"],
  ["-rf.fits", "_rf.fits"],
  ["a\nb\u001b[31m\u202e\u2028.fits", "a_b_[31m__.fits"],
  ['a:b\\c*d?"e<f>|.fits', "a_b_c_d__e_f__.fits"],
  ["con.fits", "_con.fits"],
  ["console.fits", "console.fits"],
  ["a.fits. ", "a.fits_"],
  ["..", "_"],
  ["", "_"],
])("%j is a file called %j", (filename, expected) => {
  expect(nameOf(filename)).toBe(expected);
});

it("a name too long for a file system loses the end of its basename", () => {
  const name = nameOf(`${"é".repeat(900)}.fits.fz`) ?? "";
  expect(name).toMatch(/^é+\.fits\.fz$/);
  expect(Buffer.byteLength(name)).toBeGreaterThan(220);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(230);
});

it("long names that become the same are told apart", () => {
  const paths = downloadPaths(["x", "y"].map((end) => file(`${"a".repeat(500)}${end}.fits`)));
  expect(new Set(paths).size).toBe(2);
});
