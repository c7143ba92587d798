/**
 * How many values an answer may have, told by the operation and its variables alone: a field counts
 * once for each object that it is asked of. A list is as long as its page; without pages as long as
 * the lists of the input that it answers, and else as long as is assumed. Values of input lists count,
 * too. Types that can be told apart are added up, and conditions are taken to hold.
 */
import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  typeFromAST,
  type ValueNode,
} from "graphql";
import { MAX_PAGE_SIZE } from "../../schema/connection.ts";
import { fragmentsOf } from "./check-document.ts";

/** A number that the variables decide, or that they do not. */
export type Amount = number | ((given: Given) => number);

/** Arguments that say how long a list is. */
const PAGE_ARGUMENTS = ["first", "last"];

/** The cost of one operation; its selections must have been found few, and no fragment within itself. */
export function answerCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  assumedLength: number,
): Amount {
  const fragments = fragmentsOf(document);
  const typeCount = Object.keys(schema.getTypeMap()).length;
  const defaults = new Map(
    operation.variableDefinitions?.map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue,
    ]),
  );

  /** Elements of each variable, however often it is used. */
  const counted = new Map<string, Amount>();

  const costOfSet = (
    { selections }: SelectionSetNode,
    parent: GraphQLCompositeType,
    length: Amount,
  ): Amount =>
    sum(
      selections.map((selection) => {
        if (selection.kind === Kind.FIELD) return costOfField(selection, parent, length);
        const part =
          selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        if (!part) return 0;
        const type = part.typeCondition ? typeFromAST(schema, part.typeCondition) : parent;
        return isCompositeType(type) ? costOfSet(part.selectionSet, type, length) : 0;
      }),
    );

  /** `length` is that of the next list without pages of its own. */
  const costOfField = (node: FieldNode, parent: GraphQLCompositeType, length: Amount): Amount => {
    const field = fieldOf(parent, node.name.value);
    if (!field) return 0;
    const given = sum((node.arguments ?? []).map(({ value }) => elements(value)));
    const own = pageLength(field, node.arguments ?? []) ?? orElse(given, length);
    const lists = listsOf(field.type);
    const type = getNamedType(field.type);
    if (!node.selectionSet || !isCompositeType(type)) return sum([1, given]);
    const inner = costOfSet(node.selectionSet, type, lists > 0 ? assumedLength : own);
    const isWholeSchema = parent.name === "__Schema" && field.name === "types";
    const outer = isWholeSchema ? typeCount : own;
    const times = lists > 0 ? product(outer, assumedLength ** (lists - 1)) : 1;
    return sum([1, given, product(times, inner)]);
  };

  const pageLength = (
    field: GraphQLField<unknown, unknown>,
    given: readonly ArgumentNode[],
  ): Amount | null => {
    const paging = field.args.filter(({ name }) => PAGE_ARGUMENTS.includes(name));
    if (paging.length === 0) return null;
    const node = given.find(
      ({ name, value }) =>
        paging.some((one) => one.name === name.value) && value.kind !== Kind.NULL,
    );
    const usual = paging
      .map(({ defaultValue }) => defaultValue)
      .find((value) => typeof value === "number");
    const fallback = typeof usual === "number" ? usual : assumedLength;
    return node ? wholeNumber(node.value, fallback) : fallback;
  };

  const wholeNumber = (value: ValueNode, fallback: number): Amount => {
    if (value.kind === Kind.INT) return pageSize(Number(value.value));
    if (value.kind !== Kind.VARIABLE) return fallback;
    const name = value.name.value;
    const usual = defaults.get(name);
    return givenPage(name, usual?.kind === Kind.INT ? pageSize(Number(usual.value)) : fallback);
  };

  /** Elements of all lists within a value of the input. */
  const elements = (value: ValueNode): Amount => {
    if (value.kind === Kind.LIST) return sum([value.values.length, ...value.values.map(elements)]);
    if (value.kind === Kind.OBJECT) return sum(value.fields.map((field) => elements(field.value)));
    if (value.kind !== Kind.VARIABLE) return 0;
    const name = value.name.value;
    const usual = defaults.get(name);
    const amount = counted.get(name) ?? givenElements(name, usual ? elements(usual) : 0);
    counted.set(name, amount);
    return amount;
  };

  const root = schema.getRootType(operation.operation);
  return root ? costOfSet(operation.selectionSet, root, assumedLength) : 0;
}

// These are outside, because amounts are kept, and what is made within would keep the document, too.
function givenPage(name: string, otherwise: number): Amount {
  return (variables) => {
    const number = variables.value(name);
    return typeof number === "number" ? pageSize(number) : otherwise;
  };
}

function givenElements(name: string, otherwise: Amount): Amount {
  return (variables) =>
    variables.value(name) === undefined ? amountOf(otherwise, variables) : variables.elements(name);
}

/** The variables of one request; each is counted once, however often it is used. */
class Given {
  readonly #variables: Readonly<Record<string, unknown>>;
  readonly #elements = new Map<string, number>();

  constructor(variables: Readonly<Record<string, unknown>>) {
    this.#variables = variables;
  }

  value(name: string): unknown {
    return Object.hasOwn(this.#variables, name) ? this.#variables[name] : undefined;
  }

  elements(name: string): number {
    const known = this.#elements.get(name);
    if (known !== undefined) return known;
    const counted = elementsIn(this.value(name));
    this.#elements.set(name, counted);
    return counted;
  }
}

export function evaluate(amount: Amount, variables: Readonly<Record<string, unknown>>): number {
  return amountOf(amount, new Given(variables));
}

function amountOf(amount: Amount, given: Given): number {
  return typeof amount === "number" ? amount : amount(given);
}

function elementsIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  if (!Array.isArray(value)) {
    let total = 0;
    for (const one of Object.values(value)) total += elementsIn(one);
    return total;
  }
  let total = value.length;
  for (const one of value) total += elementsIn(one);
  return total;
}

function fieldOf(parent: GraphQLCompositeType, name: string) {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  if (!isObjectType(parent) && !isInterfaceType(parent)) return undefined;
  return parent.getFields()[name];
}

function listsOf(type: GraphQLOutputType): number {
  if (isNonNullType(type)) return listsOf(type.ofType);
  return isListType(type) ? 1 + listsOf(type.ofType) : 0;
}

function sum(amounts: readonly Amount[]): Amount {
  let known = 0;
  const unknown: Exclude<Amount, number>[] = [];
  for (const amount of amounts) {
    if (typeof amount === "number") known += amount;
    else unknown.push(amount);
  }
  if (unknown.length === 0) return known;
  return (given) => unknown.reduce((total, amount) => total + amount(given), known);
}

/** The second where the first is 0. */
function orElse(a: Amount, b: Amount): Amount {
  if (typeof a === "number") return a === 0 ? b : a;
  return (given) => a(given) || amountOf(b, given);
}

function product(a: Amount, b: Amount): Amount {
  if (typeof a === "number" && typeof b === "number") return a * b;
  return (given) => amountOf(a, given) * amountOf(b, given);
}

/** A larger page is refused by the list itself. */
function pageSize(wanted: number): number {
  return Math.min(Math.max(wanted, 0), MAX_PAGE_SIZE);
}
