/** Proposals whose requests, observations and frames are open to everybody at once. */
import { proposals } from "./programme/proposals.ts";

const ids = new Set(proposals.filter(({ row }) => row.public).map(({ row }) => row.id));

export function isPublicProposal(id: string): boolean {
  return ids.has(id);
}
