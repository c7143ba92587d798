/** Fills the empty tables of configdb with the invented observatory. */
import type { Transaction } from "../platform/database.ts";
import { observatory, type SeedState, type ValidationSchema } from "./observatory.ts";

/** A transaction, because a group and its default member need each other until it commits. */
export async function loadConfigdb(sql: Transaction): Promise<void> {
  const [beginning, ...later] = observatory.stateHistory;
  await at(sql, beginning?.at, async () => {
    await loadPlaces(sql);
    await loadCameras(sql);
    await loadInstrumentTypes(sql);
    await loadInstruments(sql);
    for (const state of beginning?.states ?? []) await setState(sql, state);
  });
  for (const { at: instant, states } of later) {
    await at(sql, instant, async () => {
      for (const state of states) await setState(sql, state);
    });
  }
}

/** What the work changes is recorded as having changed at the instant. */
async function at(
  sql: Transaction,
  instant: string | undefined,
  work: () => Promise<void>,
): Promise<void> {
  await sql`select set_config('asterism.at', ${instant ?? ""}, true)`;
  await work();
  await sql`set constraints all immediate`;
  await sql`set constraints all deferred`;
  await sql`select set_config('asterism.at', '', true)`;
}

async function setState(sql: Transaction, { table, key, value }: SeedState): Promise<void> {
  const changed = await sql`
    update ${sql(`configdb.${table}`)} set ${sql(value)}
    where ${sql(table === "telescope" ? "id" : "code")} = ${key} returning 1`;
  if (changed.length === 0) throw new Error(`Cannot set the state of "${key}": there is none`);
}

async function loadPlaces(sql: Transaction): Promise<void> {
  await sql`insert into configdb.site ${sql(observatory.sites)}`;
  await sql`insert into configdb.enclosure ${sql(
    observatory.enclosures.map(({ id, site, ...row }) => ({ siteCode: site, ...row })),
  )}`;
  await sql`insert into configdb.telescope ${sql(
    observatory.telescopes.map(({ id, site, enclosure, telescopeClass, ...row }) => ({
      enclosureId: `${site}.${enclosure}`,
      ...row,
    })),
  )}`;
}

async function loadCameras(sql: Transaction): Promise<void> {
  const { opticalElements, opticalElementGroups, cameraTypes, cameras } = observatory;
  await sql`insert into configdb.optical_element ${sql(opticalElements)}`;
  const groupIds = await serialNumbers(sql, "optical_element_group", opticalElementGroups.length);
  const groups = opticalElementGroups.map((group, index) => ({
    ...group,
    id: groupIds[index] ?? 0,
  }));
  await sql`insert into configdb.optical_element_group ${sql(
    groups.map(({ key, default: usual, opticalElements, ...row }) => ({
      ...row,
      defaultOpticalElement: usual,
    })),
  )}`;
  await sql`insert into configdb.optical_element_group_member ${sql(
    groups.flatMap(({ id, opticalElements }) =>
      opticalElements.map((code, position) => ({ groupId: id, opticalElement: code, position })),
    ),
  )}`;
  const typeIds = await serialNumbers(sql, "camera_type", cameraTypes.length);
  await sql`insert into configdb.camera_type ${sql(
    cameraTypes.map((type, index) => ({ id: typeIds[index] ?? 0, ...type })),
  )}`;
  const typeIdByCode = new Map(cameraTypes.map(({ code }, index) => [code, typeIds[index] ?? 0]));
  await sql`insert into configdb.camera ${sql(
    cameras.map(({ cameraType, opticalElementGroups, ...row }) => ({
      ...row,
      cameraTypeId: typeIdByCode.get(cameraType) ?? 0,
    })),
  )}`;
  await sql`insert into configdb.camera_optical_element_group ${sql(
    cameras.flatMap((camera) =>
      groups
        .filter(({ key }) => camera.opticalElementGroups.includes(key))
        .map(({ id, type }) => ({ camera: camera.code, groupId: id, type })),
    ),
  )}`;
}

