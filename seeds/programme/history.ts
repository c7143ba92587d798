/** Submits request groups to the invented observatory and lets it observe them. */
import type { SeedInstrument } from "../observatory.ts";
import type { SeedObservation } from "../world.ts";
import { Accounts } from "./accounts.ts";
import { requestSeconds } from "./duration.ts";
import { Nights, type Place, type Wish } from "./night.ts";
import { attemptsTowards, groupState, wantedState } from "./outcomes.ts";
import type { GroupPlan, RequestPlan } from "./plans.ts";
import { NOW } from "./proposals.ts";
import { addRequest, nextId } from "./request-tree.ts";
import type { ObservationState, ProgrammeRows, RequestGroupRow, RequestState } from "./rows.ts";
import { addObservation } from "./schedule.ts";
import type { SeedTarget } from "./targets.ts";
import {
  DAY,
  earliest,
  HOUR,
  halves,
  instrumentsFor,
  later,
  latest,
  locationColumns,
  type Span,
  semesterOf,
  sideOf,
  windowOf,
} from "./windows.ts";

/** Groups submitted since then may still be pending. */
const RECENT = new Date("2026-09-20T00:00:00Z");
const SESSION_SECONDS = 2700;
/** Between two attempts at one request. */
const PAUSE = 8 * HOUR;

interface Attempt {
  state: ObservationState;
  place: Place;
}

/** What was decided about a request before its rows are written. */
interface Course {
  target: SeedTarget;
  seconds: number;
  windows: Span[];
  /** Set when the time was decided with the submission. */
  decided: Place | null;
  attempts: Attempt[];
  state: RequestState;
}

export class History {
  readonly observations: SeedObservation[] = [];
  readonly #rows: ProgrammeRows;
  readonly #accounts: Accounts;
  readonly #nights = new Nights();
  #isObserving = false;

  constructor(rows: ProgrammeRows) {
    this.#rows = rows;
    this.#accounts = new Accounts(rows);
  }

  submit(plan: GroupPlan, submitterId: number, created: Date): void {
    const group: RequestGroupRow = {
      id: nextId(this.#rows.requestGroup),
      submitterId,
      proposalId: plan.proposalId,
      name: plan.name,
      observationType: plan.observationType,
      operator: plan.requests.length === 1 ? "SINGLE" : "MANY",
      ippValue: plan.ippValue,
      state: "PENDING",
      lastWindowEnd: created,
      created,
      modified: created,
    };
    this.#rows.requestGroup.push(group);
    const courses: Course[] = [];
    for (const request of plan.requests) {
      // A series stays with the target of its first request, if it can.
      const before = courses.slice(0, 1).map(({ target }) => target);
      const candidates = [...before, ...request.candidates];
      courses.push(this.#submitRequest(plan, { ...request, candidates }, group));
    }
    group.state = groupState(courses.map(({ state }) => state));
    group.name = `${courses[0]?.target.columns.targetName} ${plan.name}`.trim();
  }

  /** No more is submitted: the accounts are settled. */
  close(): void {
    this.#accounts.close();
  }

  #submitRequest(plan: GroupPlan, request: RequestPlan, group: RequestGroupRow): Course {
    const turn = this.#rows.request.length;
    const instruments = instrumentsFor(request, turn);
    const course = isDecidedAtOnce(plan)
      ? this.#decide(plan, request, group, instruments, turn)
      : this.#schedule(plan, request, group, instruments, turn);
    const { target, state, windows, attempts } = course;
    const tree = addRequest(
      this.#rows,
      {
        requestGroupId: group.id,
        observationNote: request.note ?? "",
        state,
        configurationRepeats: request.repeats ?? 1,
        duration: course.seconds,
        ...locationColumns(request, instruments, isFixed(plan) ? course.decided : null),
        created: group.created,
        modified: group.created,
      },
      windows,
      request,
      target,
    );
    const [{ start }] = windows as [Span];
    const semester = semesterOf(start).id;
    const end = (windows.at(-1) as Span).end;
    for (const [index, attempt] of attempts.entries()) {
      const input = { ...attempt, group, tree, target, turn: turn + index };
      const { statuses, observation } = addObservation(this.#rows, this.observations, input);
      tree.request.modified = latest(tree.request.modified, earliest(observation.modified, NOW));
      for (const { instrumentType, hours } of statuses) {
        this.#accounts.charge(group, semester, instrumentType, hours);
      }
    }
    if (state === "WINDOW_EXPIRED") {
      tree.request.modified = latest(tree.request.modified, later(end, HOUR / 12));
    }
    if (state === "CANCELED" && attempts.length === 0) {
      tree.request.modified = earliest(later(group.created, 30 * HOUR), NOW);
    }
    group.modified = latest(group.modified, tree.request.modified);
    group.lastWindowEnd = latest(group.lastWindowEnd, end);
    const [setup] = request.setups;
    if (setup) {
      this.#accounts.settlePriority(group, tree.request, semester, setup.instrumentType);
    }
    return course;
  }

  /** A request whose time is decided with its submission, and which is tried once. */
  #decide(
    plan: GroupPlan,
    request: RequestPlan,
    { created }: RequestGroupRow,
    instruments: readonly SeedInstrument[],
    turn: number,
  ): Course {
    const whole = windowOf(plan, request, created);
    let wanted = wantedState(created >= RECENT, turn);
    let choice = this.#choose(request, instruments, sideOf(whole, wanted === "PENDING"));
    if (!choice.place) {
      // All of its time is still ahead, or none of it.
      wanted = wanted === "PENDING" ? "COMPLETED" : "PENDING";
      choice = this.#choose(request, instruments, sideOf(whole, wanted === "PENDING"));
    }
    const { target, seconds, place } = choice;
    if (!place) {
      return { target, seconds, windows: [whole], decided: null, attempts: [], state: "CANCELED" };
    }
    this.#nights.occupy(place);
    // The one try failed, and the window is over with it.
    const state = wanted === "FAILURE_LIMIT_REACHED" ? "WINDOW_EXPIRED" : wanted;
    const margin = isFixed(plan) ? 0 : HOUR / 6;
    const last = attemptsTowards(state, turn).at(-1);
    const outcome = state === "PENDING" ? "PENDING" : (last ?? (isFixed(plan) ? "FAILED" : null));
    const isDone = outcome !== null && (state !== "CANCELED" || isFixed(plan));
    return {
      target,
      seconds,
      windows: [{ start: later(place.start, -margin), end: later(place.end, margin) }],
      decided: place,
      attempts: isDone ? [{ state: state === "CANCELED" ? "CANCELED" : outcome, place }] : [],
      state,
    };
  }

  /** A request that the scheduler places, perhaps more than once. */
  #schedule(
    plan: GroupPlan,
    request: RequestPlan,
    { created }: RequestGroupRow,
    instruments: readonly SeedInstrument[],
    turn: number,
  ): Course {
    const isUrgent = plan.observationType === "RAPID_RESPONSE";
    const window = windowOf(plan, request, created);
    let state = wantedState(created >= RECENT, turn);
    if (state === "PENDING" && !isUrgent) window.end = latest(window.end, later(NOW, 25 * DAY));
    if (state === "PENDING" && window.end <= NOW) state = "COMPLETED";
    if (state === "WINDOW_EXPIRED" && window.end > NOW) state = "PENDING";
    const windows = turn % 4 === 1 && !isUrgent ? halves(window) : [window];
    const choice = this.#choose(request, instruments, window);
    const started =
      state === "PENDING" && !isUrgent ? this.#begin(request, instruments, windows) : null;
    const { target, seconds } = started ?? choice;
    const attempts: Attempt[] = started ? [{ state: "IN_PROGRESS", place: started.place }] : [];
    // An alert leaves time for one try only.
    const planned = attemptsTowards(state, turn).slice(isUrgent ? -1 : 0);
    let from = window.start;
    let isComplete = started !== null || choice.place !== null;
    for (const attempt of started || !choice.place ? [] : planned) {
      const wish = wishFor(request, target, instruments, seconds);
      const place = this.#takeIn(windows, wish, from, attempt === "PENDING");
      isComplete = place !== null;
      if (!place) break;
      attempts.push({ state: attempt, place });
      from = later(place.end, PAUSE);
    }
    const isFailed = state === "FAILURE_LIMIT_REACHED";
    if ((isFailed && isUrgent) || (!isComplete && (isFailed || state === "COMPLETED"))) {
      state = window.end <= NOW ? "WINDOW_EXPIRED" : "PENDING";
    }
    return { target, seconds, windows, decided: null, attempts, state };
  }

