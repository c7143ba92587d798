/** The root fields of the ops-db subgraph. */
import { type ListArgs, listArgs, listPage } from "../../../platform/keyset-list.ts";
import type { Connection } from "../../../schema/connection.ts";
import type { OpsdbContext } from "../context.ts";
import type { QueryResolvers } from "../schema.generated.ts";
import { physicalCopies } from "../store/copies.ts";
import type { EntityList } from "../store/entity-list.ts";
import { executedObsUnits } from "../store/executions.ts";
import { observatories } from "../store/hardware.ts";
import { dataTransferPackages, rawDataPackages } from "../store/packages.ts";
import { dataLocations, dataSites, dataTransferRoutes } from "../store/places.ts";
import { observingPrograms, obsUnits, targetSources } from "../store/programs.ts";
import { rawDataFiles } from "../store/raw-data-files.ts";
import { stagingJobs } from "../store/staging.ts";
import { dataTransfers, longTermArchiveTransfers } from "../store/transfers.ts";
import { byId } from "./by-key.ts";

function pageOf<Row, Filter extends object>(list: EntityList<Row, Filter, string>) {
  return (
    _root: unknown,
    args: Partial<ListArgs<Filter | null | undefined>>,
    { sql }: OpsdbContext,
  ): Promise<Connection<Row>> => listPage(sql, list, listArgs<Filter>(args));
}

export const Query: QueryResolvers = {
  observatory: byId((loaders) => loaders.observatory),
  observatories: pageOf(observatories),
  observingProgram: byId((loaders) => loaders.observingProgram),
  observingPrograms: pageOf(observingPrograms),
  targetSources: pageOf(targetSources),
  obsUnit: byId((loaders) => loaders.obsUnit),
  obsUnits: pageOf(obsUnits),
  executedObsUnit: byId((loaders) => loaders.executedObsUnit),
  executedObsUnits: pageOf(executedObsUnits),
  rawDataFile: byId((loaders) => loaders.rawDataFile),
  rawDataFiles: pageOf(rawDataFiles),
  rawDataPackage: byId((loaders) => loaders.rawDataPackage),
  rawDataPackages: pageOf(rawDataPackages),
  dataTransferPackage: byId((loaders) => loaders.dataTransferPackage),
  dataTransferPackages: pageOf(dataTransferPackages),
  physicalCopy: byId((loaders) => loaders.physicalCopy),
  physicalCopies: pageOf(physicalCopies),
  dataSite: byId((loaders) => loaders.dataSite),
  dataSites: pageOf(dataSites),
  dataLocations: pageOf(dataLocations),
  dataTransferRoute: byId((loaders) => loaders.dataTransferRoute),
  dataTransferRoutes: pageOf(dataTransferRoutes),
  dataTransfer: byId((loaders) => loaders.dataTransfer),
  dataTransfers: pageOf(dataTransfers),
  longTermArchiveTransfer: byId((loaders) => loaders.longTermArchiveTransfer),
  longTermArchiveTransfers: pageOf(longTermArchiveTransfers),
  stagingJob: byId((loaders) => loaders.stagingJob),
  stagingJobs: pageOf(stagingJobs),
};
