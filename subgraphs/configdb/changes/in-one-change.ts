/** The one way in which this subgraph is written. */
import type { Sql, Transaction } from "../../../platform/database.ts";
import { recordEvent } from "../../../platform/event-bus.ts";
import { requireScope, type Viewer } from "../../../schema/viewer.ts";
import type { ConfigdbRevision } from "../models.ts";
import { instrumentsTouchedSince, revisionAt } from "../store/history.ts";
import { beginWriting, settle } from "../store/writing.ts";
import { databaseRefusal } from "./database-refusal.ts";

export interface Writer {
  sql: Sql;
  viewer: Viewer;
  nudge: () => void;
}

/**
 * Does all of the work or nothing. It is recorded as the viewer's, at one instant, and every
 * instrument that it touches is told of. The work hears the revision on which it builds. `action` is
 * what the viewer wants, to be read after "Cannot".
 * @throws CodedError UNAUTHENTICATED, FORBIDDEN, and what the work or the database refuses
 */
export async function inOneChange<Result>(
  { sql, viewer, nudge }: Writer,
  action: string,
  work: (transaction: Transaction, before: ConfigdbRevision) => Promise<Result>,
): Promise<{ result: Result; revision: ConfigdbRevision }> {
  requireScope(viewer, "configdb:write", action);
  try {
    const done = await sql.begin(async (transaction) => {
      await beginWriting(transaction, viewer);
      const before = await revisionAt(transaction, null);
      const result = await work(transaction, before);
      await settle(transaction);
      const revision = await revisionAt(transaction, null);
      for (const code of await instrumentsTouchedSince(transaction, before.revision)) {
        const payload = { code, revision: revision.revision };
        await recordEvent(transaction, "configdb", {
          topic: "instrument.changed",
          key: code,
          payload,
        });
      }
      return { result, revision };
    });
    nudge();
    return done as { result: Result; revision: ConfigdbRevision };
  } catch (error) {
    throw databaseRefusal(action, error);
  }
}
