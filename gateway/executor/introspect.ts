/** What a client asks about the graph itself; no subgraph is asked for it. */
import {
  type DocumentNode,
  executeSync,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from "graphql";
import type { Data } from "./data.ts";

/** The value of `__schema` or `__type`, selected by the nodes. */
export function introspect(
  schema: GraphQLSchema,
  nodes: readonly FieldNode[],
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Data | undefined,
): unknown {
  const definitions = [...fragments.values()];
  const used = new Set<string>();
  for (const node of [...nodes, ...definitions]) {
    visit(node, { Variable: ({ name }) => void used.add(name.value) });
  }
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        variableDefinitions: operation.variableDefinitions?.filter(({ variable }) =>
          used.has(variable.name.value),
        ),
        selectionSet: { kind: Kind.SELECTION_SET, selections: nodes },
      },
      ...definitions,
    ],
  };
  const { data, errors } = executeSync({ schema, document, variableValues: variables });
  if (errors?.[0]) throw errors[0];
  return data ? Object.values(data)[0] : null;
}
