import { readFileSync } from "node:fs";
import { type InputObjectTypeDefinitionNode, Kind, parse, print } from "graphql";
import { describe, expect, it } from "vitest";
import { type Entity, entities, entityNames } from "./entities.ts";

const sdl = readFileSync(new URL("../schema.graphql", import.meta.url), "utf8");
const inputs = new Map(
  parse(sdl)
    .definitions.filter((one) => one.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
    .map((one: InputObjectTypeDefinitionNode) => [
      one.name.value,
      new Map(one.fields?.map(({ name, type }) => [name.value, print(type)])),
    ]),
);
const fieldsOf = (input: string) => [...(inputs.get(input)?.keys() ?? [])];

describe.each(entityNames.map((name) => [name, entities[name] as Entity] as const))(
  "the table of %s",
  (name, { key, fields }) => {
    it("has the fields of the input that creates one, with those required that must be", () => {
      expect(fieldsOf(`Create${name}Input`)).toEqual(Object.keys(fields));
      const required = Object.keys(fields).filter((field) => fields[field]?.required);
      const demanded = [...(inputs.get(`Create${name}Input`) ?? [])].filter(([, type]) =>
        type.endsWith("!"),
      );
      expect(demanded.map(([field]) => field)).toEqual(required);
    });

    it("has the fields of the input that changes one, without those that are fixed", () => {
      const changeable = Object.keys(fields).filter((field) => !fields[field]?.fixed);
      const demanded = changeable.length === 0 ? [] : [key, "version", ...changeable];
      expect(fieldsOf(`Update${name}Input`)).toEqual(demanded);
    });

    it("has the key of the input that deletes one", () => {
      expect(fieldsOf(`Delete${name}Input`)).toEqual([key, "version"]);
    });
  },
);

it("things come after those that they refer to", () => {
  const before = new Set<string>();
  for (const [name, { fields }] of Object.entries(entities)) {
    for (const rule of Object.values(fields)) {
      if (rule.kind !== "reference" && rule.kind !== "members") continue;
      expect(before).toContain(rule.to);
    }
    before.add(name);
  }
});

it("entries of a list have the fields of the thing that they are, without its owner", () => {
  const { instrumentType: _owner, ...fields } = entities.ConfigurationTypeProperties.fields;
  expect(fieldsOf("ConfigurationTypeEntryInput")).toEqual(Object.keys(fields));
});
