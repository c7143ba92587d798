/** How each instrument type of the observatory is used: modes, optical elements, exposures. */
import type { JsonObject } from "./rows.ts";

/** Exposures in one optical element or combination of them. */
export interface ExposureSetup {
  elements: Record<string, string>;
  exposureTime: number;
  exposureCount: number;
  extraParams?: JsonObject;
}

export interface Setup {
  instrumentType: string;
  type: string;
  mode: string;
  exposures: ExposureSetup[];
  rotatorMode?: string;
  acquisition?: { mode: string; exposureTime?: number; extraParams?: JsonObject };
  guiding?: { mode: string; optional: boolean; exposureTime?: number };
  /** Seconds; REPEAT types only. */
  repeatDuration?: number;
  roi?: { x1: number | null; x2: number | null; y1: number | null; y2: number | null };
}

const filters = (codes: string[], exposureTime: number, count: number, extraParams: JsonObject) =>
  codes.map((filter) => ({
    elements: { filter },
    exposureTime,
    exposureCount: count,
    extraParams,
  }));

const unbinned = { bin_x: 1, bin_y: 1 };
const onAxis = { mode: "ON", optional: true };

/** `count` is the number of exposures in each filter. */
export const setups = {
  quill: (codes: string[], exposureTime: number, count: number): Setup => ({
    instrumentType: "0M4-IMG-QUILL",
    type: "EXPOSE",
    mode: "quill_full",
    exposures: filters(codes, exposureTime, count, unbinned),
    guiding: { mode: "OFF", optional: true },
  }),
  /** Short exposures of a window on the detector, over and over. */
  quillSeries: (filter: string, exposureTime: number, repeatDuration: number): Setup => ({
    ...setups.quill([filter], exposureTime, 1),
    type: "REPEAT_EXPOSE",
    mode: "quill_fast",
    repeatDuration,
    roi: { x1: 1036, x2: 2060, y1: 520, y2: 1544 },
  }),
  lantern: (codes: string[], exposureTime: number, count: number): Setup => ({
    instrumentType: "1M0-IMG-LANTERN",
    type: "EXPOSE",
    mode: "lantern_full",
    exposures: filters(codes, exposureTime, count, unbinned),
    guiding: { ...onAxis, exposureTime: 10 },
  }),
  lanternSeries: (filter: string, exposureTime: number, repeatDuration: number): Setup => ({
    ...setups.lantern([filter], exposureTime, 1),
    type: "REPEAT_EXPOSE",
    mode: "lantern_central",
    repeatDuration,
    roi: { x1: 1024, x2: 3072, y1: null, y2: 3072 },
  }),
  ember: (codes: string[], exposureTime: number, count: number): Setup => ({
    instrumentType: "1M0-NIR-EMBER",
    type: "EXPOSE",
    mode: "ember_cds",
    exposures: filters(codes, exposureTime, count, { coadds: 4, offset_ra: 12, offset_dec: -8 }),
    guiding: onAxis,
  }),
  quartet: (exposureTime: number, count: number): Setup => ({
    instrumentType: "2M0-IMG-QUARTET",
    type: "EXPOSE",
    mode: "quartet_slow",
    exposures: [
      {
        elements: {
          narrowband_g_position: "out",
          narrowband_r_position: "out",
          narrowband_i_position: "out",
          narrowband_z_position: "out",
        },
        exposureTime,
        exposureCount: count,
        extraParams: { exposure_mode: "SYNCHRONOUS" },
      },
    ],
    guiding: onAxis,
  }),
  thrush: (exposureTime: number, count: number): Setup => ({
    instrumentType: "1M0-SPEC-THRUSH",
    type: "SPECTRUM",
    mode: "thrush_slow",
    exposures: [{ elements: {}, exposureTime, exposureCount: count }],
    acquisition: { mode: "WCS", exposureTime: 15 },
    guiding: { mode: "ON", optional: false },
  }),
  sable: (grating: string, exposureTime: number, count: number): Setup => ({
    instrumentType: "2M0-SPEC-SABLE",
    type: "SPECTRUM",
    mode: "sable_default",
    rotatorMode: "FLOAT",
    exposures: [
      {
        elements: { slit: "slit_1.2as", grating },
        exposureTime,
        exposureCount: count,
        extraParams: unbinned,
      },
    ],
    acquisition: { mode: "BRIGHTEST", exposureTime: 5, extraParams: { acquire_radius: 5 } },
    guiding: { mode: "SLIT", optional: false },
  }),
  /** A lamp exposure with the light path of a spectrum, where the telescope stands. */
  lamp: (spectrum: Setup, type: "ARC" | "LAMP_FLAT", exposureTime: number): Setup => ({
    ...spectrum,
    type,
    exposures: spectrum.exposures
      .slice(0, 1)
      .map((exposure) => ({ ...exposure, exposureTime, exposureCount: 1 })),
    acquisition: { mode: "OFF" },
    guiding: { mode: spectrum.guiding?.mode ?? "ON", optional: true },
  }),
  as: (setup: Setup, type: string): Setup => ({ ...setup, type }),
};
