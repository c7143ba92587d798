/**
 * What a request group gets back of the hours it paid for raised intra-proposal priority when its
 * requests come to nothing. Pure.
 */
import type { RequestGroup } from "../models.ts";

/** A request that came to nothing. */
export interface UnspentRequest {
  /** Seconds. */
  duration: number;
  /** The semester of its windows; null when none covers them. */
  semesterId: string | null;
  /** Seconds that its configurations expose, by instrument type. */
  exposures: { instrumentType: string; seconds: number }[];
}

/** Hours for the account of the proposal in the semester and for the instrument type. */
export interface PriorityCredit {
  semesterId: string;
  instrumentType: string;
  hours: number;
}

/**
 * Only NORMAL groups above neutral priority paid. Of a request with several instrument types only
 * the duration as a whole is stored, so each type gets the part of it that it has of the exposures,
 * or an equal part where nothing is exposed.
 */
export function priorityCredits(
  { observationType, ippValue }: Pick<RequestGroup, "observationType" | "ippValue">,
  requests: readonly UnspentRequest[],
): PriorityCredit[] {
  if (observationType !== "NORMAL" || ippValue <= 1) return [];
  return requests.flatMap(({ duration, semesterId, exposures }) => {
    if (semesterId === null) return [];
    const hours = ((ippValue - 1) * Math.ceil(duration)) / 3600;
    const total = exposures.reduce((sum, { seconds }) => sum + seconds, 0);
    return exposures.map(({ instrumentType, seconds }) => ({
      semesterId,
      instrumentType,
      hours: hours * (total > 0 ? seconds / total : 1 / exposures.length),
    }));
  });
}
