/** Statements on requests and their windows. */
import type { Queryable } from "../../../platform/database.ts";
import { allOf, isOneOf } from "../../../platform/filter.ts";
import {
  type KeysetList,
  type ListArgs,
  type ListOrder,
  listPage,
} from "../../../platform/keyset-list.ts";
import { type Connection, mapConnection } from "../../../schema/connection.ts";
import type { Request, Window } from "../models.ts";
import type { RequestFilter, RequestOrder } from "../schema.generated.ts";
import { serialKeys } from "./serial-keys.ts";
import { withoutPrefix } from "./without-prefix.ts";

export type RequestArgs = ListArgs<RequestFilter>;
