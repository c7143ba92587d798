/** One operation of a document with the fragments that it uses, and its text without its writer's habits. */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  visit,
} from "graphql";

export interface NormalOperation {
  /** The same for every document in which this operation stands. */
  key: string;
  operation: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** Null when the document has no such operation, or several and no name says which. */
export function normalOperation(
  { definitions }: DocumentNode,
  name: string,
): NormalOperation | null {
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const wanted = operations.filter((one) => name === "" || one.name?.value === name);
  const [operation] = wanted;
  if (!operation || wanted.length > 1) return null;
  const all = new Map<string, FragmentDefinitionNode>();
  for (const one of definitions) {
    if (one.kind === Kind.FRAGMENT_DEFINITION) all.set(one.name.value, one);
  }
  const fragments = new Map<string, FragmentDefinitionNode>();
  const gather = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name: { value } }) {
        const fragment = all.get(value);
        if (!fragment || fragments.has(value)) return;
        fragments.set(value, fragment);
        gather(fragment);
      },
    });
  };
  gather(operation);
  const key = [operation, ...fragments.values()].map(print).join("\n");
  return { key, operation, fragments };
}

export function documentOf({ operation, fragments }: NormalOperation): DocumentNode {
  return { kind: Kind.DOCUMENT, definitions: [operation, ...fragments.values()] };
}

/** One that is valid even where conditions left nothing of a selection set. */
export function plannable(normal: NormalOperation): DocumentNode {
  const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } };
  return visit(documentOf(normal), {
    SelectionSet: (node) =>
      node.selections.length > 0 ? undefined : { ...node, selections: [typename] },
  });
}

/** Whether another field has the name by which objects tell their type. */
export function hidesTypename(normal: NormalOperation): boolean {
  let hides = false;
  visit(documentOf(normal), {
    Field({ alias, name }) {
      hides ||= alias?.value === "__typename" && name.value !== "__typename";
    },
  });
  return hides;
}
