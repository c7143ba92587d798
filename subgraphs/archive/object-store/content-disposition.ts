/** Pure: the header that names a download. */

/**
 * `attachment` with the file's name, by RFC 6266: a plain ASCII name for old clients and the exact
 * one percent-encoded (RFC 5987). Folders in the name are dropped. The value is ASCII and has no
 * run of spaces, so that it can be signed: signatures fold such runs.
 */
export function contentDisposition(filename: string): string {
  const name = (filename.split(/[/\\]/).at(-1) ?? "").toWellFormed();
  const plain =
    name
      .replace(/[^A-Za-z0-9._ +-]/g, "_")
      .replace(/ +/g, " ")
      .trim() || "download";
  const exact = encodeURIComponent(name || plain).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
