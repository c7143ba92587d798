/** A download with its files, as all three of its forms need it. */
import type { Sql } from "../../../platform/database.ts";
import { downloadPaths } from "../rules/download-paths.ts";
import { type Download, type DownloadFile, filesOfDownload } from "../store/downloads.ts";

export interface PreparedFile extends DownloadFile {
  /** Within the folder. */
  path: string;
}

export interface PreparedDownload extends Download {
  /** `asterism-{YYYYMMDD}-{files}`, by the day on which it was made. */
  folder: string;
  files: PreparedFile[];
  /** Files that were deleted from the archive since. */
  removedCount: number;
}

export async function preparedDownload(
  sql: Sql,
  download: Download & { count: number },
): Promise<PreparedDownload> {
  const rows = await filesOfDownload(sql, download.id);
  const paths = downloadPaths(rows);
  const day = download.created.toISOString().slice(0, 10).replaceAll("-", "");
  return {
    ...download,
    folder: `asterism-${day}-${download.count}`,
    files: rows.map((row, index) => ({ ...row, path: paths[index] as string })),
    removedCount: download.count - rows.length,
  };
}
