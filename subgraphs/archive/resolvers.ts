/** The GraphQL fields of the archive subgraph, one call each. */
import { listArgs } from "../../platform/keyset-list.ts";
import { serialKey } from "../../schema/key.ts";
import { known } from "../../schema/known.ts";
import { UploadScalar } from "../../schema/upload.ts";
import { requireScope } from "../../schema/viewer.ts";
import type { ArchiveContext } from "./context.ts";
import { deleteFrames } from "./deletion/delete-frames.ts";
import { deleteVersion } from "./deletion/delete-version.ts";
import { createDownload } from "./download/create-download.ts";
import { createFrameUpload } from "./ingest/create-frame-upload.ts";
import { frameUpload, partsOf, partUrl } from "./ingest/frame-upload.ts";
import { ingestFrame } from "./ingest/ingest-frame.ts";
import { ingestFrames } from "./ingest/ingest-frames.ts";
import { enqueueFrame } from "./queue/enqueue-frame.ts";
import { showsVersion } from "./rules/frame-access.ts";
import { withoutCalibrations } from "./rules/without-calibrations.ts";
import type { FrameFilter, Resolvers } from "./schema.generated.ts";
import { frameDeletions } from "./store/deletions.ts";
import { type FrameArgs, type FrameParent, frames } from "./store/frames.ts";

interface Stored {
  key: string;
  objectVersionId: string | null;
}

/** Enum values as the tables spell them. */
export const enumValues = {
  ThumbnailSize: { SMALL: "small", MEDIUM: "medium", LARGE: "large" },
};

export const resolvers: Resolvers = {
  Upload: UploadScalar,
  Query: {
    frameDeletions: (_root, args, { sql, viewer }) => {
      requireScope(viewer, "frames:delete", "read what was deleted");
      return frameDeletions(sql, listArgs(args));
    },
    frameUpload: (_root, { id }, context) => frameUpload(id, context),
    frame: (_root, { id }, context) => byId(context, id),
    frames: (_root, args, context) => frames(context.sql, context.sight, asked(context, args)),
    frameAggregates: (_root, { filter }, { aggregates, sight, headerSettings }) =>
      aggregates(sight, withoutCalibrations(filter, headerSettings.scienceConfigurationTypes)),
    frameDownload: (_root, args, context) => createDownload(args, context),
  },
  Mutation: {
    deleteFrames: (_root, { input }, context) => deleteFrames(input, context),
    deleteVersion: (_root, { input }, context) => deleteVersion(input, context),
    createFrameUpload: (_root, { input }, context) => createFrameUpload(input, context),
    ingestFrame: (_root, { input }, context) => ingestFrame(input, context),
    ingestFrames: (_root, { input }, context) => ingestFrames(input, context),
    enqueueFrame: (_root, { input }, context) => enqueueFrame(input, context),
  },
  Frame: {
    __resolveReference: ({ id }, context) => known(byId(context, String(id)), "Frame", id),
    url: (frame, _args, context) => signedUrl(context, frame, frame.filename),
    proposal: ({ proposalId }) => (proposalId ? { id: proposalId } : null),
    site: ({ siteCode }) => (siteCode ? { code: siteCode } : null),
    telescope: ({ enclosureCode, telescopeId }) => (enclosureCode ? { id: telescopeId } : null),
    instrument: ({ instrumentCode }) => (instrumentCode ? { code: instrumentCode } : null),
    observation: ({ observationId }) => (observationId ? { id: observationId } : null),
    request: ({ requestId }) => (requestId ? { id: requestId } : null),
    footprint: ({ footprint }) => footprint && vertices(footprint),
    versions: async (frame, _args, { loaders }) =>
      (await loaders.versions.load(frame.id)).filter(({ id }) => showsVersion(frame, id)),
    headers: (frame, _args, { loaders }) =>
      showsVersion(frame, frame.versionId) ? loaders.headers.load(frame.id) : {},
    relatedFrames: ({ id }, _args, { loaders }) => loaders.related.load(id),
    thumbnails: async (frame, { size }, { loaders }) =>
      (showsVersion(frame, frame.versionId) ? await loaders.thumbnails.load(frame.id) : []).filter(
        (thumbnail) => size?.some((wanted) => wanted === thumbnail.size) ?? true,
      ),
  },
  FrameUpload: { parts: (upload, _args, { store }) => partsOf(upload, store) },
  FrameUploadPart: { url: (part, _args, { store }) => partUrl(part, store) },
  Version: {
    url: (version, _args, context) => signedUrl(context, version, version.filename),
  },
  Thumbnail: {
    url: (thumbnail, _args, context) =>
      signedUrl(context, thumbnail, `${thumbnail.basename}${thumbnail.extension}`),
  },
  Site: { frames: ({ code }, args, context) => under(context, "site", code, args) },
  Enclosure: { frames: ({ id }, args, context) => under(context, "enclosure", id, args) },
  Telescope: { frames: ({ id }, args, context) => under(context, "telescope", id, args) },
  Instrument: { frames: ({ code }, args, context) => under(context, "instrument", code, args) },
  Proposal: { frames: ({ id }, args, context) => under(context, "proposal", id, args) },
  Request: { frames: ({ id }, args, context) => under(context, "request", id, args) },
  Observation: { frames: ({ id }, args, context) => under(context, "observation", id, args) },
};

async function byId({ loaders }: ArchiveContext, id: string) {
  const key = serialKey(id);
  return key === null ? null : loaders.frame.load(key);
}

type ListArguments = Parameters<typeof listArgs<FrameFilter>>[0];

function asked({ headerSettings }: ArchiveContext, args: ListArguments): FrameArgs {
  const filter = withoutCalibrations(args.filter, headerSettings.scienceConfigurationTypes);
  return listArgs({ ...args, filter });
}

function under(
  context: ArchiveContext,
  parent: FrameParent,
  key: string | number,
  args: ListArguments,
) {
  return context.loaders.framesUnder({ parent, args: asked(context, args) }).load(key);
}

function signedUrl(context: ArchiveContext, { key, objectVersionId }: Stored, filename: string) {
  return context.store.signedUrl(
    { key, versionId: objectVersionId },
    { filename, expiresInSeconds: context.settings.urlLifetimeSeconds },
  );
}

function vertices(footprint: readonly number[]) {
  return footprint.flatMap((ra, index) =>
    index % 2 === 0 ? [{ ra, dec: footprint[index + 1] as number }] : [],
  );
}
