/** The name of a file to be ingested, taken apart. Pure. */
import { CodedError } from "../../../schema/errors.ts";

/** Case matters, as it does to everything that reads the files. */
export const FITS_EXTENSIONS: readonly string[] = [".fits", ".fits.fz"];

/** Bytes of UTF-8: more characters of other alphabets than Latin would not fit into an index. */
export const MAX_BASENAME = 1000;

export interface FileName {
  filename: string;
  /** Up to the first dot: identifies the frame across its extensions. */
  basename: string;
  /** From the first dot on. */
  extension: string;
}

/**
 * Splits at the first dot, so `b.c.fits` has the unknown extension `.c.fits`.
 *
 * Throws FILE_TYPE_UNKNOWN (fact `accepted`) for other extensions, BAD_USER_INPUT for a name
 * that is a path, holds control characters, or has an empty or overlong basename.
 */
export function parseFileName(
  filename: string,
  extensions: readonly string[] = FITS_EXTENSIONS,
): FileName {
  // Names end up in object keys, in Content-Disposition and in other people's shells.
  if (/[\p{Cc}\p{Surrogate}\u2028\u2029/\\]/u.test(filename)) {
    throw badName(filename, "it contains a slash, a backslash or a control character");
  }
  const dot = filename.indexOf(".");
  const basename = dot < 0 ? filename : filename.slice(0, dot);
  if (basename.trim() === "") throw badName(filename, "nothing comes before the first dot");
  if (isOverlong(basename)) {
    throw badName(filename, `its basename is longer than ${MAX_BASENAME} bytes`);
  }
  const extension = dot < 0 ? "" : filename.slice(dot);
  if (!extensions.includes(extension)) {
    throw new CodedError(
      "FILE_TYPE_UNKNOWN",
      `Cannot ingest ${quoted(filename)}: extension ${quoted(extension)} is not one of ${extensions.join(", ")}`,
      { filename: filename.slice(0, MAX_BASENAME), accepted: [...extensions] },
    );
  }
  return { filename, basename, extension };
}

/** Whether the text is longer than a basename may be. */
export function isOverlong(basename: string): boolean {
  return new TextEncoder().encode(basename).length > MAX_BASENAME;
}

function badName(filename: string, state: string): CodedError {
  return new CodedError("BAD_USER_INPUT", `Cannot ingest ${quoted(filename)}: ${state}`, {
    filename: filename.slice(0, MAX_BASENAME),
  });
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 100));
}
