/** What groups of optical elements offer together, by group type. Pure. */
import type { OpticalElementGroup, OpticalElementOffer } from "../models.ts";

/** The groups, each once, in order of their serial numbers. */
export function distinctGroups(groups: readonly OpticalElementGroup[]): OpticalElementGroup[] {
  return [...new Map(groups.map((group) => [group.id, group])).values()].sort(
    (a, b) => a.id - b.id,
  );
}

/** One choice for each type, by type; its elements once each, by code. */
export function opticalElementChoices(
  groups: readonly OpticalElementGroup[],
): OpticalElementOffer[] {
  const types = [...new Set(groups.map(({ type }) => type))].sort();
  return types.map((type) => {
    const ofType = distinctGroups(groups.filter((group) => group.type === type));
    const elements = ofType.flatMap(({ opticalElements }) => opticalElements);
    const byCode = new Map(elements.map((element) => [element.code, element]));
    return {
      type,
      opticalElements: [...byCode.values()].sort((a, b) => (a.code < b.code ? -1 : 1)),
      opticalElementGroups: ofType,
    };
  });
}
