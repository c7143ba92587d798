import { readFileSync } from "node:fs";
import { parse, visit } from "graphql";
import { expect, it } from "vitest";
import { subgraphNames } from "./subgraph-names.ts";

const files = [
  "shared.graphql",
  ...subgraphNames.map((name) => `../subgraphs/${name}/schema.graphql`),
];

it.each(files)("everything in %s is described", (file) => {
  const document = parse(readFileSync(new URL(file, import.meta.url), "utf8"));
  const silent: string[] = [];
  const roots = ["Query", "Mutation"];
  const look = (node: { name: { value: string }; description?: unknown }) => {
    if (!node.description && !roots.includes(node.name.value)) silent.push(node.name.value);
  };
  visit(document, {
    ObjectTypeDefinition: look,
    InterfaceTypeDefinition: look,
    UnionTypeDefinition: look,
    EnumTypeDefinition: look,
    EnumValueDefinition: look,
    InputObjectTypeDefinition: look,
    ScalarTypeDefinition: look,
    FieldDefinition: look,
    InputValueDefinition: look,
  });
  expect(silent).toEqual([]);
});
