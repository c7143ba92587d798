/** Fields of places, routes, transfers and staging. */
import { listArgs } from "../../../platform/keyset-list.ts";
import type { OpsdbContext } from "../context.ts";
import type { DataLocation } from "../models.ts";
import { seesStagingJob } from "../rules/access.ts";
import type { Resolvers } from "../schema.generated.ts";
import { linked, linkedOrNull, reference } from "./by-key.ts";

const locationTypes = {
  disk: "DiskDataLocation",
  s3: "S3DataLocation",
  tape: "TapeDataLocation",
} as const;

const ofEveryLocation = {
  site: ({ dataSiteId }: DataLocation, _args: object, { loaders }: OpsdbContext) =>
    linked(loaders.dataSite, "DataSite", dataSiteId),
};

export const movement: Resolvers = {
  DataSite: {
    __resolveReference: reference("DataSite", (loaders) => loaders.dataSite),
    locations: ({ id }, _args, { loaders }) => loaders.locationsOfSite.load(id),
  },
  DataLocation: {
    __resolveType: ({ storageType }) => locationTypes[storageType],
  },
  DiskDataLocation: ofEveryLocation,
  S3DataLocation: ofEveryLocation,
  TapeDataLocation: ofEveryLocation,
  DataTransferRoute: {
    __resolveReference: reference("DataTransferRoute", (loaders) => loaders.dataTransferRoute),
    originSite: ({ originSiteId }, _args, { loaders }) =>
      linked(loaders.dataSite, "DataSite", originSiteId),
    destinationSite: ({ destinationSiteId }, _args, { loaders }) =>
      linked(loaders.dataSite, "DataSite", destinationSiteId),
    viaSite: ({ viaSiteId }, _args, { loaders }) => linkedOrNull(loaders.dataSite, viaSiteId),
    originLocation: ({ originLocationId }, _args, { loaders }) =>
      linkedOrNull(loaders.dataLocation, originLocationId),
    destinationLocation: ({ destinationLocationId }, _args, { loaders }) =>
      linkedOrNull(loaders.dataLocation, destinationLocationId),
  },
  DataTransfer: {
    __resolveReference: reference("DataTransfer", (loaders) => loaders.dataTransfer),
    dataTransferPackage: ({ dataTransferPackageId }, _args, { loaders }) =>
      linked(loaders.bundleOfTransferOrCopy, "DataTransferPackage", dataTransferPackageId),
    route: ({ dataTransferRouteId }, _args, { loaders }) =>
      linked(loaders.dataTransferRoute, "DataTransferRoute", dataTransferRouteId),
    originLocation: ({ originLocationId }, _args, { loaders }) =>
      linked(loaders.dataLocation, "DataLocation", originLocationId),
    destinationLocation: ({ destinationLocationId }, _args, { loaders }) =>
      linked(loaders.dataLocation, "DataLocation", destinationLocationId),
    logs: ({ id }, _args, { loaders }) => loaders.logsOfTransfer.load(id),
  },
  LongTermArchiveTransfer: {
    __resolveReference: reference(
      "LongTermArchiveTransfer",
      (loaders) => loaders.longTermArchiveTransfer,
    ),
    rawDataPackage: ({ rawDataPackageId }, _args, { loaders }) =>
      linked(loaders.rawDataPackage, "RawDataPackage", rawDataPackageId),
    originLocation: ({ originLocationId }, _args, { loaders }) =>
      linked(loaders.dataLocation, "DataLocation", originLocationId),
    destinationLocation: ({ destinationLocationId }, _args, { loaders }) =>
      linked(loaders.dataLocation, "DataLocation", destinationLocationId),
  },
  StagingJob: {
    __resolveReference: reference("StagingJob", (loaders) => loaders.stagingJob),
    requestedById: ({ requestedById }, _args, { viewer }) =>
      seesStagingJob(viewer, requestedById) ? requestedById : null,
    requestedBy: ({ requestedById }, _args, { viewer }) =>
      seesStagingJob(viewer, requestedById) ? { id: requestedById } : null,
    destinationLocation: ({ destinationLocationId }, _args, { loaders }) =>
      linked(loaders.dataLocation, "DataLocation", destinationLocationId),
    members: ({ id }, args, { loaders }) => loaders.membersOfStagingJob(listArgs(args)).load(id),
  },
  StagingJobMember: {
    rawDataPackage: ({ rawDataPackageId }, _args, { loaders }) =>
      linked(loaders.rawDataPackage, "RawDataPackage", rawDataPackageId),
  },
};
