/** What a copy of a place with everything on it takes. Pure. */
import type { Change } from "../changes/apply-change.ts";
import type { Configuration } from "../document/configuration.ts";
import type { EntityName, Values } from "../rules/entities.ts";
import type { ValueFault } from "../rules/value-faults.ts";

export type Place = "Site" | "Enclosure" | "Telescope";

export interface NewCode {
  from: string;
  to: string;
}

export interface CloneRequest {
  place: Place;
  /** Key of the place to copy. */
  source: string;
  /** Values of the copy that are others than those of the source, its code among them. */
  values: Values;
  instrumentCodes: readonly NewCode[];
  cameraCodes: readonly NewCode[];
  instrumentState: string;
}

export interface ClonePlan {
  /** In an order in which each comes after those that it refers to. */
  changes: Change[];
  faults: ValueFault[];
  /** Codes of the source that are to be unique and have none for the copy. */
  missing: { instruments: string[]; cameras: string[] };
}

/** Null when there is no such place. */
export function planClone(configuration: Configuration, request: CloneRequest): ClonePlan | null {
  const { place, source, instrumentState } = request;
  if (!configuration[place].has(source)) return null;
  const on = (entity: EntityName) =>
    [...configuration[entity]].filter(([id]) => id === source || id.startsWith(`${source}.`));
  const sites = place === "Site" ? on("Site") : [];
  const enclosures = place === "Telescope" ? [] : on("Enclosure");
  const telescopes = on("Telescope");
  const telescopeIds = new Set(telescopes.map(([id]) => id));
  const instruments = [...configuration.Instrument].filter(([, { telescope }]) =>
    telescopeIds.has(telescope as string),
  );
  const science = distinct(
    instruments.flatMap(([, { scienceCameras }]) => scienceCameras as string[]),
  );
  const guiders = instruments.map(([, { autoguiderCamera }]) => autoguiderCamera as string);
  const instrumentCode = newCodes(request.instrumentCodes);
  const cameraCode = newCodes(request.cameraCodes);
  const instrumentKeys = instruments.map(([code]) => code);
  const cameras = distinct([...science, ...guiders]).filter((code) => cameraCode.has(code));

  const copied = copyId(request, configuration);
  /** The id in the copy; where the source stands, the copy stands unless told otherwise. */
  const moved = (id: string) =>
    id === source || id.startsWith(`${source}.`) ? `${copied}${id.slice(source.length)}` : id;
  const create = (entity: EntityName, values: Values): Change => ({
    action: "create",
    entity,
    values,
  });
  /** The source itself gets what was asked for, what is on it stays what it is. */
  const copy = (entity: EntityName, id: string, values: Values) =>
    create(entity, { ...values, ...(id === source && request.values) });
  return {
    changes: [
      ...cameras.map((code) =>
        create("Camera", { ...configuration.Camera.get(code), code: cameraCode.get(code) }),
      ),
      ...sites.map(([id, values]) => copy("Site", id, values)),
      ...enclosures.map(([id, values]) =>
        copy("Enclosure", id, { ...values, site: moved(values.site as string) }),
      ),
      ...telescopes.map(([id, values]) =>
        copy("Telescope", id, {
          ...values,
          enclosure: moved(values.enclosure as string),
          serialNumber: "",
        }),
      ),
      ...instruments.map(([code, values]) =>
        create("Instrument", {
          ...values,
          code: instrumentCode.get(code),
          telescope: moved(values.telescope as string),
          state: instrumentState,
          scienceCameras: (values.scienceCameras as string[]).map((one) => cameraCode.get(one)),
          autoguiderCamera:
            cameraCode.get(values.autoguiderCamera as string) ?? values.autoguiderCamera,
        }),
      ),
    ],
    faults: [
      ...codeFaults("instrumentCodes", request.instrumentCodes, instrumentKeys),
      ...codeFaults("cameraCodes", request.cameraCodes, [...science, ...guiders]),
    ],
    missing: {
      instruments: instrumentKeys.filter((code) => !instrumentCode.has(code)),
      cameras: science.filter((code) => !cameraCode.has(code)),
    },
  };
}

/** Id of the copy; what is on the source lies below it. */
function copyId({ place, source, values }: CloneRequest, configuration: Configuration): string {
  const whole: Values = { ...configuration[place].get(source), ...values };
  if (place === "Site") return `${whole.code}`;
  return `${place === "Enclosure" ? whole.site : whole.enclosure}.${whole.code}`;
}

function newCodes(codes: readonly NewCode[]): Map<string, string> {
  return new Map(codes.map(({ from, to }) => [from, to]));
}

function codeFaults(field: string, codes: readonly NewCode[], known: string[]): ValueFault[] {
  const copied = new Set(known);
  const seen = { from: new Set<string>(), to: new Set<string>() };
  return codes.flatMap((code, index): ValueFault[] => {
    const fault = (side: keyof NewCode, rule: string): ValueFault => ({
      field: `${field}[${index}].${side}`,
      value: code[side],
      rule,
    });
    const faults = copied.has(code.from)
      ? []
      : [fault("from", "be the code of something that is copied")];
    for (const side of ["from", "to"] as const) {
      if (seen[side].has(code[side])) faults.push(fault(side, "be given once"));
      seen[side].add(code[side]);
    }
    return faults;
  });
}

function distinct(codes: readonly string[]): string[] {
  return [...new Set(codes)];
}
