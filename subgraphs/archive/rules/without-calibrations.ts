/** Says in plain configuration types which frames are not calibrations. Pure. */
import type { FrameFilter } from "../schema.generated.ts";

/** A filter as the store understands it: what is a calibration is not for the store to know. */
export type PlainFrameFilter = Omit<FrameFilter, "excludeCalibrations"> & {
  excludeCalibrations?: null | undefined;
};

/** The filter for the same frames; `scienceTypes` are those of the settings. */
export function withoutCalibrations(
  filter: FrameFilter | null | undefined,
  scienceTypes: readonly string[],
): PlainFrameFilter {
  const { excludeCalibrations, ...plain } = filter ?? {};
  if (!excludeCalibrations) return plain;
  const { configurationType: asked } = plain;
  const configurationType = asked?.filter((type) => scienceTypes.includes(type));
  return { ...plain, configurationType: configurationType ?? [...scienceTypes] };
}
