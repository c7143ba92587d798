/** Cameras and their types. */
import type { Queryable } from "../../../platform/database.ts";
import { allOf, compares, isOneOf } from "../../../platform/filter.ts";
import {
  type KeysetList,
  type ListArgs,
  listPage,
  ordersBy,
} from "../../../platform/keyset-list.ts";
import type { Connection } from "../../../schema/connection.ts";
import { serialKeys } from "../../../schema/key.ts";
import type { Camera, CameraType } from "../models.ts";
import type {
  CameraFilter,
  CameraOrder,
  CameraTypeFilter,
  CameraTypeOrder,
} from "../schema.generated.ts";
import { nestedRow, readNodes, rowsByKey } from "./rows.ts";

type CameraRow = Omit<Camera, "cameraType"> & { cameraType: object };

const cameraList: KeysetList<CameraFilter> = {
  name: "cameras",
  columns: (sql) => sql`
    c.*, to_jsonb(ct) as camera_type,
    array(
      select link.group_id from configdb.camera_optical_element_group link
      where link.camera = c.code order by link.type
    ) as optical_element_group_ids`,
  from: (sql) => sql`
    configdb.camera c join configdb.camera_type ct on ct.id = c.camera_type_id`,
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
};

const cameraTypeList: KeysetList<CameraTypeFilter> = {
  name: "cameraTypes",
  columns: (sql) => sql`ct.*`,
  from: (sql) => sql`configdb.camera_type ct`,
  where: (sql, filter) =>
    allOf(sql, [
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
};

function readCamera(row: CameraRow): Camera {
  return { ...row, cameraType: nestedRow(row.cameraType) };
}

export async function cameras(
  sql: Queryable,
  args: ListArgs<CameraFilter>,
): Promise<Connection<Camera>> {
  return readNodes(await listPage<CameraRow, CameraFilter>(sql, cameraList, args), readCamera);
}

export async function camerasByCode(sql: Queryable, codes: readonly string[]): Promise<Camera[]> {
  return (await rowsByKey<CameraRow, CameraFilter>(sql, cameraList, codes)).map(readCamera);
}

export function cameraTypes(
  sql: Queryable,
  args: ListArgs<CameraTypeFilter>,
): Promise<Connection<CameraType>> {
  return listPage(sql, cameraTypeList, args);
}
