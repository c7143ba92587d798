/** What each proposal asks for: the n-th request group of every programme. */
import { FLAGSHIP } from "./proposals.ts";
import type { ObservationType } from "./rows.ts";
import { type Setup, setups } from "./setups.ts";
import { siderealTime } from "./sky.ts";
import {
  departedComet,
  fixedField,
  movingTargets,
  noTarget,
  type SeedTarget,
  satellitePass,
  targetsOf,
} from "./targets.ts";

export interface RequestPlan {
  /** Targets that would do; the first one that can be observed is taken. */
  candidates: SeedTarget[];
  /** What is done on the target, in this order. */
  setups: Setup[];
  note?: string;
  repeats?: number;
  /** Only site allowed. */
  site?: string;
  maxAirmass: number;
  /** Days from submission to the first window, and from there to the end of the last. */
  delayDays: number;
  windowDays: number;
}

export interface GroupPlan {
  proposalId: string;
  /** Follows the name of the target in the name of the group. */
  name: string;
  observationType: ObservationType;
  ippValue: number;
  requests: RequestPlan[];
}

type Draw = () => number;
type Programme = (n: number, draw: Draw) => Omit<GroupPlan, "proposalId">;

/** The list, begun at entry `n`, so that successive groups prefer different targets. */
function from<Entry>(list: readonly Entry[], n: number): Entry[] {
  const start = n % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

const galaxies = targetsOf("galaxy");
const nuclei = targetsOf("agn");
const nebulae = targetsOf("nebula");
const hosts = targetsOf("planetHost");
const explosions = targetsOf("transient");
const standards = targetsOf("standard");
const wanderers = movingTargets();

const few = (draw: Draw) => 1 + Math.floor(draw() * 4);
/** Above neutral, below it, but mostly neutral. */
const ippOf = (n: number) => (n % 6 === 1 ? 1.05 : n % 6 === 4 ? 0.9 : 1);

function request(candidates: SeedTarget[], list: Setup[], rest: Partial<RequestPlan> = {}) {
  return {
    candidates,
    setups: list,
    maxAirmass: 1.8,
    delayDays: 0,
    windowDays: 30,
    ...rest,
  } satisfies RequestPlan;
}

/** The same request again and again, each with its own window. */
function repeated(count: number, everyDays: number, plan: RequestPlan): RequestPlan[] {
  return Array.from({ length: count }, (_, epoch) => ({
    ...plan,
    delayDays: plan.delayDays + epoch * everyDays,
    windowDays: everyDays,
    note: `Epoch ${epoch + 1} of ${count}`,
  }));
}

const discs: Programme = (n, draw) => {
  const candidates = from(galaxies, n * 5);
  const common = { observationType: "NORMAL" as const, ippValue: ippOf(n) };
  const count = few(draw);
  switch (n % 5) {
    case 0:
      return {
        ...common,
        name: `gri and H-alpha map ${n + 1}`,
        requests: [request(candidates, [setups.lantern(["gp", "rp", "Ha"], 180, count)])],
      };
    case 1:
      return {
        ...common,
        name: `four-colour map ${n + 1}`,
        requests: [request(candidates, [setups.quartet(120, count)])],
      };
    case 2:
      return {
        ...common,
        name: `wide field ${n + 1}`,
        requests: [
          request(candidates, [setups.quill(["gp", "rp"], 150, count)], {
            repeats: 2,
            site: ["sds", "cto", "tei", "hkl"][((n / 5) % 4) | 0] ?? "sds",
            note: "Sky level matters more than seeing",
          }),
        ],
      };
    case 3:
      return {
        ...common,
        name: `H II variability ${n + 1}`,
        requests: repeated(3, 12, request(candidates, [setups.lantern(["Ha", "rp"], 240, count)])),
      };
    default:
      return {
        ...common,
        name: `ring colours ${n + 1}`,
        requests: [
          request(candidates, [
            setups.lantern(["Ha"], 300, count),
            setups.ember(["J", "H"], 60, count),
          ]),
        ],
      };
  }
};

const transits: Programme = (n, draw) => {
  const hours = 1.5 + Math.floor(draw() * 3) / 2;
  const setup =
    n % 2 === 0
      ? setups.lanternSeries("rp", 20, hours * 3600)
      : setups.quillSeries("ip", 8, hours * 3600);
  const plan = request(from(hosts, n * 3), [setup], { delayDays: 2, windowDays: 20 });
  return {
    name: `transit ${n + 1}`,
    observationType: "TIME_CRITICAL",
    ippValue: 1,
    requests: n % 2 === 0 ? [plan] : repeated(3, 10, plan),
  };
};

const asteroids: Programme = (n, draw) => {
  if (n % 5 === 3) {
    return {
      name: "last look",
      observationType: "NORMAL",
      ippValue: 1,
      requests: [request([departedComet], [setups.lantern(["rp"], 300, 4)])],
    };
  }
  const setup =
    n % 2 === 0 ? setups.quill(["w"], 45, few(draw)) : setups.lantern(["V", "R"], 60, few(draw));
  const plan = request(from(wanderers, n * 2), [setup], { windowDays: 36, maxAirmass: 2 });
  return {
    name: `light curve ${n + 1}`,
    observationType: "NORMAL",
    ippValue: ippOf(n + 2),
    requests: n % 2 === 0 ? repeated(2, 14, plan) : [plan],
  };
};

const explosionsAndNovae: Programme = (n, draw) => {
  const candidates = from(explosions, n * 2);
  const alert = { delayDays: 0, windowDays: 1, maxAirmass: 2.2 };
  const spectrum = setups.sable("grat_low", 900, 1);
  switch (n % 3) {
    case 0:
      return {
        name: `alert ${n + 1}, spectrum`,
        observationType: "RAPID_RESPONSE",
        ippValue: 1,
        requests: [request(candidates, [spectrum, setups.lamp(spectrum, "ARC", 30)], alert)],
      };
    case 1:
      return {
        name: `alert ${n + 1}, colour`,
        observationType: "RAPID_RESPONSE",
        ippValue: 1,
        requests: [request(candidates, [setups.lantern(["B", "V", "R"], 60, few(draw))], alert)],
      };
    default: {
      const echelle = setups.thrush(1200, 1);
      const list = [
        echelle,
        setups.lamp(echelle, "ARC", 60),
        setups.lamp(echelle, "LAMP_FLAT", 20),
      ];
      return {
        name: `nova watch ${n + 1}`,
        observationType: "NORMAL",
        ippValue: 1.1,
        requests: repeated(2, 14, request(candidates, list, { maxAirmass: 2 })),
      };
    }
  }
};

const echoes: Programme = (n, draw) => {
  const spectrum = setups.sable("grat_mid", 600, 2);
  const lamps = [setups.lamp(spectrum, "ARC", 30), setups.lamp(spectrum, "LAMP_FLAT", 15)];
  const plan =
    n % 2 === 0
      ? request(from(nuclei, n), [spectrum, ...lamps], { maxAirmass: 2 })
      : request(from(nuclei, n), [setups.ember(["J", "H", "Ks"], 40, few(draw))], {
          maxAirmass: 2,
        });
  return {
    name: `echo ${n + 1}`,
    observationType: "NORMAL",
    ippValue: ippOf(n),
    requests: repeated(3, 10, plan),
  };
};

const calibration: Programme = (n, draw) => {
  const single = (
    name: string,
    observationType: ObservationType,
    plan: RequestPlan,
  ): ReturnType<Programme> => ({
    name: `${name} ${n + 1}`,
    observationType,
    ippValue: 1,
    requests: [plan],
  });
  const stars = from(standards, n);
  switch (n % 6) {
    case 0: {
      const list = [setups.as(setups.lantern(["B", "V", "gp", "rp"], 10, few(draw)), "STANDARD")];
      return single("standard field", "NORMAL", request(stars, list));
    }
    case 1: {
      const dark = setups.as(setups.lantern(["rp"], 300, 3), "DARK");
      const bias = setups.as(setups.lantern(["rp"], 0, 10), "BIAS");
      return single("Bias and dark", "DIRECT", request([noTarget], [bias, dark]));
    }
    case 2: {
      const list = [setups.as(setups.quill(["rp"], 5, 4), "AUTO_FOCUS")];
      return single("focus run", "NORMAL", request(stars, list));
    }
    case 3: {
      const list = [setups.lantern(["V"], 15, few(draw))];
      return single("pointing test", "DIRECT", request([fixedField(15, -10)], list));
    }
    case 4: {
      const list = [setups.quill(["w"], 1, 4)];
      return single("tracking test", "NORMAL", request([satellitePass], list));
    }
    default: {
      const list = [setups.as(setups.thrush(300, 2), "STANDARD")];
      return single("flux standard", "NORMAL", request(stars, list));
    }
  }
};

/** Anything that stands high: in a session, people choose as they go. */
const highInTheSky: SeedTarget = {
  ...noTarget,
  position: (at, long) => ({ ra: siderealTime(at, long), dec: 0 }),
};

const evenings: Programme = (n, draw) =>
  n % 2 === 0
    ? {
        name: `class picture ${n / 2 + 1}`,
        observationType: "DIRECT",
        ippValue: 1,
        requests: [request(from(nebulae, n), [setups.quill(["B", "V", "rp"], 60, few(draw))])],
      }
    : {
        name: `Session ${(n + 1) / 2}`,
        observationType: "REAL_TIME",
        ippValue: 1,
        requests: [request([highInTheSky], [])],
      };

const programmes: Record<string, Programme> = {
  [FLAGSHIP]: discs,
  "HTN2026A-002": transits,
  "HTN2026A-003": asteroids,
  "HTN2026A-004": explosionsAndNovae,
  "HTN2026B-001": echoes,
  "HTN-CAL": calibration,
  "HTN-EDU": evenings,
};

/** The turns in which proposals submit: the flagship is the busiest. */
const turns = [
  ...[FLAGSHIP, "HTN2026A-002", FLAGSHIP, "HTN2026A-003", FLAGSHIP, "HTN2026A-004"],
  ...["HTN-CAL", "HTN2026B-001", FLAGSHIP, "HTN-EDU", "HTN2026A-002", "HTN2026B-001"],
  ...["HTN2026A-003", "HTN-CAL", FLAGSHIP, "HTN2026A-004"],
];

/** The proposal whose turn it is; before 2026B begins, its proposal leaves the turn to the flagship. */
export function proposalInTurn(index: number, created: Date): string {
  const proposalId = turns[index % turns.length] ?? FLAGSHIP;
  const isEarly = proposalId === "HTN2026B-001" && created < new Date("2026-08-01T00:00:00Z");
  return isEarly ? FLAGSHIP : proposalId;
}

/** The n-th group, from 0, that a proposal submits. */
export function groupPlan(proposalId: string, n: number, draw: Draw): GroupPlan {
  const programme = programmes[proposalId] ?? discs;
  return { proposalId, ...programme(n, draw) };
}
