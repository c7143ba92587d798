/** The hours of the proposals: what they were given, and what their observations spent. */
import { proposals } from "./proposals.ts";
import type {
  ObservationType,
  ProgrammeRows,
  RequestGroupRow,
  RequestRow,
  TimeAllocationRow,
} from "./rows.ts";

type Used = "stdTimeUsed" | "rrTimeUsed" | "tcTimeUsed" | "realtimeTimeUsed";
type Allocation = "stdAllocation" | "rrAllocation" | "tcAllocation" | "realtimeAllocation";

const usedBy: Partial<Record<ObservationType, Used>> = {
  NORMAL: "stdTimeUsed",
  RAPID_RESPONSE: "rrTimeUsed",
  TIME_CRITICAL: "tcTimeUsed",
  REAL_TIME: "realtimeTimeUsed",
};

const pools: [Used, Allocation][] = [
  ["stdTimeUsed", "stdAllocation"],
  ["rrTimeUsed", "rrAllocation"],
  ["tcTimeUsed", "tcAllocation"],
  ["realtimeTimeUsed", "realtimeAllocation"],
];

export class Accounts {
  readonly #rows: TimeAllocationRow[];
  readonly #byKey = new Map<string, TimeAllocationRow>();

  constructor(rows: Pick<ProgrammeRows, "timeAllocation" | "timeAllocationInstrumentType">) {
    this.#rows = rows.timeAllocation;
    for (const { row, semesters, pools: given } of proposals) {
      for (const semesterId of semesters) {
        for (const { types, std = 0, rr = 0, tc = 0, realtime = 0 } of given) {
          const allocation: TimeAllocationRow = {
            id: rows.timeAllocation.length + 1,
            ...{ proposalId: row.id, semesterId },
            ...{ stdAllocation: std, stdTimeUsed: 0, rrAllocation: rr, rrTimeUsed: 0 },
            ...{ tcAllocation: tc, tcTimeUsed: 0 },
            ...{ realtimeAllocation: realtime, realtimeTimeUsed: 0 },
            ...{ ippLimit: 0, ippTimeAvailable: 0 },
          };
          rows.timeAllocation.push(allocation);
          for (const instrumentType of types) {
            const key = { proposalId: row.id, semesterId, instrumentType };
            rows.timeAllocationInstrumentType.push({ timeAllocationId: allocation.id, ...key });
            this.#byKey.set(`${row.id}/${semesterId}/${instrumentType}`, allocation);
          }
        }
      }
    }
  }

  charge(group: RequestGroupRow, semesterId: string, instrumentType: string, hours: number): void {
    const used = usedBy[group.observationType];
    const allocation = this.#byKey.get(`${group.proposalId}/${semesterId}/${instrumentType}`);
    if (used && allocation) allocation[used] += hours;
  }

  /**
   * What the priority of a request costs or brings: raising it is paid at submission and returned
   * when nothing came of it, lowering it is rewarded once it is completed.
   */
  settlePriority(
    { observationType, ippValue, proposalId }: RequestGroupRow,
    { state, duration }: RequestRow,
    semesterId: string,
    instrumentType: string,
  ): void {
    const allocation = this.#byKey.get(`${proposalId}/${semesterId}/${instrumentType}`);
    if (observationType !== "NORMAL" || ippValue === 1 || !allocation) return;
    const hours = (Math.abs(ippValue - 1) * duration) / 3600;
    if (ippValue > 1 && (state === "PENDING" || state === "COMPLETED")) {
      allocation.ippTimeAvailable -= hours;
    }
    if (ippValue < 1 && state === "COMPLETED") allocation.ippTimeAvailable += hours;
  }

  /** Rounds everything off; a world with more requests than planned was given more time. */
  close(): void {
    for (const row of this.#rows) {
      for (const [used, allocation] of pools) {
        row[used] = Math.round(row[used] * 1e6) / 1e6;
        if (row[used] > 0.8 * row[allocation]) row[allocation] = Math.ceil(row[used] * 1.5);
      }
      row.ippLimit = row.stdAllocation / 10;
      const left = row.ippLimit / 2 + row.ippTimeAvailable;
      row.ippTimeAvailable = Math.round(Math.min(row.ippLimit, Math.max(0, left)) * 1e6) / 1e6;
    }
  }
}
