import { describe, expect, it } from "vitest";
import { observatory } from "./observatory.ts";
import { altitude, sunPosition } from "./programme/sky.ts";
import { FLAGSHIP, NOW, programme } from "./programme.ts";

const world = programme();
const { rows, observations } = world;

function grouped<Row, Key>(list: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of list) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
const statesOf = (list: readonly { state: string }[]) => new Set(list.map(({ state }) => state));

const requestById = new Map(rows.request.map((row) => [row.id, row]));
const groupById = new Map(rows.requestGroup.map((row) => [row.id, row]));
const requestsOf = grouped(rows.request, (row) => row.requestGroupId);
const windowsOf = grouped(rows.window, (row) => row.requestId);
const observationsOf = grouped(rows.observation, (row) => row.requestId);
const statusesOf = grouped(rows.configurationStatus, (row) => row.observationId);

describe("the invented programme", () => {
  it("is the same every time, and another with another seed", () => {
    expect(programme()).toEqual(world);
    expect(programme({ seed: 2 }).rows.requestGroup).not.toEqual(rows.requestGroup);
  });

  it("shows every state, observation type and kind of target", () => {
    expect(statesOf(rows.requestGroup).size).toBe(5);
    expect(statesOf(rows.request).size).toBe(5);
    expect(statesOf(rows.observation).size).toBe(8);
    expect(statesOf(rows.configurationStatus).size).toBe(6);
    expect(new Set(rows.requestGroup.map((group) => group.observationType)).size).toBe(5);
    expect(new Set(rows.requestGroup.map((group) => group.operator)).size).toBe(2);
    expect(new Set(rows.configuration.map((row) => row.targetType)).size).toBe(5);
  });

  it("grows to the number of groups asked for", () => {
    expect(rows.requestGroup.length).toBeGreaterThanOrEqual(60);
    const large = programme({ requestGroups: 500 });
    expect(large.rows.requestGroup).toHaveLength(500);
    expect(large.rows.observation.length).toBeGreaterThan(5 * rows.observation.length);
  });

  it("gives the archive about 120 exposures, and the flagship some at three sites or more", () => {
    const completed = observations.filter(({ state }) => state === "COMPLETED");
    const exposures = completed.reduce((sum, { exposureCount }) => sum + exposureCount, 0);
    expect(completed.length).toBeGreaterThanOrEqual(40);
    expect(exposures).toBeGreaterThan(90);
    expect(exposures).toBeLessThan(150);
    const flagship = completed.filter(({ proposalId }) => proposalId === FLAGSHIP);
    expect(new Set(flagship.map(({ site }) => site)).size).toBeGreaterThanOrEqual(3);
    expect(requestsOf.size).toBe(rows.requestGroup.length);
  });

  it("numbers rows from one without gaps", () => {
    for (const table of [rows.requestGroup, rows.request, rows.configuration, rows.observation]) {
      expect(table.map(({ id }) => id)).toEqual(table.map((_, index) => index + 1));
    }
  });
});

