/** The variables by which @skip and @include decide. */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  visit,
} from "graphql";
import { type Data, own } from "./data.ts";

/** The values of the variables that are conditions somewhere in an operation. */
export type Decisions = ReadonlyMap<string, boolean>;

export function conditionVariables(
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
): string[] {
  const names = new Set<string>();
  for (const node of [operation, ...fragments]) {
    visit(node, {
      Directive({ name, arguments: given }) {
        if (name.value !== "skip" && name.value !== "include") return;
        for (const { value } of given ?? []) {
          if (value.kind === Kind.VARIABLE) names.add(value.name.value);
        }
      },
    });
  }
  return [...names];
}

/** An error when a condition is null, which its type allows where it has a default. */
export function decide(
  names: readonly string[],
  operation: OperationDefinitionNode,
  variables: Data | undefined,
): Decisions | GraphQLError {
  const decisions = new Map<string, boolean>();
  for (const name of names) {
    const given = variables && own(variables, name);
    const value = given === undefined ? defaultOf(operation, name) : given;
    if (typeof value !== "boolean") {
      const message = `Variable "$${name}" must be true or false where it is a condition: null`;
      return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
    }
    decisions.set(name, value);
  }
  return decisions;
}

function defaultOf({ variableDefinitions }: OperationDefinitionNode, name: string): unknown {
  const value = variableDefinitions?.find(
    ({ variable }) => variable.name.value === name,
  )?.defaultValue;
  return value?.kind === Kind.BOOLEAN ? value.value : undefined;
}

export function isIncluded(node: SelectionNode | FieldNode, decisions: Decisions): boolean {
  for (const { name, arguments: given } of node.directives ?? []) {
    if (name.value !== "skip" && name.value !== "include") continue;
    const value = given?.[0]?.value;
    const condition =
      value?.kind === Kind.VARIABLE
        ? decisions.get(value.name.value)
        : value?.kind === Kind.BOOLEAN && value.value;
    if (condition === (name.value === "skip")) return false;
  }
  return true;
}
