/**
 * What every configuration has in common, as far as it must be sure before anything else can be
 * looked at; itself a schema of the dialect. Pure.
 */
import type { JsonObject } from "./json-value.ts";

/** Levels and values of JSON; a configuration of a hundred exposures has some two thousand. */
export const DEEPEST_CONFIGURATION = 20;
export const LARGEST_CONFIGURATION = 10_000;

const modeName = { type: "string", nullable: true };

/** An empty name, or null, is none. */
export function configurationShape(instrumentType: string): JsonObject {
  return {
    instrument_type: { type: "string", allowed: [instrumentType] },
    type: { type: "string", nullable: true },
    guiding_config: { type: "dict", default: {}, schema: { mode: modeName } },
    acquisition_config: { type: "dict", default: {}, schema: { mode: modeName } },
    instrument_configs: {
      type: "list",
      required: true,
      minlength: 1,
      schema: {
        type: "dict",
        schema: {
          mode: modeName,
          rotator_mode: modeName,
          optical_elements: { type: "dict", valuesrules: { type: "string", nullable: true } },
          extra_params: { type: "dict", schema: { exposure_mode: modeName } },
        },
      },
    },
  };
}
