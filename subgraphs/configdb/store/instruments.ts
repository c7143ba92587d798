/** Instruments. */
import type { Fragment, Queryable } from "../../../platform/database.ts";
import { allOf, compares, isOneOf } from "../../../platform/filter.ts";
import { ordersBy } from "../../../platform/keyset-list.ts";
import type { Instrument } from "../models.ts";
import type { InstrumentFilter, InstrumentOrder } from "../schema.generated.ts";
import { type At, type EntityList, rowsOf } from "./rows.ts";

export const instruments: EntityList<Instrument, InstrumentFilter> = (at) => ({
  name: "instruments",
  columns: (sql) => sql`
    i.*, t.active as telescope_active, e.active as enclosure_active, s.active as site_active,
    array(
      select link.camera from ${rowsOf(sql, "instrument_science_camera", at)} link
      where link.instrument = i.code order by link.position, link.camera
    ) as science_camera_codes`,
  from: (sql) => sql`
    ${rowsOf(sql, "instrument", at)} i
    join ${rowsOf(sql, "telescope", at)} t on t.id = i.telescope_id
    join ${rowsOf(sql, "enclosure", at)} e on e.id = t.enclosure_id
    join ${rowsOf(sql, "site", at)} s on s.code = e.site_code`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOf(sql, sql`i.code`, filter.code),
      isOneOf(sql, sql`s.code`, filter.site),
      isOneOf(sql, sql`e.code`, filter.enclosure),
      isOneOf(sql, sql`t.code`, filter.telescope),
      isOneOf(sql, sql`t.id`, filter.telescopeId),
      isOneOf(sql, sql`i.instrument_type_code`, filter.instrumentType),
      isOneOf(sql, sql`i.autoguider_camera_code`, filter.autoguiderCamera),
      hasScienceCamera(sql, at, isOneOf(sql, sql`camera.code`, filter.scienceCamera)),
      hasScienceCamera(sql, at, isOneOf(sql, sql`camera_type.code`, filter.cameraType)),
      isOneOf(sql, sql`i.state`, filter.state),
      compares(
        sql,
        // `rules/schedulable.ts` again, as SQL; a test compares the two over all instruments.
        sql`(i.state = 'SCHEDULABLE' and t.active and e.active and s.active)`,
        "=",
        filter.isSchedulable,
      ),
    ]),
  order: ordersBy<InstrumentOrder>("CODE_ASC", {
    CODE: (sql) => ({ by: sql`i.code`, type: "text" }),
    TELESCOPE: (sql) => ({ by: sql`i.telescope_id`, type: "text" }),
    MODIFIED: (sql) => ({ by: sql`i.modified`, type: "timestamptz" }),
  }),
  id: (sql) => ({ column: sql`i.code`, type: "text" }),
});

function hasScienceCamera(sql: Queryable, at: At, condition: Fragment | null): Fragment | null {
  if (condition === null) return null;
  return sql`exists (
    select 1 from ${rowsOf(sql, "instrument_science_camera", at)} link
    join ${rowsOf(sql, "camera", at)} camera on camera.code = link.camera
    join ${rowsOf(sql, "camera_type", at)} camera_type on camera_type.id = camera.camera_type_id
    where link.instrument = i.code and ${condition})`;
}
