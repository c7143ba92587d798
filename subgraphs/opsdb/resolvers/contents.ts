/** Fields of files, packages, bundles and their copies. */
import { listArgs } from "../../../platform/keyset-list.ts";
import type { Resolvers } from "../schema.generated.ts";
import { linked, linkedOrNull, reference } from "./by-key.ts";

export const contents: Resolvers = {
  RawDataFile: {
    __resolveReference: reference("RawDataFile", (loaders) => loaders.rawDataFile),
    executedObsUnit: ({ executedObsUnitId }, _args, { loaders }) =>
      linkedOrNull(loaders.executedObsUnit, executedObsUnitId),
    instrumentModule: ({ instrumentModuleId }, _args, { loaders }) =>
      linkedOrNull(loaders.instrumentModule, instrumentModuleId),
    frame: ({ frameId }) => (frameId === null ? null : { id: frameId }),
    package: ({ rawDataPackageId }, _args, { loaders }) =>
      linkedOrNull(loaders.rawDataPackage, rawDataPackageId),
    copies: ({ id }, _args, { loaders }) => loaders.copiesOf.file.load(id),
  },
  RawDataPackage: {
    __resolveReference: reference("RawDataPackage", (loaders) => loaders.rawDataPackage),
    manifest: ({ id }, _args, { loaders }) => loaders.manifestOfPackage.load(id),
    metadata: ({ id }, _args, { loaders }) => loaders.metadataOfPackage.load(id),
    executedObsUnit: ({ executedObsUnitId }, _args, { loaders }) =>
      loaders.executedObsUnit.load(executedObsUnitId),
    instrumentModule: ({ instrumentModuleId }, _args, { loaders }) =>
      linked(loaders.instrumentModule, "InstrumentModule", instrumentModuleId),
    rawDataFiles: ({ id }, args, { loaders }) =>
      loaders.filesUnder.package(listArgs(args)).load(id),
    copies: ({ id }, _args, { loaders }) => loaders.copiesOf.package.load(id),
    bundles: ({ id }, _args, { loaders }) => loaders.bundlesOfPackage.load(id),
    archiveTransfers: ({ id }, _args, { loaders }) => loaders.archiveTransfersOfPackage.load(id),
    stagingJobs: ({ id }, _args, { loaders }) => loaders.stagingJobsOfPackage.load(id),
  },
  DataTransferPackage: {
    __resolveReference: reference("DataTransferPackage", (loaders) => loaders.dataTransferPackage),
    originLocation: ({ originLocationId }, _args, { loaders }) =>
      linked(loaders.dataLocation, "DataLocation", originLocationId),
    rawDataPackages: ({ id }, args, { loaders }) =>
      loaders.packagesOfBundle(listArgs(args)).load(id),
    transfers: ({ id }, _args, { loaders }) => loaders.transfersOfBundle.load(id),
    copies: ({ id }, _args, { loaders }) => loaders.copiesOf.bundle.load(id),
  },
  PhysicalCopy: {
    __resolveReference: reference("PhysicalCopy", (loaders) => loaders.physicalCopy),
    rawDataFile: ({ rawDataFileId }, _args, { loaders }) =>
      linkedOrNull(loaders.rawDataFile, rawDataFileId),
    rawDataPackage: ({ rawDataPackageId }, _args, { loaders }) =>
      linkedOrNull(loaders.rawDataPackage, rawDataPackageId),
    dataTransferPackage: ({ dataTransferPackageId }, _args, { loaders }) =>
      linkedOrNull(loaders.bundleOfTransferOrCopy, dataTransferPackageId),
    location: ({ dataLocationId }, _args, { loaders }) =>
      linked(loaders.dataLocation, "DataLocation", dataLocationId),
    sourceCopy: ({ sourceCopyId }, _args, { loaders }) =>
      linkedOrNull(loaders.sourceOfCopy, sourceCopyId),
  },
};
