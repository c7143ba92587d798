/** Everything that reads bytes of strangers, with samples to be damaged. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fitsTarget } from "./fits-target.ts";
import type { FuzzTarget } from "./fuzz-target.ts";
import { multipartTarget } from "./multipart-target.ts";
import { tarTarget } from "./tar-target.ts";

/** Larger samples take long and are no different. */
const MOST_SAMPLE_BYTES = 128 * 1024;

/** With the FITS files of a folder as further samples, if one is given. */
export async function fuzzTargets(folder: string | null): Promise<FuzzTarget[]> {
  const names =
    folder === null ? [] : (await readdir(folder)).filter((name) => /\.fits/.test(name));
  const files = await Promise.all(names.sort().map((name) => readFile(join(folder ?? "", name))));
  const real = files
    .filter(({ length }) => length <= MOST_SAMPLE_BYTES)
    .map((file) => new Uint8Array(file));
  return [fitsTarget(real), tarTarget(real), multipartTarget()];
}
