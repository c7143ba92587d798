/** Opens what an ingestion reads its bytes from. */
import { CodedError } from "../../../schema/errors.ts";
import type { Upload } from "../../../schema/upload.ts";
import type { ArchiveServices, Ingester } from "./archive-services.ts";
import { openBucket } from "./bucket-source.ts";
import { openPath } from "./path-source.ts";
import type { Source } from "./source.ts";
import { openUpload } from "./upload-source.ts";
import { openUrl } from "./url-source.ts";

/** Exactly one of them is given. */
interface Sources {
  file?: Upload | null | undefined;
  url?: string | null | undefined;
  uploadId?: string | null | undefined;
}

/**
 * Opens the one source that is given.
 * @throws CodedError SOURCE_INVALID, SOURCE_FORBIDDEN, SOURCE_NOT_FOUND, SOURCE_UNAVAILABLE, and
 * those of `openUpload`
 */
export async function openSource(
  { file, url, uploadId }: Sources,
  services: ArchiveServices & Ingester,
): Promise<Source> {
  const { settings } = services;
  const sources = { file, url, uploadId };
  const given = Object.entries(sources).flatMap(([name, value]) => (value == null ? [] : [name]));
  if (given.length !== 1) {
    throw new CodedError(
      "SOURCE_INVALID",
      `Cannot ingest a frame: give one of \`file\`, \`url\` and \`uploadId\`, ${given.join(" and ") || "none"} given`,
      { given },
    );
  }
  if (file != null) return file.open();
  if (uploadId != null) return openUpload(uploadId, services);
  const location = url as string;
  if (/^https?:/i.test(location)) return openUrl(location, settings.ingestPrivateAddresses);
  if (/^s3:/i.test(location)) return openBucket(location, settings);
  if (/^(file:\/\/)?\//i.test(location)) return openPath(location, settings.ingestRoots);
  throw new CodedError(
    "SOURCE_FORBIDDEN",
    `Cannot read "${location}": it is neither an http(s) or s3 URL nor an absolute path`,
    { url: location },
  );
}
