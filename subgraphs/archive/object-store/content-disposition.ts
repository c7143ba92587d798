/** Pure: the header that names a download. */
import { encodeStrictly } from "./object-key.ts";

/**
 * `attachment` with the file's name, by RFC 6266: a plain ASCII name for old clients and the exact
 * one percent-encoded (RFC 5987). Folders in the name are dropped. The value is ASCII and has no
 * run of spaces, so that it can be signed: signatures fold such runs.
 */
export function contentDisposition(filename: string): string {
  const name = filename.split(/[/\\]/).at(-1) ?? "";
  const ascii =
    name
      .replace(/[^A-Za-z0-9._ +-]/g, "_")
      .replace(/ +/g, " ")
      .trim() || "download";
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encodeStrictly(name || ascii)}`;
}
