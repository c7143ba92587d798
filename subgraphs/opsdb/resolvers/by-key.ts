/** Entities by their keys, for root fields, references and links between rows. */
import type DataLoader from "dataloader";
import { uuidKey } from "../../../schema/key.ts";
import { known } from "../../../schema/known.ts";
import type { OpsdbContext } from "../context.ts";
import type { Loaders } from "../loaders.ts";

type Pick<Row> = (loaders: Loaders) => DataLoader<string, Row | null>;

/** Root field `entity(id)`; null when nothing has the id, also when it is no UUID. */
export function byId<Row>(pick: Pick<Row>) {
  return (_root: unknown, { id }: { id: string }, context: OpsdbContext) => load(pick, id, context);
}

/** `__resolveReference` of an entity with a UUID. */
export function reference<Row>(typename: string, pick: Pick<Row>) {
  return ({ id }: { id: string | number }, context: OpsdbContext) =>
    known(load(pick, String(id), context), typename, id);
}

/** The row that a foreign key names: the tables see to it that it is there. */
export function linked<Row>(
  loader: DataLoader<string, Row | null>,
  typename: string,
  key: string,
): Promise<Row> {
  return known(loader.load(key), typename, key);
}

/** The row that a foreign key names, or null when the key is. */
export async function linkedOrNull<Row>(
  loader: DataLoader<string, Row | null>,
  key: string | null,
): Promise<Row | null> {
  return key === null ? null : loader.load(key);
}

async function load<Row>(pick: Pick<Row>, id: string, { loaders }: OpsdbContext) {
  const key = uuidKey(id);
  return key === null ? null : pick(loaders).load(key);
}
