/** Tar archives with FITS files inside: most as they are, some compressed. */
import { gzipSync } from "node:zlib";
import { fitsFile } from "../../seeds/write-fits.ts";
import { ascii } from "../../subgraphs/archive/rules/fits-bytes.fixture.ts";
import { FitsHeaderScanner } from "../../subgraphs/archive/rules/fits-header-scanner.ts";
import { paxContent, tarArchive } from "../../subgraphs/archive/rules/tar-bytes.fixture.ts";
import { TarReader } from "../../subgraphs/archive/rules/tar-reader.ts";
import { header } from "../harness/frames.ts";
import { readFile } from "./fits-target.ts";
import type { FuzzTarget } from "./fuzz-target.ts";
import { chunked, mutate, type Random } from "./mutate.ts";

/** Decompressing costs more than all the rest together. */
const COMPRESSED_SHARE = 0.1;

const content = fitsFile({ header, width: 10, height: 10 });
const pax = paxContent({ path: "folder/long.fits", size: String(content.length), mtime: "1.5" });
const words = [
  ...[
    "ustar\0" + "00",
    "ustar  \0",
    "\0".repeat(512),
    "77777777777\0",
    "00000000000\0",
    "././@LongLink",
  ],
  ...[
    "5",
    "x",
    "g",
    "L",
    "K",
    "S",
    "1",
    "\x80\0\0\0\xff",
    "\xff\xff\xff",
    "20 path=a.fits\n",
    ".fits",
  ],
  ...["30 size=99999999999999999\n", "a.fits", "._", "SIMPLE  =", "XTENSION"],
];

export const tarTarget = (more: Uint8Array[]): FuzzTarget => ({
  name: "tar",
  words,
  samples: [
    tarArchive({ name: "readme", content: ascii("text") }, { name: "a.fits", content }),
    tarArchive({ name: "x", type: "x", content: pax }, { name: "short", content }),
    tarArchive({ name: "x", type: "L", content: ascii("a/b.fits\0") }, { name: "a", content }),
    tarArchive({ name: "old.fits", type: "\0", magic: "", content }),
    ...more.map((file) => tarArchive({ name: "real.fits.fz", content: file })),
  ],
  read: (input, random) =>
    random() < COMPRESSED_SHARE ? readCompressed(input, random) : readPlain(input, random),
});

async function readPlain(input: Uint8Array, random: Random): Promise<void> {
  const tar = new TarReader((name) => name.includes(".fits"));
  const fits = new FitsHeaderScanner();
  let taken = 0;
  for await (const chunk of chunked(input, random)) {
    for (const piece of tar.push(chunk)) {
      taken += piece.length;
      fits.push(piece);
    }
  }
  if (taken > input.length) throw new Error(`${taken} bytes came out of ${input.length}`);
  tar.end();
  fits.end();
}

async function readCompressed(input: Uint8Array, random: Random): Promise<void> {
  const file = new Uint8Array(gzipSync(input, { level: 1 }));
  const damaged = random() < 0.5 ? mutate(file, { words, others: [file] }, random) : file;
  await readFile(damaged, "a.tar.gz", random);
}
