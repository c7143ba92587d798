/**
 * The fields of an object that a client selected, in the order in which the answer has them. There are
 * no conditions any more.
 */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from "graphql";

export interface Selected {
  /** All selections of one response name; their selection sets belong together. */
  nodes: [FieldNode, ...FieldNode[]];
  /** The type of the fragment around the first one; null: that of the object itself. */
  fragmentType: string | null;
}

export interface Selecting {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** By response name, for an object of the type. */
export function collectFields(
  { schema, fragments }: Selecting,
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
): Map<string, Selected> {
  const fields = new Map<string, Selected>();
  const visited = new Set<string>();
  const applies = (condition: string | undefined): boolean => {
    if (condition === undefined || condition === type.name) return true;
    const wanted = schema.getType(condition);
    return isAbstractType(wanted) && isMember(schema, wanted, type);
  };
  const collect = ({ selections }: SelectionSetNode, fragmentType: string | null): void => {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        const name = node.alias?.value ?? node.name.value;
        const known = fields.get(name);
        if (known) known.nodes.push(node);
        else fields.set(name, { nodes: [node], fragmentType });
        continue;
      }
      if (node.kind === Kind.INLINE_FRAGMENT) {
        const condition = node.typeCondition?.name.value;
        if (applies(condition)) collect(node.selectionSet, condition ?? fragmentType);
        continue;
      }
      const name = node.name.value;
      const fragment = fragments.get(name);
      if (!fragment || visited.has(name)) continue;
      visited.add(name);
      const condition = fragment.typeCondition.name.value;
      if (applies(condition)) collect(fragment.selectionSet, condition);
    }
  };
  for (const selectionSet of selectionSets) collect(selectionSet, null);
  return fields;
}

function isMember(
  schema: GraphQLSchema,
  wanted: Parameters<GraphQLSchema["isSubType"]>[0],
  type: GraphQLCompositeType,
): boolean {
  return "getTypes" in type ? false : schema.isSubType(wanted, type);
}
