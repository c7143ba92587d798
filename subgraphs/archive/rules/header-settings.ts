/** What an observatory says of its headers, checked and laid over the defaults. Pure. */
import { defaultHeaderSettings, type HeaderSettings, headerKinds } from "./header-keys.ts";

/** Every fault at once, each naming its place; a text without faults has settings. */
export interface HeaderSettingsVerdict {
  settings: HeaderSettings;
  faults: string[];
}

/** A date so many days after any that a header may have still has four digits in its year. */
const MOST_DAYS = 365 * 999;
/** As long as the column that holds it. */
const MOST_TYPE = 20;

/**
 * Reads the JSON text of a settings file: an object with any of the names of `HeaderSettings`.
 * Keywords, and lists of required keywords, are replaced one by one; any other list as a whole.
 * Keywords are put in upper case. A keyword that is replaced is replaced in the default lists of
 * required and related keywords, too, unless the file has such a list itself.
 */
export function readHeaderSettings(json: string): HeaderSettingsVerdict {
  const faults: string[] = [];
  const given = parsed(json, faults);
  const readers: Readers = {
    keywords: record(keywordNames, keyword),
    requiredKeywords: record(headerKinds, list(keyword)),
    blacklist: list(keyword),
    nullValues: list(text),
    relatedKeywords: list(keyword),
    configurationTypes: (value, place, told) =>
      value === null ? null : list(type)(value, place, told),
    scienceConfigurationTypes: list(type),
    calibrationTypes: list(type),
    publicProposals: list(text),
    privateProposals: list(text),
    privateFileTypes: list(text),
    publicProposalTags: list(text),
    privateProposalTags: list(text),
    daysUntilPublic: days,
    nameRepairExtensions: list(extension),
    tarMembers: list(text),
  };
  const read = named(given, Object.keys(readers), "", faults).map(([name, value]) => [
    name,
    readers[name as keyof Readers](value, name, faults),
  ]);
  return { settings: composed(Object.fromEntries(read)), faults };
}

type Given = Partial<
  Omit<HeaderSettings, "keywords" | "requiredKeywords"> & {
    keywords: Partial<HeaderSettings["keywords"]>;
    requiredKeywords: Partial<HeaderSettings["requiredKeywords"]>;
  }
>;

/** Tells what is wrong with the value at the place; what it returns counts only without faults. */
type Reader<Value> = (value: unknown, place: string, faults: string[]) => Value;
type Readers = { [Name in keyof HeaderSettings]: Reader<unknown> };

const keywordNames = Object.keys(defaultHeaderSettings.keywords);

function composed(given: Given): HeaderSettings {
  const defaults = defaultHeaderSettings;
  const keywords = { ...defaults.keywords, ...given.keywords };
  const replaced = new Map<string, string>();
  for (const [name, was] of Object.entries(defaults.keywords)) {
    replaced.set(was, keywords[name as keyof typeof keywords]);
  }
  const asNamed = (list: readonly string[]) => list.map((word) => replaced.get(word) ?? word);
  const { fits, tar, product, thumbnail } = defaults.requiredKeywords;
  return {
    ...defaults,
    relatedKeywords: asNamed(defaults.relatedKeywords),
    ...given,
    keywords,
    requiredKeywords: {
      ...{ fits: asNamed(fits), tar: asNamed(tar) },
      ...{ product: asNamed(product), thumbnail: asNamed(thumbnail) },
      ...given.requiredKeywords,
    },
  };
}

function parsed(json: string, faults: string[]): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    faults.push(`it is not JSON: ${(error as Error).message}`);
    return {};
  }
}

/** The entries of an object, those of unknown names left out. */
function named(
  value: unknown,
  names: readonly string[],
  place: string,
  faults: string[],
): [string, unknown][] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    faults.push(`${place || "it"} must be an object: ${shown(value)}`);
    return [];
  }
  return Object.entries(value).filter(([name]) => {
    if (names.includes(name)) return true;
    const path = place ? `${place}.${name}` : name;
    faults.push(`${path} is not known; known are ${names.join(", ")}`);
    return false;
  });
}

function record<Value>(names: readonly string[], of: Reader<Value>): Reader<object> {
  return (value, place, faults) =>
    Object.fromEntries(
      named(value, names, place, faults).map(([name, item]) => [
        name,
        of(item, `${place}.${name}`, faults),
      ]),
    );
}

function list<Value>(of: Reader<Value>): Reader<Value[]> {
  return (value, place, faults) => {
    if (Array.isArray(value)) {
      return value.map((item, index) => of(item, `${place}[${index}]`, faults));
    }
    faults.push(`${place} must be a list: ${shown(value)}`);
    return [];
  };
}

/** An empty text would be part of every name. */
const text = checked((value) => value !== "", "a text that is not empty");
const keywordText = checked(
  (value) => /^[A-Z0-9][A-Z0-9_ .-]{0,67}$/i.test(value),
  "a keyword of letters, digits, - and _",
);
const type = checked(
  (value) => value.length <= MOST_TYPE,
  `a text of up to ${MOST_TYPE} characters`,
);
const extension = checked((value) => /^(\.[^./\\]+)+$/.test(value), "an extension such as .fits");

function keyword(value: unknown, place: string, faults: string[]): string {
  return keywordText(value, place, faults).toUpperCase();
}

function checked(isRight: (value: string) => boolean, wanted: string): Reader<string> {
  return (value, place, faults) => {
    if (typeof value === "string" && isRight(value)) return value;
    faults.push(`${place} must be ${wanted}: ${shown(value)}`);
    return "";
  };
}

function days(value: unknown, place: string, faults: string[]): number {
  if (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_DAYS) {
    return Number(value);
  }
  faults.push(`${place} must be a whole number from 0 to ${MOST_DAYS}: ${shown(value)}`);
  return 0;
}

function shown(value: unknown): string {
  return JSON.stringify(value).slice(0, 100);
}
