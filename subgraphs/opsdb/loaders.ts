/**
 * Batching over the store; made anew for each operation. By id and under parents it finds what
 * `lists` have, which is what the viewer sees. What is read past them is reached only from
 * something that is seen, and shown with it.
 */
import DataLoader from "dataloader";
import type { Sql } from "../../platform/database.ts";
import { type ListArgs, listPagePerParent } from "../../platform/keyset-list.ts";
import type { Connection } from "../../schema/connection.ts";
import { groupedInKeyOrder, inKeyOrder } from "../../schema/load-in-key-order.ts";
import { perArguments } from "../../schema/per-arguments.ts";
import type { Sight } from "../../schema/viewer.ts";
import type { RawDataFile, RawDataPackageMetadata } from "./models.ts";
import { physicalCopies } from "./store/copies.ts";
import { type EntityList, type ParentColumn, rowsById, rowsUnder } from "./store/entity-list.ts";
import {
  instrumentModules,
  moduleConfigurations,
  observatories,
  observatoriesOfTelescopes,
  operationsOfInstruments,
} from "./store/hardware.ts";
import {
  bundlesOfPackages,
  dataTransferPackages,
  manifestsOfPackages,
  metadataOfPackages,
  packagesOfExecutions,
} from "./store/packages.ts";
import { dataLocations, dataSites, dataTransferRoutes } from "./store/places.ts";
import {
  observationConfigurations,
  observingPrograms,
  obsModes,
  subObservingPrograms,
  targetSources,
} from "./store/programs.ts";
import { newestFilesOfFrames } from "./store/raw-data-files.ts";
import { stagingJobsOfPackages } from "./store/staging.ts";
import { dataTransferLogs, dataTransfers, longTermArchiveTransfers } from "./store/transfers.ts";
import type { VisibleLists } from "./store/visible-lists.ts";

export function createLoaders(sql: Sql, lists: VisibleLists, sight: Sight) {
  /** One row by its id. */
  const one = <Row extends { id: string }, Filter>(list: EntityList<Row, Filter, string>) =>
    new DataLoader<string, Row | null>(async (ids) =>
      inKeyOrder(ids, await rowsById(sql, list, ids), (row) => row.id),
    );
  /** All rows under a parent. */
  const all = <Row, Filter>(list: EntityList<Row, Filter, string>, parent: ParentColumn) =>
    new DataLoader<string | number, Row[]>(async (keys) =>
      groupedInKeyOrder(
        keys.map(String),
        await rowsUnder(sql, list, parent, keys),
        (row) => row.parentKey,
      ),
    );
  /** A page of the rows under a parent. */
  const page = <Row, Filter>(list: EntityList<Row, Filter, string>, parent: ParentColumn) =>
    perArguments(
      (args: ListArgs<Filter>) =>
        new DataLoader<string, Connection<Row>>((keys) =>
          listPagePerParent(sql, list, parent(sql), keys, args),
        ),
    );

  return {
    observatory: one(observatories),
    instrumentModule: one(instrumentModules),
    observingProgram: one(observingPrograms),
    subObservingProgram: one(subObservingPrograms),
    targetSource: one(targetSources),
    obsMode: one(obsModes),
    observationConfiguration: one(observationConfigurations),
    obsUnit: one(lists.obsUnits),
    executedObsUnit: one(lists.executedObsUnits),
    rawDataFile: one(lists.rawDataFiles),
    rawDataPackage: one(lists.rawDataPackages),
    dataTransferPackage: one(lists.dataTransferPackages),
    bundleOfTransferOrCopy: one(dataTransferPackages),
    physicalCopy: one(lists.physicalCopies),
    sourceOfCopy: one(physicalCopies),
    dataSite: one(dataSites),
    dataLocation: one(dataLocations),
    dataTransferRoute: one(dataTransferRoutes),
    dataTransfer: one(lists.dataTransfers),
    longTermArchiveTransfer: one(lists.longTermArchiveTransfers),
    stagingJob: one(lists.stagingJobs),

    observatoryOfTelescope: all(
      observatoriesOfTelescopes,
      observatoriesOfTelescopes.parents.telescope,
    ),
    modulesOfInstrument: all(instrumentModules, instrumentModules.parents.instrument),
    configurationsOfModule: all(moduleConfigurations, moduleConfigurations.parents.module),
    programOfProposal: all(observingPrograms, observingPrograms.parents.proposal),
    subProgramsOfProgram: all(subObservingPrograms, subObservingPrograms.parents.program),
    executionsOfObservation: all(
      lists.executedObsUnits,
      lists.executedObsUnits.parents.observation,
    ),
    packagesOfExecution: all(packagesOfExecutions, packagesOfExecutions.parents.execution),
    bundlesOfPackage: all(bundlesOfPackages, bundlesOfPackages.parents.package),
    archiveTransfersOfPackage: all(
      longTermArchiveTransfers,
      longTermArchiveTransfers.parents.package,
    ),
    stagingJobsOfPackage: all(stagingJobsOfPackages, stagingJobsOfPackages.parents.package),
    transfersOfBundle: all(dataTransfers, dataTransfers.parents.bundle),
    logsOfTransfer: all(dataTransferLogs, dataTransferLogs.parents.transfer),
    locationsOfSite: all(dataLocations, dataLocations.parents.site),
    copiesOf: {
      file: all(physicalCopies, physicalCopies.parents.file),
      package: all(physicalCopies, physicalCopies.parents.package),
      bundle: all(physicalCopies, physicalCopies.parents.bundle),
    },

    obsUnitsUnder: {
      program: page(lists.obsUnits, lists.obsUnits.parents.program),
      telescope: page(lists.obsUnits, lists.obsUnits.parents.telescope),
    },
    executionsOfObsUnit: page(lists.executedObsUnits, lists.executedObsUnits.parents.obsUnit),
    filesUnder: {
      execution: page(lists.filesUnder, lists.filesUnder.parents.execution),
      package: page(lists.filesUnder, lists.filesUnder.parents.package),
    },
    packagesOfBundle: page(lists.packagesOfBundles, lists.packagesOfBundles.parents.bundle),
    membersOfStagingJob: page(lists.stagingJobMembers, lists.stagingJobMembers.parents.job),

    newestFileOfFrame: new DataLoader<number, RawDataFile | null>(async (ids) =>
      inKeyOrder(ids, await newestFilesOfFrames(sql, lists.filesUnder, ids), (row) => row.frameId),
    ),
    availabilityOfInstrument: new DataLoader<string, boolean | null>(async (codes) =>
      inKeyOrder(codes, await operationsOfInstruments(sql, codes), (row) => row.instrumentCode).map(
        (row) => row?.available ?? null,
      ),
    ),
    manifestOfPackage: new DataLoader<string, unknown>(async (ids) =>
      inKeyOrder(ids, await manifestsOfPackages(sql, sight, ids), (row) => row.id).map(
        (row) => row?.manifest ?? null,
      ),
    ),
    metadataOfPackage: new DataLoader<string, RawDataPackageMetadata | null>(async (ids) =>
      inKeyOrder(ids, await metadataOfPackages(sql, sight, ids), (row) => row.rawDataPackageId),
    ),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