describe("the rules that the programme keeps", () => {
  it("a group is in the first state of the order that a request of it is in", () => {
    const order = [
      "PENDING",
      "COMPLETED",
      "WINDOW_EXPIRED",
      "FAILURE_LIMIT_REACHED",
      "CANCELED",
    ] as const;
    for (const group of rows.requestGroup) {
      const requests = requestsOf.get(group.id) ?? [];
      expect(group.state).toBe(order.find((state) => statesOf(requests).has(state)));
      expect(group.operator).toBe(requests.length > 1 ? "MANY" : "SINGLE");
      const ends = requests.flatMap(({ id }) => windowsOf.get(id) ?? []).map(({ end }) => +end);
      expect(+group.lastWindowEnd).toBe(Math.max(...ends));
    }
  });

  it("a request is completed by a completed observation, and fails for good after three", () => {
    for (const request of rows.request) {
      const own = observationsOf.get(request.id) ?? [];
      expect(request.state === "COMPLETED").toBe(statesOf(own).has("COMPLETED"));
      const failed = own.filter(({ state }) => state === "FAILED");
      expect(request.state === "FAILURE_LIMIT_REACHED").toBe(failed.length >= 3);
    }
  });

  it("a window has ended for an expired request, and one is open or to come for a pending one", () => {
    for (const request of rows.request) {
      const isOpen = (windowsOf.get(request.id) ?? []).some(({ end }) => end > NOW);
      if (request.state === "PENDING") expect(isOpen).toBe(true);
      if (request.state === "WINDOW_EXPIRED") expect(isOpen).toBe(false);
    }
  });

  it("the windows of a request lie in one semester", () => {
    for (const windows of windowsOf.values()) {
      const holds = rows.semester.filter(({ start, end }) =>
        windows.every((window) => window.start >= start && window.end <= end),
      );
      expect(holds).toHaveLength(1);
    }
  });

  it("an observation lies in a window of its request, and in the past unless it is to come", () => {
    for (const { requestId, start, end, state } of rows.observation) {
      const windows = windowsOf.get(requestId) ?? [];
      expect(windows.some((window) => window.start <= start && window.end >= end)).toBe(true);
      if (state === "PENDING") expect(start > NOW).toBe(true);
      else if (state === "IN_PROGRESS") expect(start <= NOW && NOW < end).toBe(true);
      else expect(end <= NOW).toBe(true);
    }
  });

  it("the statuses of an observation give its state", () => {
    for (const observation of rows.observation) {
      const states = [...statesOf(statusesOf.get(observation.id) ?? [])];
      const all = (...allowed: string[]) => states.every((state) => allowed.includes(state));
      const derived = all("PENDING")
        ? "PENDING"
        : all("NOT_ATTEMPTED")
          ? "NOT_ATTEMPTED"
          : all("PENDING", "ATTEMPTED")
            ? "IN_PROGRESS"
            : states.includes("BAD_DATA")
              ? "BAD_DATA"
              : states.includes("NOT_ATTEMPTED") || states.includes("FAILED")
                ? "FAILED"
                : "COMPLETED";
      // These two are decided from outside and end what the statuses said.
      const before = { CANCELED: "PENDING", ABORTED: "IN_PROGRESS" }[observation.state as string];
      expect(derived).toBe(before ?? observation.state);
    }
  });

  it("there is one status for each configuration and repeat, and one alone in a session", () => {
    const configurationsOf = grouped(rows.configuration, (row) => row.requestId);
    for (const { id, requestId } of rows.observation) {
      const { configurationRepeats } = requestById.get(requestId)!;
      const count = configurationsOf.get(requestId)?.length ?? 0;
      expect(statusesOf.get(id)).toHaveLength(count === 0 ? 1 : count * configurationRepeats);
    }
  });

  it("summaries follow each other inside their observation", () => {
    for (const { id, start, end } of rows.observation) {
      let clock = start;
      for (const { summaryStart, summaryEnd } of statusesOf.get(id) ?? []) {
        if (!summaryStart || !summaryEnd) continue;
        expect(summaryStart >= clock).toBe(true);
        expect(summaryEnd > summaryStart).toBe(true);
        clock = summaryEnd;
      }
      expect(clock <= end).toBe(true);
    }
  });

  it("a telescope does one thing at a time, and nothing while it is down", () => {
    const key = (row: { site: string; enclosure: string; telescope: string }) =>
      `${row.site}.${row.enclosure}.${row.telescope}`;
    for (const [telescope, list] of grouped(rows.observation, key)) {
      const inOrder = list.toSorted((one, other) => +one.start - +other.start);
      for (const [index, { start }] of inOrder.entries()) {
        if (index > 0) expect(start >= inOrder[index - 1]!.end).toBe(true);
      }
      const whole = observatory.downtimes.filter(
        (downtime) => key(downtime) === telescope && downtime.instrumentType === "",
      );
      for (const { start, end } of list) {
        expect(whole.some((downtime) => downtime.start < end && downtime.end > start)).toBe(false);
      }
    }
  });

  it("what is observed stands above the horizon of a dark site", () => {
    for (const { site, enclosure, telescope, ra, dec, start, end } of observations) {
      const { lat, long, horizon } = observatory.telescope(`${site}.${enclosure}.${telescope}`);
      for (const at of [start, end]) {
        expect(altitude({ ra, dec }, at, lat, long)).toBeGreaterThan(horizon);
        expect(altitude(sunPosition(at), at, lat, long)).toBeLessThan(-11.5);
      }
    }
  });

  it("instruments, modes and optical elements exist in the observatory", () => {
    for (const { instrumentType, type, id, guidingConfigMode, ...row } of rows.configuration) {
      const types = observatory.configurationTypesOf(instrumentType).map(({ code }) => code);
      expect(types).toContain(type);
      const codes = (modeType: string) =>
        observatory.modesOf(instrumentType, modeType).map(({ code }) => code);
      expect(codes("guiding")).toContain(guidingConfigMode);
      expect(codes("acquisition").concat("OFF")).toContain(row.acquisitionConfigMode);
      const offered = observatory.opticalElementsOf(instrumentType);
      for (const config of rows.instrumentConfig.filter((each) => each.configurationId === id)) {
        expect(codes("readout")).toContain(config.mode);
        for (const [requestKey, code] of Object.entries(config.opticalElements)) {
          const choice = offered.find((each) => each.requestKey === requestKey);
          expect(choice?.elements.map((element) => element.code)).toContain(code);
        }
      }
    }
    const instruments = new Map(observatory.instruments.map((each) => [each.code, each]));
    for (const { instrumentName, observationId } of rows.configurationStatus) {
      const { site, enclosure, telescope } = rows.observation[observationId - 1]!;
      expect(instruments.get(instrumentName)).toMatchObject({ site, enclosure, telescope });
    }
  });

  it("a completed request met its threshold", () => {
    for (const { id, state } of rows.observation) {
      if (state !== "COMPLETED") continue;
      for (const status of statusesOf.get(id) ?? []) {
        const configuration = rows.configuration[(status.configurationId ?? 0) - 1];
        if (!configuration || configuration.repeatDuration !== null) continue;
        const planned = rows.instrumentConfig
          .filter(({ configurationId }) => configurationId === configuration.id)
          .reduce((sum, each) => sum + each.exposureCount * each.exposureTime, 0);
        expect(status.summaryTimeCompleted).toBe(planned);
      }
    }
  });

  it("hours charged to observations are the hours used of the pools", () => {
    const charged = rows.configurationStatus.reduce((sum, { timeCharged }) => sum + timeCharged, 0);
    const used = rows.timeAllocation.reduce(
      (sum, row) => sum + row.stdTimeUsed + row.rrTimeUsed + row.tcTimeUsed,
      0,
    );
    expect(used).toBeCloseTo(charged, 4);
    expect(used).toBeGreaterThan(10);
    for (const row of rows.timeAllocation) {
      expect(row.stdTimeUsed).toBeLessThanOrEqual(row.stdAllocation);
      expect(row.ippTimeAvailable).toBeLessThanOrEqual(row.ippLimit);
    }
  });

  it("groups are submitted by members of their proposal", () => {
    const members = new Set(rows.membership.map((row) => `${row.proposalId}/${row.userId}`));
    for (const { proposalId, submitterId } of groupById.values()) {
      expect(members).toContain(`${proposalId}/${submitterId}`);
    }
  });
});
