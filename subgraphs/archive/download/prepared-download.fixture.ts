/** Downloads for tests, with their bytes. */
import { createDigests } from "../../../platform/digest.ts";
import type { PreparedDownload } from "./prepared-download.ts";

export function prepared(contents: Record<string, Uint8Array>): PreparedDownload {
  const files = Object.entries(contents).map(([name, bytes], index) => {
    const digests = createDigests();
    digests.update(bytes);
    return {
      ...digests.finish(),
      versionId: `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
      frameId: index + 1,
      basename: name.split(".", 1)[0] ?? "",
      filename: name,
      path: `20260305/${name}`,
      observationDay: "2026-03-05",
      key: name,
      objectVersionId: null,
      created: new Date("2026-03-06T00:00:00Z"),
    };
  });
  return {
    id: "00000000-0000-4000-8000-000000000000",
    created: new Date("2026-03-07T10:00:00Z"),
    expires: new Date("2026-03-08T10:00:00Z"),
    refusedCount: 0,
    removedCount: 0,
    folder: `asterism-20260307-${files.length}`,
    files,
  };
}
