/** Cameras and their types. */
import { allOf, compares, isOneOf } from "../../../platform/filter.ts";
import { ordersBy } from "../../../platform/keyset-list.ts";
import { serialKeys } from "../../../schema/key.ts";
import type { Camera, CameraType } from "../models.ts";
import type {
  CameraFilter,
  CameraOrder,
  CameraTypeFilter,
  CameraTypeOrder,
} from "../schema.generated.ts";
import { type EntityList, nestedRow, rowsOf } from "./rows.ts";

type CameraRow = Omit<Camera, "cameraType"> & { cameraType: object };

export const cameras: EntityList<Camera, CameraFilter> = (at) => ({
  name: "cameras",
  columns: (sql) => sql`
    c.*, to_jsonb(ct) as camera_type,
    array(
      select link.group_id from ${rowsOf(sql, "camera_optical_element_group", at)} link
      where link.camera = c.code order by link.type
    ) as optical_element_group_ids`,
  from: (sql) => sql`
    ${rowsOf(sql, "camera", at)} c
    join ${rowsOf(sql, "camera_type", at)} ct on ct.id = c.camera_type_id`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOf(sql, sql`c.code`, filter.code),
      isOneOf(sql, sql`ct.code`, filter.cameraType),
      isOneOf(sql, sql`ct.id`, serialKeys(filter.cameraTypeId)),
    ]),
  order: ordersBy<CameraOrder>("CODE_ASC", {
    CODE: (sql) => ({ by: sql`c.code`, type: "text" }),
    MODIFIED: (sql) => ({ by: sql`c.modified`, type: "timestamptz" }),
  }),
  id: (sql) => ({ column: sql`c.code`, type: "text" }),
  read: (row: CameraRow) => ({ ...row, cameraType: nestedRow(row.cameraType) }),
});

export const cameraTypes: EntityList<CameraType, CameraTypeFilter> = (at) => ({
  name: "cameraTypes",
  columns: (sql) => sql`ct.*`,
  from: (sql) => sql`${rowsOf(sql, "camera_type", at)} ct`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOf(sql, sql`ct.id`, serialKeys(filter.id)),
      isOneOf(sql, sql`ct.code`, filter.code),
      isOneOf(sql, sql`ct.name`, filter.name),
      compares(sql, sql`ct.pscale`, ">=", filter.pscaleMin),
      compares(sql, sql`ct.pscale`, "<=", filter.pscaleMax),
    ]),
  order: ordersBy<CameraTypeOrder>("CODE_ASC", {
    CODE: (sql) => ({ by: sql`ct.code`, type: "text" }),
    NAME: (sql) => ({ by: sql`ct.name`, type: "text" }),
    MODIFIED: (sql) => ({ by: sql`ct.modified`, type: "timestamptz" }),
  }),
  id: (sql) => ({ column: sql`ct.id`, type: "bigint" }),
});
