/** Makes the configuration what a document says it is. */
import type { Transaction } from "../../../platform/database.ts";
import { CodedError } from "../../../schema/errors.ts";
import { requireScope } from "../../../schema/viewer.ts";
import { inOneChange } from "../changes/in-one-change.ts";
import type { ConfigdbContext } from "../context.ts";
import type { ConfigdbDocumentChange, ConfigdbRevision } from "../models.ts";
import { everything } from "../store/configuration.ts";
import { settle } from "../store/writing.ts";
import { type ChangeCount, changeCounts, changesMade } from "./changes-made.ts";
import {
  type Configuration,
  configurationOf,
  emptyConfiguration,
  sorted,
  withParts,
} from "./configuration.ts";
import { documentFaults } from "./document-faults.ts";
import { documentKeys } from "./document-keys.ts";
import { makeSo } from "./make-so.ts";
import { matchRows } from "./match-rows.ts";
import { readDocument } from "./read-document.ts";

export interface ImportRequest {
  document: unknown;
  dryRun?: boolean | null;
  expectedRevision?: number | null;
}

export interface Imported {
  dryRun: boolean;
  changes: ConfigdbDocumentChange[];
  counts: ChangeCount[];
  configdbRevision: ConfigdbRevision;
}

const ACTION = "import the configuration";
/** Faults told of one document. */
const MOST_FAULTS = 200;

/** Thrown to take back what was done to see what it does. */
class TakenBack extends Error {
  readonly imported: Imported;
  constructor(imported: Imported) {
    super("a dry run is taken back");
    this.imported = imported;
  }
}

/**
 * All of it in one transaction, by the same changes as any other write. What the document lacks is
 * deleted. A dry run does the same and takes it back.
 * @throws CodedError UNAUTHENTICATED, FORBIDDEN, DOCUMENT_INVALID, CONFLICT
 */
export async function importDocument(
  context: ConfigdbContext,
  { document, dryRun, expectedRevision }: ImportRequest,
): Promise<Imported> {
  requireScope(context.viewer, "configdb:write", ACTION);
  const wanted = wantedConfiguration(document);
  try {
    const { result, revision } = await inOneChange(context, ACTION, async (transaction, before) => {
      checkRevision(before, expectedRevision);
      const changes = await apply(transaction, wanted, before);
      const imported = {
        dryRun: dryRun ?? false,
        changes,
        counts: changeCounts(changes),
        configdbRevision: before,
      };
      if (imported.dryRun) throw new TakenBack(imported);
      return imported;
    });
    context.forget();
    return { ...result, configdbRevision: revision };
  } catch (error) {
    if (error instanceof TakenBack) return error.imported;
    throw error;
  }
}

async function apply(
  transaction: Transaction,
  wanted: Configuration,
  before: ConfigdbRevision,
): Promise<ConfigdbDocumentChange[]> {
  const present = configurationOf(await everything(transaction, null));
  const presentKeys = documentKeys(present);
  const rows = matchRows(wanted, present, presentKeys);
  await makeSo(transaction, wanted, present, rows);
  await settle(transaction);
  return changesMade(transaction, before.revision, presentKeys, rows);
}

/** @throws CodedError DOCUMENT_INVALID */
function wantedConfiguration(document: unknown): Configuration {
  const read = readDocument(document);
  const faults = documentFaults(read);
  if (faults.length > 0) {
    const [first] = faults;
    throw new CodedError(
      "DOCUMENT_INVALID",
      `Cannot ${ACTION}: the document has faults, first at "${first?.path}": ${first?.message}`,
      { faults: faults.slice(0, MOST_FAULTS), faultCount: faults.length },
    );
  }
  const configuration = emptyConfiguration();
  for (const { entity, key, values } of sorted(read.things, ({ key }) => key ?? "")) {
    configuration[entity].set(key ?? "", values);
  }
  return withParts(configuration);
}

/** @throws CodedError CONFLICT */
function checkRevision({ revision }: ConfigdbRevision, expected: number | null | undefined): void {
  if (expected === null || expected === undefined || expected === revision) return;
  throw new CodedError(
    "CONFLICT",
    `Cannot ${ACTION}: revision ${expected} is not its last, ${revision}`,
    { currentRevision: revision },
  );
}
