/**
 * What the archive knows of a kind of file. The extension of a name says which kind a file claims
 * to be; its first bytes decide whether that can be. An observatory adds kinds of its own with the
 * setting FILETYPES.
 */
import type { HeaderUnit } from "./fits-header-scanner.ts";
import type { HeaderKind, HeaderSettings } from "./header-keys.ts";

/** Bytes that `matches` is shown; fewer of a shorter file. */
export const SIGNATURE_BYTES = 512;

/** A header of a file and which one of its headers it is, from 0; FITS files tell more. */
export type FoundHeader = Pick<HeaderUnit, "index" | "header"> & Partial<HeaderUnit>;

/** Finds headers in the bytes of one file as they pass by. */
export interface FileScanner {
  /** The headers that this chunk completed, in file order. The chunk is not kept. */
  push(chunk: Uint8Array): FoundHeader[] | Promise<FoundHeader[]>;
  /** Tells that no more bytes come. Throws a CodedError when the file is not whole. */
  end(): FoundHeader[] | Promise<FoundHeader[]>;
  /** Called at last, however the reading ended. */
  close?(): void;
}

export interface FileType {
  /** As messages call one: "a PDF document". */
  name: string;
  /** Ends of file names from their first dot on, such as `.fits.fz`. Case matters. */
  extensions: readonly string[];
  /** Media type with which the bytes are stored and read. */
  contentType: string;
  /** Which keywords it needs. A thumbnail belongs to a frame; all else is a frame. */
  kind: HeaderKind;
  /** Whether a file that begins with these bytes can be of this kind. */
  matches(first: Uint8Array): boolean;
  /** Begins to read one file. Without it, the metadata of the call is the header. */
  openScanner?(settings: HeaderSettings): FileScanner;
  /** Text (Latin-1) that stands within the last 1024 bytes of every whole file. */
  endMark?: string;
}
