/** Who sees a frame. Pure. The lists say the same in SQL; a test holds both against each other. */
import type { Sight } from "../../../schema/viewer.ts";
import type { Frame, Version } from "../models.ts";

/** What decides about a frame; the version is null for a placeholder. */
export interface FrameFacts {
  versionId: string | null;
  proposalId: string;
  publicDate: Date | null;
}

/** Whether somebody with this sight sees the frame at that instant. */
export function seesFrame(
  { all, proposals }: Sight,
  { versionId, proposalId, publicDate }: FrameFacts,
  now: Date,
): boolean {
  if (versionId === null) return false;
  return all || proposals.includes(proposalId) || (publicDate !== null && publicDate <= now);
}

/** Whether what belongs to one version of the frame is shown. */
export function showsVersion({ shownVersionId }: Frame, versionId: string): boolean {
  return shownVersionId === undefined || shownVersionId === versionId;
}

/**
 * The frame as the answer to an ingestion shows it to somebody who could not see it otherwise: they
 * had the bytes of this version, so that is what they see of it, and no other.
 */
export function shownForBytes(frame: Frame, version: Version): Frame {
  const { filename, key, objectVersionId, size } = version;
  return { ...frame, filename, key, objectVersionId, size, shownVersionId: version.id };
}
