/** Rows of hardware, programs, units and executions. */
import { observatory } from "../observatory.ts";
import { isPublicProposal } from "../public-proposals.ts";
import { random, type SeedObservation } from "../world.ts";
import { idOf, type Rows } from "./rows.ts";

/** Bands of the science cameras in nanometres, by instrument type, in the order of the cameras. */
const bands: Record<string, [number, number][]> = {
  "0M4-IMG-QUILL": [[380, 950]],
  "1M0-IMG-LANTERN": [[350, 1000]],
  "1M0-NIR-EMBER": [[900, 2450]],
  "1M0-SPEC-THRUSH": [[380, 860]],
  "2M0-IMG-QUARTET": [
    [400, 550],
    [552, 691],
    [695, 844],
    [826, 1050],
  ],
  "2M0-SPEC-SABLE": [[320, 1000]],
};
const UNKNOWN_BAND: [number, number] = [350, 1000];
/** Light of one nanometre, in gigahertz. */
const NANOMETRE_GHZ = 299_792_458;

const programs = [
  { name: "Light curves of nearby supernovae", shortName: "SNLC", lead: "R. Okonkwo" },
  { name: "Transits of temperate planets", shortName: "TRAN", lead: "M. Lindqvist" },
  { name: "Small bodies of the solar system", shortName: "SOLS", lead: "A. Ferreira" },
];

/** The module from which the frames of one exposure come, by instrument code. */
export type ModuleOf = (instrumentCode: string, exposure: number) => string;

/** An observatory with every telescope, and a module for each science camera. */
export function addHardware(rows: Rows): ModuleOf {
  const observatoryId = rows.addNew("observatory", { name: "Halcyon Telescope Network" });
  for (const { id } of observatory.telescopes) {
    rows.add("observatory_telescope", { telescopeId: id, observatoryId });
  }
  const pixels = new Map(
    observatory.cameras.map(({ code, cameraType }) => {
      const type = observatory.cameraTypes.find((candidate) => candidate.code === cameraType);
      return [code, (type?.pixelsX ?? 1) * (type?.pixelsY ?? 1)];
    }),
  );
  const modules = new Map<string, string[]>();
  for (const {
    code: instrumentCode,
    instrumentType,
    state,
    scienceCameras,
  } of observatory.instruments) {
    rows.add("instrument_operations", { instrumentCode, available: state !== "DISABLED" });
    const ids = scienceCameras.map((camera, index) => {
      const [shortest, longest] = bands[instrumentType]?.[index] ?? UNKNOWN_BAND;
      return rows.addNew("instrument_module", {
        instrumentCode,
        name: camera,
        pixels: pixels.get(camera) ?? 1,
        bandMinGhz: Math.round(NANOMETRE_GHZ / longest),
        bandMaxGhz: Math.round(NANOMETRE_GHZ / shortest),
      });
    });
    for (const instrumentModuleId of ids) {
      for (const [name, binning] of [
        ["full", 1],
        ["binned", 2],
      ] as const) {
        rows.addNew("instrument_module_configuration", {
          instrumentModuleId,
          name,
          parameters: { binX: binning, binY: binning },
        });
      }
    }
    modules.set(instrumentCode, ids);
  }
  return (instrumentCode, exposure) => {
    const ids = modules.get(instrumentCode) ?? [];
    const id = ids[exposure % ids.length];
    if (id === undefined) throw new Error(`Cannot find a module of "${instrumentCode}": none`);
    return id;
  };
}

/** An observation that was executed. */
export interface Execution {
  id: string;
  observation: SeedObservation;
}

