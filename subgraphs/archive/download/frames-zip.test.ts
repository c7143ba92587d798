import { expect, it } from "vitest";
import { readZip } from "../../../tests/downloads/read-zip.ts";
import { framesZip } from "./frames-zip.ts";
import { prepared } from "./prepared-download.fixture.ts";

const now = new Date("2026-03-07T11:00:00Z");
const noise = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 31) % 251);
const contents = { "a.fits": noise(5000), "ñ.fits.fz": noise(300_000), "c.fits": noise(1) };

/** Gives the bytes in pieces; tells how far it was read and whether it was left. */
function storeOf(objects: Record<string, Uint8Array>, pieceSize = 4096) {
  const told = { pieces: 0, open: 0 };
  const store = {
    async *read({ key }: { key: string }) {
      const bytes = objects[key];
      if (!bytes) throw new Error("it is not there");
      told.open += 1;
      try {
        for (let at = 0; at < bytes.length; at += pieceSize) {
          told.pieces += 1;
          yield bytes.slice(at, at + pieceSize);
        }
      } finally {
        told.open -= 1;
      }
    },
  };
  return { store, told };
}

/** What arrives before the end, or before the error. */
async function arriving(stream: ReadableStream<Uint8Array>) {
  const chunks: Uint8Array[] = [];
  let error: unknown = null;
  try {
    for await (const chunk of stream) chunks.push(chunk);
  } catch (thrown) {
    error = thrown;
  }
  return { bytes: new Uint8Array(Buffer.concat(chunks)), error };
}

it("the zip holds the manifest and the files as they are, and is as long as was said", async () => {
  const zip = framesZip(prepared(contents), storeOf(contents).store, now);
  const { bytes, error } = await arriving(zip.stream());
  expect(error).toBeNull();
  expect(BigInt(bytes.length)).toBe(zip.size);
  const [[name, manifest], ...files] = [...readZip(bytes)] as [
    [string, Uint8Array],
    ...[string, Uint8Array][],
  ];
  expect(name).toBe("asterism-20260307-3/manifest.json");
  const { files: listed, generated } = JSON.parse(new TextDecoder().decode(manifest));
  expect(generated).toBe(now.toISOString());
  expect(listed.map(({ path }: { path: string }) => `asterism-20260307-3/${path}`)).toEqual(
    files.map(([path]) => path),
  );
  expect(files.map(([, content]) => [...content])).toEqual(
    Object.values(contents).map((content) => [...content]),
  );
});

it.each([
  ["is not there", {}],
  ["is shorter than it was", { "ñ.fits.fz": noise(299_999) }],
  ["is longer than it was", { "ñ.fits.fz": noise(300_001) }],
  ["has other bytes than it had", { "ñ.fits.fz": noise(300_000).fill(0, 200_000, 200_001) }],
])("when a file %s, the zip ends with an error before it is whole", async (_title, change) => {
  const { "ñ.fits.fz": _, ...others } = contents;
  const zip = framesZip(prepared(contents), storeOf({ ...others, ...change }).store, now);
  const { bytes, error } = await arriving(zip.stream());
  expect(error).not.toBeNull();
  expect(BigInt(bytes.length)).toBeLessThan(zip.size);
  expect(() => readZip(bytes)).toThrow();
});

it("little is read ahead of the reader, and a reader who leaves closes what is open", async () => {
  const large = { "a.fits": noise(4096 * 1000) };
  const { store, told } = storeOf(large);
  const reader = framesZip(prepared(large), store, now).stream().getReader();
  let seen = 0;
  while (seen < 20) {
    const { value } = await reader.read();
    if (value?.length === 4096) seen += 1;
  }
  expect(told.pieces).toBeLessThan(seen + 5);
  expect(told.open).toBe(1);
  await reader.cancel();
  expect(told.open).toBe(0);
});

it("beyond 4 GiB, sizes and offsets are announced with 8 bytes", () => {
  const download = prepared({ "a.fits": noise(1), "b.fits": noise(1), "c.fits": noise(1) });
  const small = framesZip(download, storeOf({}).store, now).size;
  const gibibytes = 5 * 1024 ** 3;
  const [first, ...others] = download.files;
  if (!first) throw new Error("there is no first file");
  const huge = { ...download, files: [{ ...first, size: gibibytes }, ...others] };
  const { size } = framesZip(huge, storeOf({}).store, now);
  // The manifest lists two numbers with nine digits more, the size and the sum of sizes.
  const longerManifest = 9n + 9n;
  // APPNOTE 4.3.9.2, 4.5.3 (sizes and offset; twice an offset alone), 4.3.14 and 4.3.15.
  const zip64 = 8n + 28n + 2n * 12n + 56n + 20n;
  expect(size - small).toBe(BigInt(gibibytes - 1) + longerManifest + zip64);
});