  /** The first candidate that can be observed within a span, and where; it is not taken yet. */
  #choose(request: RequestPlan, instruments: readonly SeedInstrument[], { start, end }: Span) {
    for (const target of request.candidates) {
      const seconds = secondsOf(request);
      const wish = { ...wishFor(request, target, instruments, seconds), from: start, to: end };
      const place = this.#nights.find(wish);
      if (place) return { target, seconds, place };
    }
    const [target] = request.candidates as [SeedTarget];
    return { target, seconds: secondsOf(request), place: null };
  }

  /** Puts a candidate on a telescope right now, unless something else is under way already. */
  #begin(request: RequestPlan, instruments: readonly SeedInstrument[], windows: readonly Span[]) {
    const open = windows.find(({ start, end }) => start <= NOW && NOW < end);
    if (this.#isObserving || !open) return null;
    const length = secondsOf(request) * 1000;
    const span = {
      start: latest(open.start, later(NOW, 1 - length)),
      end: earliest(open.end, later(NOW, length)),
    };
    const { target, seconds, place } = this.#choose(request, instruments, span);
    if (!place) return null;
    this.#nights.occupy(place);
    this.#isObserving = true;
    return { target, seconds, place };
  }

  #takeIn(
    windows: readonly Span[],
    wish: Omit<Wish, "from" | "to">,
    from: Date,
    isAhead: boolean,
  ): Place | null {
    for (const { start, end } of windows) {
      const place = this.#nights.take({
        ...wish,
        from: latest(start, isAhead ? latest(from, later(NOW, HOUR)) : from),
        to: isAhead ? end : earliest(end, NOW),
      });
      if (place) return place;
    }
    return null;
  }
}

/** Put on the schedule by people, whose observation is their window. */
function isFixed({ observationType }: GroupPlan): boolean {
  return observationType === "DIRECT" || observationType === "REAL_TIME";
}

/** A transit, too, is at one time only. */
function isDecidedAtOnce(plan: GroupPlan): boolean {
  return isFixed(plan) || plan.observationType === "TIME_CRITICAL";
}

function secondsOf({ setups, repeats }: RequestPlan): number {
  return setups.length === 0 ? SESSION_SECONDS : requestSeconds(setups, repeats ?? 1);
}

function wishFor(
  { setups, maxAirmass }: RequestPlan,
  { columns, position }: SeedTarget,
  instruments: readonly SeedInstrument[],
  seconds: number,
): Omit<Wish, "from" | "to"> {
  const isBlind = columns.targetType === null && setups.length > 0;
  return { instruments, position: isBlind ? null : position, seconds, maxAirmass };
}
