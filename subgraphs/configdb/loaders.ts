/** Batching over the store; made anew for each operation. */
import DataLoader from "dataloader";
import type { Sql } from "../../platform/database.ts";
import { groupedInKeyOrder, inKeyOrder } from "../../schema/load-in-key-order.ts";
import { camerasByCode } from "./store/cameras.ts";
import {
  configurationTypesByCode,
  instrumentTypesByCode,
  propertiesOfTypes,
} from "./store/instrument-types.ts";
import {
  instrumentsByCode,
  instrumentsOfTelescopes,
  instrumentsOfTypes,
} from "./store/instruments.ts";
import { modeGroupsOfTypes } from "./store/modes.ts";
import { opticalElementGroupsById, opticalElementsByCode } from "./store/optical-elements.ts";
import {
  enclosuresById,
  enclosuresOfSites,
  sitesByCode,
  telescopesById,
  telescopesOfEnclosures,
} from "./store/places.ts";

type Load<Key, Row> = (sql: Sql, keys: readonly Key[]) => Promise<Row[]>;

export function createLoaders(sql: Sql) {
  const one = <Key, Row>(load: Load<Key, Row>, keyOf: (row: Row) => Key) =>
    new DataLoader<Key, Row | null>(async (keys) => inKeyOrder(keys, await load(sql, keys), keyOf));
  const all = <Row>(load: Load<string, Row>, keyOf: (row: Row) => string) =>
    new DataLoader<string, Row[]>(async (keys) =>
      groupedInKeyOrder(keys, await load(sql, keys), keyOf),
    );
  return {
    site: one(sitesByCode, (row) => row.code),
    enclosure: one(enclosuresById, (row) => row.id),
    telescope: one(telescopesById, (row) => row.id),
    instrument: one(instrumentsByCode, (row) => row.code),
    instrumentType: one(instrumentTypesByCode, (row) => row.code),
    configurationType: one(configurationTypesByCode, (row) => row.code),
    camera: one(camerasByCode, (row) => row.code),
    opticalElement: one(opticalElementsByCode, (row) => row.code),
    opticalElementGroup: one(opticalElementGroupsById, (row) => row.id),
    enclosuresOfSite: all(enclosuresOfSites, (row) => row.siteCode),
    telescopesOfEnclosure: all(telescopesOfEnclosures, (row) => row.enclosureId),
    instrumentsOfTelescope: all(instrumentsOfTelescopes, (row) => row.telescopeId),
    instrumentsOfType: all(instrumentsOfTypes, (row) => row.instrumentTypeCode),
    propertiesOfType: all(propertiesOfTypes, (row) => row.instrumentType),
    modeGroupsOfType: all(modeGroupsOfTypes, (row) => row.instrumentType),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
