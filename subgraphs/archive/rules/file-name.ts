/** The name of a file to be ingested, taken apart. Pure. */
import { CodedError } from "../../../schema/errors.ts";

/** What can be ingested so far. Case matters, as it does to everything that reads the files. */
export const FILE_EXTENSIONS = [".fits", ".fits.fz"] as const;
export type FileExtension = (typeof FILE_EXTENSIONS)[number];

export const MAX_BASENAME = 1000;

export interface FileName {
  filename: string;
  /** Up to the first dot: identifies the frame across its extensions. */
  basename: string;
  /** From the first dot on. */
  extension: FileExtension;
}

/**
 * Splits at the first dot, so `b.c.fits` has the unknown extension `.c.fits`.
 *
 * Throws FILE_TYPE_UNKNOWN (fact `accepted`) for other extensions, BAD_USER_INPUT for a name
 * that is a path, holds control characters, or has an empty or overlong basename.
 */
export function parseFileName(filename: string): FileName {
  // Names end up in object keys, in Content-Disposition and in other people's shells.
  if (/[\p{Cc}\p{Surrogate}\u2028\u2029/\\]/u.test(filename)) {
    throw badName(filename, "it contains a slash, a backslash or a control character");
  }
  const dot = filename.indexOf(".");
  const basename = dot < 0 ? filename : filename.slice(0, dot);
  if (basename.trim() === "") throw badName(filename, "nothing comes before the first dot");
  if (basename.length > MAX_BASENAME) {
    throw badName(filename, `its basename is longer than ${MAX_BASENAME} characters`);
  }
  const written = dot < 0 ? "" : filename.slice(dot);
  const extension = FILE_EXTENSIONS.find((known) => known === written);
  if (extension === undefined) {
    throw new CodedError(
      "FILE_TYPE_UNKNOWN",
      `Cannot ingest ${quoted(filename)}: extension ${quoted(written)} is not one of ${FILE_EXTENSIONS.join(", ")}`,
      { filename: filename.slice(0, MAX_BASENAME), accepted: [...FILE_EXTENSIONS] },
    );
  }
  return { filename, basename, extension };
}

function badName(filename: string, state: string): CodedError {
  return new CodedError("BAD_USER_INPUT", `Cannot ingest ${quoted(filename)}: ${state}`, {
    filename: filename.slice(0, MAX_BASENAME),
  });
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 100));
}
