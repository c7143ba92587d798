/** The configuration of now or of an instant as one document. */
import type { Queryable } from "../../../platform/database.ts";
import { everything } from "../store/configuration.ts";
import type { At } from "../store/rows.ts";
import { configurationOf } from "./configuration.ts";
import { type ConfigurationDocument, writeDocument } from "./write-document.ts";

export async function exportDocument(sql: Queryable, at: At): Promise<ConfigurationDocument> {
  return writeDocument(configurationOf(await everything(sql, at)));
}
