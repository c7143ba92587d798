/** The lists as a viewer sees them: each with only the rows that `rules/access.ts` shows. */
import type { Queryable } from "../../../platform/database.ts";
import { limitedTo } from "../../../platform/keyset-list.ts";
import { sightOf, type Viewer } from "../../../schema/viewer.ts";
import { requesterIn, seesOperations } from "../rules/access.ts";
import { physicalCopies } from "./copies.ts";
import { executedObsUnits } from "./executions.ts";
import { dataTransferPackages, packagesOfBundles, rawDataPackages } from "./packages.ts";
import { obsUnits } from "./programs.ts";
import { rawDataFiles } from "./raw-data-files.ts";
import { isFileSeen, isPackageSeen, isProgramOpen, isUnitOpen, waysToFile } from "./seen.ts";
import { stagingJobMembers, stagingJobs } from "./staging.ts";
import { dataTransfers, longTermArchiveTransfers } from "./transfers.ts";

const everything = {
  obsUnits,
  executedObsUnits,
  rawDataFiles,
  /** Files under a parent, which are few enough to look at each. */
  filesUnder: rawDataFiles,
  rawDataPackages,
  packagesOfBundles,
  dataTransferPackages,
  physicalCopies,
  dataTransfers,
  longTermArchiveTransfers,
  stagingJobs,
  stagingJobMembers,
};
export type VisibleLists = typeof everything;

export function visibleLists(viewer: Viewer): VisibleLists {
  const sight = sightOf(viewer);
  if (seesOperations(sight)) return everything;
  const { proposals } = sight;
  const requester = requesterIn(viewer);
  const none = (sql: Queryable) => sql`false`;
  const isSeen = (sql: Queryable) => isPackageSeen(sql, proposals);
  return {
    obsUnits: limitedTo(obsUnits, (sql) =>
      isProgramOpen(sql, sql`u.observing_program_id`, proposals),
    ),
    executedObsUnits: limitedTo(executedObsUnits, (sql) =>
      isUnitOpen(sql, sql`e.obs_unit_id`, proposals),
    ),
    rawDataFiles: {
      ...rawDataFiles,
      parts: (sql) => waysToFile(sql, proposals).map((where) => ({ where })),
    },
    filesUnder: limitedTo(rawDataFiles, (sql) => isFileSeen(sql, proposals)),
    rawDataPackages: limitedTo(rawDataPackages, isSeen),
    packagesOfBundles: limitedTo(packagesOfBundles, isSeen),
    dataTransferPackages: limitedTo(dataTransferPackages, none),
    physicalCopies: limitedTo(physicalCopies, none),
    dataTransfers: limitedTo(dataTransfers, none),
    longTermArchiveTransfers: limitedTo(longTermArchiveTransfers, none),
    stagingJobs:
      requester === null
        ? limitedTo(stagingJobs, none)
        : limitedTo(stagingJobs, (sql) => sql`j.requested_by_id = ${requester}`),
    stagingJobMembers: limitedTo(
      stagingJobMembers,
      (sql) => sql`exists (
        select 1 from opsdb.raw_data_package p
        where p.id = m.raw_data_package_id and (${isSeen(sql)}))`,
    ),
  };
}
