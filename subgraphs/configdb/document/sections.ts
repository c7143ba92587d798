/** What a document is made of, as data. Pure. */
import type { EntityName } from "../rules/entities.ts";

export interface Section {
  name: string;
  entity: EntityName;
  /** Fields of which `id` is made, joined by dots. */
  id?: readonly [owner: string, code: string];
  /** The one field of things that are nothing but their key, written as text. */
  only?: string;
}

export const sections: readonly Section[] = [
  { name: "sites", entity: "Site" },
  { name: "enclosures", entity: "Enclosure", id: ["site", "code"] },
  { name: "telescopes", entity: "Telescope", id: ["enclosure", "code"] },
  { name: "instrumentCategories", entity: "InstrumentCategory", only: "code" },
  { name: "configurationTypes", entity: "ConfigurationType" },
  { name: "modeTypes", entity: "ModeType", only: "id" },
  { name: "opticalElements", entity: "OpticalElement" },
  { name: "opticalElementGroups", entity: "OpticalElementGroup" },
  { name: "cameraTypes", entity: "CameraType" },
  { name: "cameras", entity: "Camera" },
  { name: "genericModes", entity: "GenericMode" },
  // With the configuration types that they allow, by code, and their modes, by mode type.
  { name: "instrumentTypes", entity: "InstrumentType" },
  { name: "instruments", entity: "Instrument" },
];

/** Values by name, that each telescope takes which names them and says nothing else itself. */
export const SHARED = "telescopeClasses";
/** The field of a telescope by which it names them. */
export const SHARED_BY = "telescopeClass";
