/** What is in a download, for programs. Pure. */
import type { PreparedDownload, PreparedFile } from "./prepared-download.ts";

/** JSON; `urlOf` tells where a file is until the download expires. Within the zip no file has a URL. */
export function manifest(
  download: PreparedDownload,
  generated: Date,
  urlOf?: (file: PreparedFile) => string,
): string {
  const { files } = download;
  const document = {
    generated: generated.toISOString(),
    ...(urlOf && { expires: download.expires.toISOString() }),
    folder: download.folder,
    count: files.length,
    totalSize: files.reduce((sum, { size }) => sum + size, 0),
    // Frames that the caller may not see, or that do not exist: which, is not told.
    refused: { count: download.refusedCount },
    // Deleted from the archive since the download was made.
    removed: { count: download.removedCount },
    files: files.map((file) => ({
      path: file.path,
      frame: String(file.frameId),
      basename: file.basename,
      filename: file.filename,
      size: file.size,
      md5: file.md5,
      sha256: file.sha256,
      ...(urlOf && { url: urlOf(file) }),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
