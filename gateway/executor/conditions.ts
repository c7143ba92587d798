/** The variables by which @skip and @include decide. */
import {
  type DirectiveNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  visit,
} from "graphql";
import { type Data, own } from "./data.ts";
import type { NormalOperation } from "./normal-operation.ts";

/** The values of the variables that are conditions somewhere in an operation. */
export type Decisions = ReadonlyMap<string, boolean>;

/** Null: there are no conditions at all, not even written out ones. */
export function conditionVariables({ operation, fragments }: NormalOperation): string[] | null {
  const names = new Set<string>();
  let hasAny = false;
  for (const node of [operation, ...fragments.values()]) {
    visit(node, {
      Directive(directive) {
        if (!isCondition(directive)) return;
        hasAny = true;
        for (const { value } of directive.arguments ?? []) {
          if (value.kind === Kind.VARIABLE) names.add(value.name.value);
        }
      },
    });
  }
  return hasAny ? [...names] : null;
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

export function isCondition({ name }: DirectiveNode): boolean {
  return name.value === "skip" || name.value === "include";
}

export function isIncluded(
  { directives }: { directives?: readonly DirectiveNode[] },
  decisions: Decisions,
): boolean {
  for (const directive of directives ?? []) {
    if (!isCondition(directive)) continue;
    const value = directive.arguments?.[0]?.value;
    const condition =
      value?.kind === Kind.VARIABLE
        ? decisions.get(value.name.value)
        : value?.kind === Kind.BOOLEAN && value.value;
    if (condition === (directive.name.value === "skip")) return false;
  }
  return true;
}
