/** A configuration as one JSON document. Pure. */
import { entities, type Values } from "../rules/entities.ts";
import { type Configuration, renamed, sorted } from "./configuration.ts";
import { documentKeys, keyedInDocuments } from "./document-keys.ts";
import { type Section, sections } from "./sections.ts";

export type ConfigurationDocument = Record<string, unknown[]>;

/** Equal configurations have equal documents, whatever serial numbers they have. */
export function writeDocument(configuration: Configuration): ConfigurationDocument {
  const keyOf = documentKeys(configuration);
  const groups = [...configuration.GenericModeGroup.values()].map((values) =>
    renamed("GenericModeGroup", values, keyOf),
  );
  return Object.fromEntries(
    sections.map((section) => {
      const { entity } = section;
      const things = [...configuration[entity]].map(([key, values]) => {
        const named = renamed(entity, values, keyOf);
        return { key: keyOf(entity, key), named };
      });
      const records = sorted(things, ({ key }) => key).map(({ key, named }) =>
        entity === "InstrumentType"
          ? instrumentTypeRecord(named, groups)
          : recordOf(section, key, named),
      );
      return [section.name, records];
    }),
  );
}

function recordOf({ entity, id, only }: Section, key: string, values: Values): unknown {
  if (only !== undefined) return values[only];
  const own = Object.keys(entities[entity].fields).filter((field) => !id?.includes(field));
  return {
    ...(id && { id: key }),
    ...(keyedInDocuments.includes(entity) && { key }),
    ...Object.fromEntries(own.map((field) => [field, inOneOrder(entity, field, values[field])])),
  };
}

function inOneOrder(entity: Section["entity"], field: string, value: unknown): unknown {
  const rule = entities[entity].fields[field];
  return rule?.kind === "members" && !rule.ordered ? [...(value as string[])].sort() : value;
}

function instrumentTypeRecord(values: Values, groups: readonly Values[]): object {
  const { configurationTypes, ...own } = values as Values & { configurationTypes: Values[] };
  const ownGroups = groups.filter((group) => group.instrumentType === values.code);
  return {
    ...own,
    configurationTypes: Object.fromEntries(
      configurationTypes.map(({ configurationType, ...part }) => [configurationType, part]),
    ),
    modeGroups: Object.fromEntries(
      sorted(ownGroups, ({ type }) => `${type}`).map(({ type, modes, default: usual }) => [
        type,
        { default: usual, modes },
      ]),
    ),
  };
}
