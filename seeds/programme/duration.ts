/** How long a request takes: the estimate that the proposals subgraph stores with it. Seconds. */
import { observatory } from "../observatory.ts";
import type { Setup } from "./setups.ts";

/** The exposures of a configuration with their readouts, as long as it repeats, and its padding. */
export function configurationSeconds({ instrumentType, mode, exposures, ...setup }: Setup): number {
  if (setup.repeatDuration !== undefined) return setup.repeatDuration;
  const type = observatory.instrumentType(instrumentType);
  const readout = observatory
    .readoutModesOf(instrumentType)
    .find(({ code }) => code.toLowerCase() === mode.toLowerCase());
  const perExposure = (readout?.overhead ?? 0) + type.fixedOverheadPerExposure;
  return exposures.reduce(
    (sum, { exposureTime, exposureCount }) => sum + exposureCount * (exposureTime + perExposure),
    type.configFrontPadding,
  );
}

/** Seconds of open shutter. */
export function exposureSeconds({ exposures }: Setup): number {
  return exposures.reduce((sum, each) => sum + each.exposureCount * each.exposureTime, 0);
}

/**
 * The whole observation, padding included. All configurations of an invented request share their
 * target, so the telescope does not move between them.
 */
export function requestSeconds(setups: readonly Setup[], repeats: number): number {
  const perType = new Map<string, number>();
  let previous: Setup | null = null;
  for (const setup of setups) {
    const { instrumentType } = setup;
    const seconds = configurationSeconds(setup) + overheadBefore(setup, previous);
    perType.set(instrumentType, (perType.get(instrumentType) ?? 0) + seconds * repeats);
    previous = setup;
  }
  const total = [...perType.values()].reduce((sum, seconds) => sum + seconds, 0);
  const padding = [...perType].reduce((sum, [code, seconds]) => {
    const share = total > 0 ? seconds / total : 1 / perType.size;
    return sum + observatory.instrumentType(code).observationFrontPadding * share;
  }, 0);
  return Math.ceil(total + padding);
}

function overheadBefore(setup: Setup, previous: Setup | null): number {
  const { instrumentType, type, acquisition, guiding } = setup;
  const offered = observatory.instrumentType(instrumentType);
  const overheadOf = (modeType: string, code: string) =>
    observatory.modesOf(instrumentType, modeType).find((mode) => mode.code === code)?.overhead ?? 0;
  let seconds = elementChanges(setup, previous);
  if (previous?.instrumentType !== instrumentType) {
    seconds += telescopeFor(instrumentType).instrumentChangeOverhead;
  }
  if (acquisition && acquisition.mode !== "OFF") {
    seconds += overheadOf("acquisition", acquisition.mode);
    seconds += acquisition.exposureTime ?? offered.acquireExposureTime;
  }
  if (guiding && guiding.mode !== "OFF" && !guiding.optional) {
    seconds += overheadOf("guiding", guiding.mode);
  }
  if (previous?.type !== type) {
    seconds +=
      offered.configurationTypes.find(({ code }) => code === type)?.configChangeOverhead ?? 0;
  }
  return seconds;
}

/** Elements move at the same time, so the slowest of those that change counts. */
function elementChanges(setup: Setup, previous: Setup | null): number {
  const overheads = changeOverheads(setup.instrumentType);
  let before = previous?.exposures.at(-1)?.elements ?? {};
  let seconds = 0;
  for (const { elements } of setup.exposures) {
    const changed = Object.keys(elements).filter((type) => elements[type] !== before[type]);
    seconds += Math.max(0, ...changed.map((type) => overheads.get(type) ?? 0));
    before = elements;
  }
  return seconds;
}

function telescopeFor(instrumentType: string) {
  const [instrument] = observatory.instrumentsOf(instrumentType);
  return observatory.telescope(instrument?.telescopeId ?? "");
}

const known = new Map<string, Map<string, number>>();

/** Seconds to change an element, by the key that requests use for its group type. */
function changeOverheads(instrumentType: string): Map<string, number> {
  let overheads = known.get(instrumentType);
  if (overheads) return overheads;
  overheads = new Map();
  const [instrument] = observatory.instrumentsOf(instrumentType);
  for (const camera of observatory.cameras) {
    if (!instrument?.scienceCameras.includes(camera.code)) continue;
    for (const group of observatory.opticalElementGroups) {
      if (!camera.opticalElementGroups.includes(group.key)) continue;
      overheads.set(group.type.replace(/s$/, ""), group.elementChangeOverhead);
    }
  }
  known.set(instrumentType, overheads);
  return overheads;
}
