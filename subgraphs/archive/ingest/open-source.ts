/** Opens what an ingestion reads its bytes from. */
import { CodedError } from "../../../schema/errors.ts";
import type { Upload } from "../../../schema/upload.ts";
import { openPath } from "./path-source.ts";
import type { Source } from "./source.ts";
import { openUrl } from "./url-source.ts";

export interface SourceSettings {
  ingestRoots: readonly string[];
  ingestPrivateAddresses: boolean;
}

/**
 * Opens the one source that is given.
 * @throws CodedError SOURCE_INVALID, SOURCE_FORBIDDEN, SOURCE_NOT_FOUND, SOURCE_UNAVAILABLE
 */
export async function openSource(
  input: { file?: Upload | null | undefined; url?: string | null | undefined },
  settings: SourceSettings,
): Promise<Source> {
  const { file, url } = input;
  if ((file == null) === (url == null)) {
    throw new CodedError(
      "SOURCE_INVALID",
      `Cannot ingest a frame: give either \`file\` or \`url\`, ${file == null ? "none" : "both"} given`,
      { given: file == null ? [] : ["file", "url"] },
    );
  }
  if (file != null) return file.open();
  const location = url as string;
  if (/^https?:/i.test(location)) return openUrl(location, settings.ingestPrivateAddresses);
  if (/^(file:\/\/)?\//i.test(location)) return openPath(location, settings.ingestRoots);
  throw new CodedError(
    "SOURCE_FORBIDDEN",
    `Cannot read "${location}": it is neither an http(s) URL nor an absolute path`,
    { url: location },
  );
}
