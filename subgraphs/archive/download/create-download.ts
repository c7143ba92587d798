/** What is downloaded is decided once, by who asks; afterwards its URLs open for whoever has them. */
import { CodedError } from "../../../schema/errors.ts";
import { serialKey } from "../../../schema/key.ts";
import type { ArchiveContext } from "../context.ts";
import { withoutCalibrations } from "../rules/without-calibrations.ts";
import type { FrameDownload, QueryFrameDownloadArgs } from "../schema.generated.ts";
import { saveDownload, visibleVersions } from "../store/downloads.ts";

/** More would be a zip of terabytes, which nobody gets whole in one go. */
const MOST_FRAMES = 10_000;
const LIFETIME_SECONDS = 24 * 3600;

type Services = Pick<ArchiveContext, "sql" | "sight" | "publicUrl" | "headerSettings">;

/**
 * Fixes the newest versions of the frames that the caller sees now. When there are none, that is
 * the answer: an empty zip is of no use to anybody, and how many ids were refused is still told.
 * @throws CodedError BAD_USER_INPUT, DOWNLOAD_TOO_LARGE
 */
export async function createDownload(
  { ids, filter }: QueryFrameDownloadArgs,
  { sql, sight, publicUrl, headerSettings }: Services,
  most = MOST_FRAMES,
): Promise<FrameDownload> {
  if ((ids == null) === (filter == null)) {
    const given = ids == null ? "neither" : "both";
    throw new CodedError(
      "BAD_USER_INPUT",
      `Cannot prepare a download: give either ids or filter, not ${given}`,
    );
  }
  const asked = new Set(ids?.map((id) => serialKey(id) ?? id));
  if (asked.size > most) throw tooLarge(most);
  const keys = [...asked].filter((id) => typeof id === "number");
  const wanted = filter
    ? { filter: withoutCalibrations(filter, headerSettings.scienceConfigurationTypes) }
    : { ids: keys };
  const versions = await visibleVersions(sql, sight, wanted, most + 1);
  if (versions.length > most) throw tooLarge(most);
  const found = {
    count: versions.length,
    totalSize: versions.reduce((sum, { size }) => sum + size, 0),
    refusedCount: ids ? asked.size - versions.length : 0,
  };
  if (versions.length === 0) {
    return { ...found, id: null, expires: null, url: null, manifestUrl: null, scriptUrl: null };
  }
  const created = new Date();
  const expires = new Date(created.getTime() + LIFETIME_SECONDS * 1000);
  // Nobody can guess it, so it opens the download by itself. A signature would need a secret that
  // all processes in front of one database share.
  const id = crypto.randomUUID();
  await saveDownload(
    sql,
    { id, created, expires, refusedCount: found.refusedCount },
    versions.map((version) => version.id),
  );
  const base = downloadUrl(publicUrl(), id);
  return {
    ...{ ...found, id, expires },
    url: `${base}/frames.zip`,
    manifestUrl: `${base}/manifest.json`,
    scriptUrl: `${base}/download.sh`,
  };
}

/** Under which `download-routes.ts` serves it. */
export function downloadUrl(publicUrl: string, id: string): string {
  return `${publicUrl.replace(/\/+$/, "")}/downloads/${id}`;
}

function tooLarge(most: number): CodedError {
  return new CodedError(
    "DOWNLOAD_TOO_LARGE",
    `Cannot prepare a download: it would have more than ${most} frames`,
    { most },
  );
}