async function loadInstrumentTypes(sql: Transaction): Promise<void> {
  const { instrumentTypes, genericModes } = observatory;
  await sql`insert into configdb.instrument_category ${sql(
    observatory.instrumentCategories.map((code) => ({ code })),
  )}`;
  await sql`insert into configdb.configuration_type ${sql(observatory.configurationTypes)}`;
  await sql`insert into configdb.mode_type ${sql(observatory.modeTypes.map((id) => ({ id })))}`;
  await sql`insert into configdb.instrument_type ${sql(
    instrumentTypes.map(
      ({
        instrumentCategory,
        defaultConfigurationType,
        configurationTypes,
        modeGroups,
        ...row
      }) => ({
        ...withSchema(sql, row),
        instrumentCategoryCode: instrumentCategory,
        defaultConfigurationTypeCode: defaultConfigurationType,
      }),
    ),
  )}`;
  await sql`insert into configdb.configuration_type_properties ${sql(
    instrumentTypes.flatMap((type) =>
      type.configurationTypes.map(({ code, name, ...row }) => ({
        ...withSchema(sql, row),
        instrumentType: type.code,
        configurationTypeCode: code,
      })),
    ),
  )}`;
  const modeIds = await serialNumbers(sql, "generic_mode", genericModes.length);
  const modeIdByKey = new Map(genericModes.map(({ key }, index) => [key, modeIds[index] ?? 0]));
  await sql`insert into configdb.generic_mode ${sql(
    genericModes.map(({ key, ...row }) => ({
      ...withSchema(sql, row),
      id: modeIdByKey.get(key) ?? 0,
    })),
  )}`;
  const groups = instrumentTypes.flatMap(({ code, modeGroups }) =>
    modeGroups.map((group) => ({ instrumentType: code, ...group })),
  );
  const groupIds = await serialNumbers(sql, "generic_mode_group", groups.length);
  await sql`insert into configdb.generic_mode_group ${sql(
    groups.map(({ instrumentType, type, default: usual }, index) => ({
      id: groupIds[index] ?? 0,
      instrumentType,
      typeId: type,
      defaultModeId: usual && (modeIdByKey.get(usual.key) ?? 0),
    })),
  )}`;
  await sql`insert into configdb.generic_mode_group_member ${sql(
    groups.flatMap(({ modes }, index) =>
      modes.map(({ key }, position) => ({
        groupId: groupIds[index] ?? 0,
        modeId: modeIdByKey.get(key) ?? 0,
        position,
      })),
    ),
  )}`;
}

async function loadInstruments(sql: Transaction): Promise<void> {
  const { instruments } = observatory;
  await sql`insert into configdb.instrument ${sql(
    instruments.map(
      ({ code, telescopeId, state, instrumentType, autoguiderCamera, autoguiderType }) => ({
        code,
        telescopeId,
        state,
        instrumentTypeCode: instrumentType,
        autoguiderCameraCode: autoguiderCamera,
        autoguiderType,
      }),
    ),
  )}`;
  await sql`insert into configdb.instrument_science_camera ${sql(
    instruments.flatMap(({ code, scienceCameras }) =>
      scienceCameras.map((camera, position) => ({ instrument: code, camera, position })),
    ),
  )}`;
}

/** Takes serial numbers from the table's own sequence, so that later rows go on from there. */
async function serialNumbers(sql: Transaction, table: string, count: number): Promise<number[]> {
  const rows = await sql<{ id: number }[]>`
    select nextval(pg_get_serial_sequence(${`configdb.${table}`}, 'id')) as id
    from generate_series(1, ${count}::int) order by id`;
  return rows.map((row) => row.id);
}

function withSchema<Row extends { validationSchema: ValidationSchema }>(
  sql: Transaction,
  row: Row,
) {
  return { ...row, validationSchema: sql.json(row.validationSchema) };
}
