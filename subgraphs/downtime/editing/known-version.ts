/** The row that an editor means, when it is as the editor knows it. */
import { CodedError } from "../../../schema/errors.ts";
import { serialKey } from "../../../schema/key.ts";
import type { Downtime } from "../models.ts";
import { conflict } from "./conflict.ts";

export interface KnownVersion {
  id: string;
  version: number;
}

/** @throws CodedError NOT_FOUND, CONFLICT */
export async function knownVersion(
  action: string,
  { id, version }: KnownVersion,
  read: (key: number) => Promise<Downtime | null>,
): Promise<Downtime> {
  const key = serialKey(id);
  const current = key === null ? null : await read(key);
  if (!current)
    throw new CodedError("NOT_FOUND", `Cannot ${action} "${id}": it is not known`, {
      typename: "Downtime",
      key: id,
    });
  if (current.version === version) return current;
  const state = `version ${version} is not its last, ${current.version}`;
  throw conflict(`${action} "${id}"`, state, current);
}