/** Programs, sources and units for the observations, and an execution of each completed one. */
export function addPlans(rows: Rows, observations: readonly SeedObservation[]): Execution[] {
  const programOf = once((proposalId: string, index) => {
    const known = programs[index] ?? { name: `Programme of ${proposalId}`, shortName: proposalId };
    const facts = { lead: "", ...known, proposalId, public: isPublicProposal(proposalId) };
    const id = rows.addNew("observing_program", facts);
    return {
      id,
      imaging: addSubProgram(rows, id, "Imaging", "IMG"),
      spectroscopy: addSubProgram(rows, id, "Spectroscopy", "SPEC"),
    };
  });
  const sourceOf = once((name: string, _index, { ra, dec }: SeedObservation) =>
    rows.addNew("target_source", {
      ...NO_SOURCE,
      name,
      kind: "fixed_source",
      raDeg: ra,
      decDeg: dec,
      frame: "icrs",
    }),
  );
  const modeOf = once((type: string) =>
    rows.addNew("obs_mode", { name: type.toLowerCase(), parameters: { configurationType: type } }),
  );
  const setUpOf = once((name: string, _index, seen: SeedObservation) =>
    rows.addNew("observation_configuration", {
      name,
      parameters: { instrumentType: seen.instrumentType, opticalElement: seen.opticalElement },
    }),
  );

  const units = new Map<string, UnitPlan>();
  const executions: Execution[] = [];
  for (const observation of observations) {
    const key = `${observation.proposalId}/${observation.targetName}`;
    const exposed = observation.exposureTime * observation.exposureCount;
    const unit = units.get(key);
    if (unit) {
      unit.totalTimeS += exposed;
      if (unit.telescopeId !== telescopeOf(observation)) unit.telescopeId = null;
    } else {
      const telescopeId = telescopeOf(observation);
      units.set(key, { number: units.size + 1, observation, telescopeId, totalTimeS: exposed });
    }
  }
  for (const { number, observation, telescopeId, totalTimeS } of units.values()) {
    const { targetName, configurationType, instrumentType, opticalElement } = observation;
    const program = programOf(observation.proposalId, observation);
    const isSpectrum = instrumentType.includes("-SPEC-");
    rows.add("obs_unit", {
      id: idOf("obs_unit", number),
      observingProgramId: program.id,
      subObservingProgramId: isSpectrum ? program.spectroscopy : program.imaging,
      targetSourceId: sourceOf(targetName, observation),
      obsModeId: modeOf(configurationType, observation),
      observationConfigurationId: setUpOf(
        `${instrumentType} ${opticalElement || configurationType}`,
        observation,
      ),
      telescopeId,
      name: targetName,
      priority: 10 + ((number * 7) % 90),
      totalTimeS,
    });
  }
  const first = observations[0];
  if (first) addCalibrations(rows, programOf(first.proposalId, first).id, units.size);

  for (const observation of observations) {
    if (observation.state !== "COMPLETED") continue;
    const unit = units.get(`${observation.proposalId}/${observation.targetName}`);
    const id = idOf("executed_obs_unit", observation.id);
    const weather = random(observation.id);
    rows.add("executed_obs_unit", {
      id,
      obsUnitId: idOf("obs_unit", unit?.number ?? 0),
      observationId: observation.id,
      startTime: observation.start,
      endTime: observation.end,
      status: "finished",
      pwvMm: rounded(1 + 9 * weather()),
      meanElevationDeg: rounded(35 + 50 * weather()),
      conditions: {
        seeingArcsec: rounded(0.7 + 2 * weather()),
        humidityPercent: rounded(60 * weather()),
      },
    });
    executions.push({ id, observation });
  }
  return executions;
}

interface UnitPlan {
  number: number;
  observation: SeedObservation;
  /** Null when its observations were on several. */
  telescopeId: string | null;
  totalTimeS: number;
}

const NO_SOURCE = {
  raDeg: null,
  decDeg: null,
  frame: null,
  naifId: null,
  elevationDeg: null,
  azMinDeg: null,
  azMaxDeg: null,
  region: null,
};

/** A planet and a sky dip on every telescope, planned but not executed: the other kinds of source. */
function addCalibrations(rows: Rows, observingProgramId: string, unitsBefore: number): void {
  const planet = { name: "Mars", kind: "solar_system_object", naifId: 499 };
  const dip = {
    name: "Sky dip east",
    kind: "constant_elevation_source",
    elevationDeg: 45,
    azMinDeg: 60,
    azMaxDeg: 120,
    region: "east",
  };
  const sources = [planet, dip].map((source) => ({
    name: source.name,
    id: rows.addNew("target_source", { ...NO_SOURCE, ...source }),
  }));
  const obsModeId = rows.addNew("obs_mode", { name: "calibrate", parameters: {} });
  const observationConfigurationId = rows.addNew("observation_configuration", {
    name: "calibration",
    parameters: {},
  });
  const subObservingProgramId = addSubProgram(rows, observingProgramId, "Calibration", "CAL");
  let number = unitsBefore;
  for (const { id: telescopeId } of observatory.telescopes) {
    for (const source of sources) {
      rows.add("obs_unit", {
        id: idOf("obs_unit", ++number),
        observingProgramId,
        subObservingProgramId,
        targetSourceId: source.id,
        obsModeId,
        observationConfigurationId,
        telescopeId,
        name: `${source.name} at ${telescopeId}`,
        priority: 5,
        totalTimeS: 120,
      });
    }
  }
}

function addSubProgram(rows: Rows, observingProgramId: string, name: string, shortName: string) {
  return rows.addNew("sub_observing_program", { observingProgramId, name, shortName });
}

/** Makes the value of each key when it is first asked for. */
function once<Value>(make: (key: string, index: number, seen: SeedObservation) => Value) {
  const made = new Map<string, Value>();
  return (key: string, seen: SeedObservation): Value => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key, made.size, seen);
    made.set(key, value);
    return value;
  };
}

function telescopeOf({ site, enclosure, telescope }: SeedObservation): string {
  return `${site}.${enclosure}.${telescope}`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
