/** The GraphQL fields of the archive subgraph, one call each. */
import { listArgs } from "../../platform/keyset-list.ts";
import { serialKey } from "../../schema/key.ts";
import { known } from "../../schema/known.ts";
import { UploadScalar } from "../../schema/upload.ts";
import type { ArchiveContext } from "./context.ts";
import { ingestFrame } from "./ingest/ingest-frame.ts";
import { showsVersion } from "./rules/frame-access.ts";
import type { Resolvers } from "./schema.generated.ts";
import { type FrameParent, frames } from "./store/frames.ts";

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
    frame: (_root, { id }, context) => byId(context, id),
    frames: (_root, args, { sql, sight }) => frames(sql, sight, listArgs(args)),
    frameAggregates: (_root, { filter }, { aggregates, sight }) => aggregates(sight, filter ?? {}),
  },
  Mutation: {
    ingestFrame: (_root, { input }, context) => ingestFrame(input, context),
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
    thumbnails: (frame, _args, { loaders }) =>
      showsVersion(frame, frame.versionId) ? loaders.thumbnails.load(frame.id) : [],
  },
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

function under(
  { loaders }: ArchiveContext,
  parent: FrameParent,
  key: string | number,
  args: Parameters<typeof listArgs>[0],
) {
  return loaders.framesUnder({ parent, args: listArgs(args) }).load(key);
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
