/** The rows of one request with its windows and configurations. */
import { observatory } from "../observatory.ts";
import type { RequestPlan } from "./plans.ts";
import type { ConfigurationRow, InstrumentConfigRow, ProgrammeRows, RequestRow } from "./rows.ts";
import type { ExposureSetup, Setup } from "./setups.ts";
import type { SeedTarget } from "./targets.ts";

/** What a new row gets as its serial number: rows are numbered from 1. */
export const nextId = (rows: readonly unknown[]) => rows.length + 1;

export type RequestColumns = Omit<
  RequestRow,
  "id" | "acceptabilityThreshold" | "optimizationType" | "suspendUntil" | "extraParams"
>;

export interface RequestTree {
  request: RequestRow;
  configurations: { id: number; setup: Setup }[];
}

export function addRequest(
  rows: ProgrammeRows,
  columns: RequestColumns,
  windows: readonly { start: Date; end: Date }[],
  plan: RequestPlan,
  target: SeedTarget,
): RequestTree {
  const id = nextId(rows.request);
  const thresholds = plan.setups.map(
    ({ instrumentType }) =>
      observatory.instrumentType(instrumentType).defaultAcceptabilityThreshold,
  );
  const request: RequestRow = {
    id,
    ...columns,
    acceptabilityThreshold: Math.max(0, ...thresholds) || 90,
    optimizationType: id % 7 === 0 ? "AIRMASS" : "TIME",
    suspendUntil: null,
    extraParams: {},
  };
  rows.request.push(request);
  for (const { start, end } of windows) {
    rows.window.push({ id: nextId(rows.window), requestId: id, start, end });
  }
  const configurations = plan.setups.map((setup, index) => {
    const row = configurationRow(nextId(rows.configuration), id, setup, target, plan, index + 1);
    rows.configuration.push(row);
    for (const exposure of setup.exposures) {
      const config = instrumentConfigRow(nextId(rows.instrumentConfig), row.id, setup, exposure);
      rows.instrumentConfig.push(config);
      if (!setup.roi) continue;
      const roiId = nextId(rows.regionOfInterest);
      rows.regionOfInterest.push({ id: roiId, instrumentConfigId: config.id, ...setup.roi });
    }
    return { id: row.id, setup };
  });
  return { request, configurations };
}

function configurationRow(
  id: number,
  requestId: number,
  setup: Setup,
  target: SeedTarget,
  { maxAirmass }: RequestPlan,
  priority: number,
): ConfigurationRow {
  const { instrumentType, type, repeatDuration, acquisition, guiding } = setup;
  return {
    id,
    requestId,
    instrumentType,
    type,
    repeatDuration: repeatDuration ?? null,
    priority,
    extraParams: {},
    ...target.columns,
    constraintsMaxAirmass: maxAirmass,
    constraintsMinLunarDistance: instrumentType.includes("SPEC") ? 20 : 30,
    constraintsMaxLunarPhase: 1,
    constraintsMaxSeeing: instrumentType === "2M0-SPEC-SABLE" ? 2 : null,
    constraintsMinTransparency: null,
    constraintsExtraParams: {},
    acquisitionConfigMode: acquisition?.mode ?? "OFF",
    acquisitionConfigExposureTime: acquisition?.exposureTime ?? null,
    acquisitionConfigExtraParams: acquisition?.extraParams ?? {},
    guidingConfigOptional: guiding?.optional ?? true,
    guidingConfigMode: guiding?.mode ?? "OFF",
    guidingConfigOpticalElements: {},
    guidingConfigExposureTime: guiding?.exposureTime ?? null,
    guidingConfigExtraParams: {},
  };
}

function instrumentConfigRow(
  id: number,
  configurationId: number,
  { mode, rotatorMode }: Setup,
  { elements, exposureTime, exposureCount, extraParams }: ExposureSetup,
): InstrumentConfigRow {
  return {
    id,
    configurationId,
    mode,
    exposureTime,
    exposureCount,
    rotatorMode: rotatorMode ?? "",
    opticalElements: elements,
    extraParams: extraParams ?? {},
  };
}
