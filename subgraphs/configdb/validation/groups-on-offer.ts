/** Which optical element groups instruments have in their beams. */
import { known } from "../../../schema/known.ts";
import type { Loaders } from "../loaders.ts";
import type { Instrument, OpticalElementGroup } from "../models.ts";
import { isInService, isSchedulable } from "../rules/schedulable.ts";

/** The groups of the science cameras of the instruments. */
export async function groupsOf(
  loaders: Loaders,
  instruments: readonly Instrument[],
): Promise<OpticalElementGroup[]> {
  const codes = new Set(instruments.flatMap(({ scienceCameraCodes }) => scienceCameraCodes));
  const beams = await Promise.all(
    [...codes].map((code) => known(loaders.camera.load(code), "Camera", code)),
  );
  const ids = new Set(beams.flatMap(({ opticalElementGroupIds }) => opticalElementGroupIds));
  return Promise.all(
    [...ids].map((id) =>
      known(loaders.opticalElementGroup.load(`${id}`), "OpticalElementGroup", id),
    ),
  );
}

/** The groups of the instruments of a type that are in service, or that can be scheduled. */
export async function groupsOnOffer(
  loaders: Loaders,
  instrumentType: string,
  schedulable: boolean | null | undefined,
): Promise<OpticalElementGroup[]> {
  const all = await loaders.instrumentsOfType.load(instrumentType);
  return groupsOf(loaders, all.filter(schedulable ? isSchedulable : isInService));
}
