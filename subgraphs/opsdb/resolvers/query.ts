/** The root fields of the ops-db subgraph. */
import { type ListArgs, listArgs, listPage } from "../../../platform/keyset-list.ts";
import type { Connection } from "../../../schema/connection.ts";
import type { OpsdbContext } from "../context.ts";
import type { QueryResolvers } from "../schema.generated.ts";
import type { EntityList } from "../store/entity-list.ts";
import { observatories } from "../store/hardware.ts";
import { dataLocations, dataSites, dataTransferRoutes } from "../store/places.ts";
import { observingPrograms, targetSources } from "../store/programs.ts";
import type { VisibleLists } from "../store/visible-lists.ts";
import { byId } from "./by-key.ts";

type PageResolver<Row, Filter> = (
  root: unknown,
  args: Partial<ListArgs<Filter | null | undefined>>,
  context: OpsdbContext,
) => Promise<Connection<Row>>;

/** A list that is the same for everybody. */
function pageOf<Row, Filter extends object>(list: EntityList<Row, Filter, string>) {
  return visiblePageOf(() => list);
}

function visiblePageOf<Row, Filter extends object>(
  pick: (lists: VisibleLists) => EntityList<Row, Filter, string>,
): PageResolver<Row, Filter> {
  return (_root, args, { sql, lists }) => listPage(sql, pick(lists), listArgs<Filter>(args));
}

export const Query: QueryResolvers = {
  observatory: byId((loaders) => loaders.observatory),
  observatories: pageOf(observatories),
  observingProgram: byId((loaders) => loaders.observingProgram),
  observingPrograms: pageOf(observingPrograms),
  targetSources: pageOf(targetSources),
  obsUnit: byId((loaders) => loaders.obsUnit),
  obsUnits: visiblePageOf((lists) => lists.obsUnits),
  executedObsUnit: byId((loaders) => loaders.executedObsUnit),
  executedObsUnits: visiblePageOf((lists) => lists.executedObsUnits),
  rawDataFile: byId((loaders) => loaders.rawDataFile),
  rawDataFiles: visiblePageOf((lists) => lists.rawDataFiles),
  rawDataPackage: byId((loaders) => loaders.rawDataPackage),
  rawDataPackages: visiblePageOf((lists) => lists.rawDataPackages),
  dataTransferPackage: byId((loaders) => loaders.dataTransferPackage),
  dataTransferPackages: visiblePageOf((lists) => lists.dataTransferPackages),
  physicalCopy: byId((loaders) => loaders.physicalCopy),
  physicalCopies: visiblePageOf((lists) => lists.physicalCopies),
  dataSite: byId((loaders) => loaders.dataSite),
  dataSites: pageOf(dataSites),
  dataLocations: pageOf(dataLocations),
  dataTransferRoute: byId((loaders) => loaders.dataTransferRoute),
  dataTransferRoutes: pageOf(dataTransferRoutes),
  dataTransfer: byId((loaders) => loaders.dataTransfer),
  dataTransfers: visiblePageOf((lists) => lists.dataTransfers),
  longTermArchiveTransfer: byId((loaders) => loaders.longTermArchiveTransfer),
  longTermArchiveTransfers: visiblePageOf((lists) => lists.longTermArchiveTransfers),
  stagingJob: byId((loaders) => loaders.stagingJob),
  stagingJobs: visiblePageOf((lists) => lists.stagingJobs),
};
