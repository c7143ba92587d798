/** How the rows of the opsdb namespace are made: ids that repeat, and tables that fill in order. */
import type { JSONValue } from "postgres";
import { createDigests } from "../../platform/digest.ts";
import { seedUuid } from "../world.ts";

/** Tables in the order in which their rows can be inserted. */
export const tables = [
  "observatory",
  "observatory_telescope",
  "instrument_operations",
  "instrument_module",
  "instrument_module_configuration",
  "observing_program",
  "sub_observing_program",
  "target_source",
  "obs_mode",
  "observation_configuration",
  "obs_unit",
  "executed_obs_unit",
  "data_site",
  "data_location",
  "data_transfer_route",
  "raw_data_package",
  "raw_data_package_metadata",
  "raw_data_file",
  "data_transfer_package",
  "data_transfer_package_member",
  "physical_copy",
  "data_transfer",
  "data_transfer_log",
  "long_term_archive_transfer",
  "staging_job",
  "staging_job_member",
] as const;
export type Table = (typeof tables)[number];

export type Cell = string | number | boolean | Date | null | { [key: string]: JSONValue };
/** One property per column; columns left out keep their defaults. */
export type Row = Record<string, Cell>;
/** Rows that refer to nothing but each other and what came before. */
export type LineageChunk = Partial<Record<Table, Row[]>>;

/** Kinds of the seed ids of this namespace start here. */
const FIRST_KIND = 0x100;

/** Collects the rows of a chunk and gives them ids that depend on their order only. */
export class Rows {
  #chunk: LineageChunk = {};
  readonly #last = new Map<Table, number>();

  /** Adds a row; all rows of a table must have the same columns. */
  add(table: Table, row: Row): void {
    const rows = this.#chunk[table];
    if (rows) rows.push(row);
    else this.#chunk[table] = [row];
  }

  /** Adds a row under a new id and returns the id. */
  addNew(table: Table, row: Row): string {
    const number = (this.#last.get(table) ?? 0) + 1;
    this.#last.set(table, number);
    const id = idOf(table, number);
    this.add(table, { id, ...row });
    return id;
  }

  /** Hands out what was collected since the last time. */
  take(): LineageChunk {
    const chunk = this.#chunk;
    this.#chunk = {};
    return chunk;
  }
}

export function idOf(table: Table, number: number): string {
  return seedUuid(FIRST_KIND + tables.indexOf(table), number);
}

/** A checksum for a tar that was never made: SHA-256 of its name. */
export function inventedChecksum(name: string): string {
  const digests = createDigests();
  digests.update(new TextEncoder().encode(name));
  return digests.finish().sha256;
}

export function later(instant: Date, seconds: number): Date {
  return new Date(instant.getTime() + Math.round(seconds * 1000));
}
