/** Places that can be down: a site, an enclosure or a telescope, by dotted path. Pure. */
import { invalid } from "./downtime-values.ts";

/** The ways in which a caller names a place. */
export interface PlaceInput {
  siteCode?: string | null | undefined;
  enclosureId?: string | null | undefined;
  telescopeId?: string | null | undefined;
}

export interface Place {
  site: string;
  enclosure: string | null;
  telescope: string | null;
}

/** How many codes the path of each kind of place has. */
const depths = { telescopeId: 3, enclosureId: 2, siteCode: 1 } as const;
const fields = Object.keys(depths) as (keyof PlaceInput)[];

/**
 * The dotted path of the one place that is named; null when none is. `at` leads to the fields in
 * the input.
 * @throws CodedError VALUE_INVALID when several are named, or one in the form of another kind
 */
export function namedPlace(input: PlaceInput, at = ""): string | null {
  const [field, other] = fields.filter((name) => input[name] != null);
  if (!field) return null;
  if (other) throw invalid(`${at}${other}`, `not be given beside "${field}"`);
  const path = input[field] ?? "";
  const codes = path.split(".");
  if (codes.length === depths[field] && !codes.includes("")) return path;
  const form = ["site", "enclosure", "telescope"].slice(0, depths[field]).join(".");
  throw invalid(`${at}${field}`, `be of the form "${form}"`);
}

/** @throws CodedError VALUE_INVALID also when no place is named */
export function requiredPlace(input: PlaceInput, at = ""): string {
  const path = namedPlace(input, at);
  if (path !== null) return path;
  throw invalid(`${at}telescopeId`, 'be given, or "enclosureId" or "siteCode"');
}

/** The field of an input that names such a place, and the GraphQL type. */
export function kindOf(path: string): { field: keyof PlaceInput; entity: string } {
  const { enclosure, telescope } = placeOf(path);
  if (telescope !== null) return { field: "telescopeId", entity: "Telescope" };
  if (enclosure !== null) return { field: "enclosureId", entity: "Enclosure" };
  return { field: "siteCode", entity: "Site" };
}

/** The codes of a dotted path. */
export function placeOf(path: string): Place {
  const [site = "", enclosure = null, telescope = null] = path.split(".");
  return { site, enclosure, telescope };
}

/** The place and those it lies in, narrowest first: what is down there reaches the place. */
export function reaching(path: string): string[] {
  const codes = path.split(".");
  return codes.map((_, index) => codes.slice(0, codes.length - index).join("."));
}
