/** Batching over the store; made anew for each operation, and for each instant that it asks of. */
import DataLoader from "dataloader";
import type { Sql } from "../../platform/database.ts";
import { serialKey } from "../../schema/key.ts";
import { groupedInKeyOrder, inKeyOrder } from "../../schema/load-in-key-order.ts";
import { cameras, cameraTypes } from "./store/cameras.ts";
import { instrumentsEverOn, type Thing, timelines } from "./store/history.ts";
import {
  configurationTypeProperties,
  configurationTypes,
  instrumentCategories,
  instrumentTypes,
} from "./store/instrument-types.ts";
import { instruments } from "./store/instruments.ts";
import { genericModeGroups, genericModes, modeTypes } from "./store/modes.ts";
import { opticalElementGroups, opticalElements } from "./store/optical-elements.ts";
import { enclosures, sites, telescopes } from "./store/places.ts";
import { type At, type EntityList, rowsByKey, rowsUnder } from "./store/rows.ts";

export function createLoaders(sql: Sql, at: At) {
  const byCode = <Row extends { code: string }>(list: EntityList<Row, never>) =>
    new DataLoader<string, Row | null>(async (keys) =>
      inKeyOrder(keys, await rowsByKey(sql, list, at, keys), (row) => row.code),
    );
  const byId = <Row extends { id: string }>(list: EntityList<Row, never>) =>
    new DataLoader<string, Row | null>(async (keys) =>
      inKeyOrder(keys, await rowsByKey(sql, list, at, keys), (row) => row.id),
    );
  /** Keys as callers write them; what spells no serial number has no row. */
  const bySerial = <Row extends { id: number }>(list: EntityList<Row, never>) =>
    new DataLoader<string, Row | null>(async (keys) => {
      const serials = keys.map(serialKey);
      const known = serials.filter((key) => key !== null);
      const rows = await rowsByKey(sql, list, at, known);
      return inKeyOrder<number | null, Row>(serials, rows, (row) => row.id);
    });
  const under = <Row>(list: EntityList<Row, never>, parent: string, keyOf: (row: Row) => string) =>
    new DataLoader<string, Row[]>(async (keys) =>
      groupedInKeyOrder(keys, await rowsUnder(sql, list, at, parent, keys), keyOf),
    );
  return {
    site: byCode(sites),
    enclosure: byId(enclosures),
    telescope: byId(telescopes),
    instrument: byCode(instruments),
    instrumentType: byCode(instrumentTypes),
    instrumentCategory: byCode(instrumentCategories),
    configurationType: byCode(configurationTypes),
    configurationTypeProperties: byId(configurationTypeProperties),
    camera: byCode(cameras),
    cameraType: bySerial(cameraTypes),
    opticalElement: byCode(opticalElements),
    opticalElementGroup: bySerial(opticalElementGroups),
    modeType: byId(modeTypes),
    genericMode: bySerial(genericModes),
    genericModeGroup: bySerial(genericModeGroups),
    enclosuresOfSite: under(enclosures, "e.site_code", (row) => row.siteCode),
    telescopesOfEnclosure: under(telescopes, "t.enclosure_id", (row) => row.enclosureId),
    instrumentsOfTelescope: under(instruments, "i.telescope_id", (row) => row.telescopeId),
    instrumentsOfType: under(
      instruments,
      "i.instrument_type_code",
      (row) => row.instrumentTypeCode,
    ),
    propertiesOfType: under(
      configurationTypeProperties,
      "p.instrument_type",
      (row) => row.instrumentType,
    ),
    modeGroupsOfType: under(genericModeGroups, "g.instrument_type", (row) => row.instrumentType),
    timeline: new DataLoader((things: readonly Thing[]) => timelines(sql, things), {
      cacheKeyFn: ({ entity, key }) => `${entity} ${key}`,
    }),
    instrumentsEverOn: new DataLoader(async (telescopeIds: readonly string[]) =>
      groupedInKeyOrder(
        telescopeIds,
        await instrumentsEverOn(sql, telescopeIds),
        (row) => row.telescopeId,
      ),
    ),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
