/**
 * What of the fetched data a client gets: its selection, in its order, with nulls that spread as far
 * as the schema says. Compiled once for an operation.
 */
import {
  type FieldNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLLeafType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  type SelectionSetNode,
} from "graphql";
import { collectFields, type Selecting } from "./collect-fields.ts";
import { type Data, isInherited, own, put } from "./data.ts";

export interface Projected {
  data: Data | null;
  /** Faults of the data that no subgraph told of. */
  faults: GraphQLError[];
}

/** `introspect` answers selections of `__schema` and `__type`. */
export type Project = (
  fetched: Data,
  introspect: (nodes: readonly FieldNode[]) => unknown,
) => Projected;

export function compileProjection(
  selecting: Selecting,
  root: GraphQLCompositeType,
  selectionSet: SelectionSetNode,
): Project {
  const shape = new Shape(selecting, root, [selectionSet]);
  return (fetched, introspect) => {
    const work: Work = { path: [], faults: [], introspect };
    const data = shape.project(fetched, work);
    return { data: data === SPREADS ? null : data, faults: work.faults };
  };
}

interface Work {
  /** Of what is being projected. */
  path: (string | number)[];
  faults: GraphQLError[];
  introspect: (nodes: readonly FieldNode[]) => unknown;
}

/** A null whose reason is told already. */
const TOLD = Symbol("told");
/** A null where none may be, so that what is around it becomes null. */
const SPREADS = Symbol("spreads");

/** Makes an answer's value of a fetched one; `owner` is the type around it. */
type Complete = (value: unknown, work: Work, owner: string) => unknown;

type Field = { name: string; inherited: boolean; owner: string } & (
  | { kind: "leaf"; nonNull: boolean; isValid: ((value: unknown) => boolean) | null; type: string }
  | { kind: "other"; complete: Complete }
  | { kind: "typename" }
  | { kind: "introspection"; nodes: readonly FieldNode[] }
);

/** Objects of one type under one selection. */
class Shape {
  readonly type: GraphQLCompositeType;
  readonly #selecting: Selecting;
  readonly #selectionSets: readonly SelectionSetNode[];
  #fields: Field[] | null = null;

  constructor(
    selecting: Selecting,
    type: GraphQLCompositeType,
    selectionSets: readonly SelectionSetNode[],
  ) {
    this.type = type;
    this.#selecting = selecting;
    this.#selectionSets = selectionSets;
  }

  project(source: Data, work: Work): Data | typeof SPREADS {
    this.#fields ??= this.#compile();
    const result: Data = {};
    for (const field of this.#fields) {
      const { name } = field;
      const value = this.#value(field, field.inherited ? own(source, name) : source[name], work);
      if (value === SPREADS) return SPREADS;
      if (field.inherited) put(result, name, value);
      else result[name] = value;
    }
    return result;
  }

  #value(field: Field, value: unknown, work: Work): unknown {
    switch (field.kind) {
      case "leaf": {
        const { name, type, owner } = field;
        const isNull = value === null || value === undefined;
        if (isNull && !field.nonNull) return null;
        if (!isNull && (field.isValid === null || field.isValid(value))) return value;
        const fault = isNull ? nullFault : valueFault;
        work.faults.push(fault([...work.path, name], type, owner));
        return field.nonNull ? SPREADS : null;
      }
      case "other": {
        work.path.push(field.name);
        const completed = field.complete(value, work, field.owner);
        work.path.pop();
        return completed === TOLD ? null : completed;
      }
      case "typename":
        return this.#typename(value) ?? SPREADS;
      case "introspection":
        return work.introspect(field.nodes);
    }
  }

  /** An object that does not tell its type under `__typename` may do so under the client's alias. */
  #typename(value: unknown): string | null {
    if (isObjectType(this.type)) return this.type.name;
    const told = typeof value === "string" ? this.#selecting.schema.getType(value) : null;
    return isObjectType(told) ? told.name : null;
  }

  #compile(): Field[] {
    const type = this.type;
    const selected = collectFields(this.#selecting, type, this.#selectionSets);
    return [...selected].map(([name, { nodes, fragmentType }]): Field => {
      const base = { name, inherited: isInherited(name), owner: fragmentType ?? type.name };
      const fieldName = nodes[0].name.value;
      if (fieldName === "__typename") return { ...base, kind: "typename" };
      if (fieldName === "__schema" || fieldName === "__type") {
        return { ...base, kind: "introspection", nodes };
      }
      const definition = "getFields" in type ? type.getFields()[fieldName] : undefined;
      if (!definition) throw new Error(`type ${type.name} has no field "${fieldName}"`);
      const nullable = isNonNullType(definition.type) ? definition.type.ofType : definition.type;
      if (isLeafType(nullable)) {
        const nonNull = nullable !== definition.type;
        return { ...base, kind: "leaf", nonNull, isValid: validity(nullable), type: nullable.name };
      }
      const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      const named = getNamedType(definition.type);
      const composite = isCompositeType(named) ? new Shapes(this.#selecting, named, sets) : null;
      return { ...base, kind: "other", complete: completion(definition.type, composite) };
    });
  }
}

/** Objects of whatever type under one selection. */
class Shapes {
  readonly #selecting: Selecting;
  readonly #selectionSets: readonly SelectionSetNode[];
  readonly #declared: Shape;
  readonly #byType = new Map<string, Shape>();

  constructor(
    selecting: Selecting,
    declared: GraphQLCompositeType,
    selectionSets: readonly SelectionSetNode[],
  ) {
    this.#selecting = selecting;
    this.#selectionSets = selectionSets;
    this.#declared = new Shape(selecting, declared, selectionSets);
    this.#byType.set(declared.name, this.#declared);
  }

  /** Null when the object tells a type that cannot be here. */
  of({ __typename: name }: Data): Shape | null {
    if (typeof name !== "string" || name === "") return this.#declared;
    const known = this.#byType.get(name);
    if (known !== undefined) return known;
    const shape = this.#shapeOf(this.#selecting.schema.getType(name));
    // Only types of the schema are kept, so that there is an end of them.
    if (shape) this.#byType.set(name, shape);
    return shape;
  }

  #shapeOf(type: GraphQLNamedType | undefined): Shape | null {
    // Nothing more is known of an object that stands for an interface.
    if (isInterfaceType(type)) return this.#declared;
    const { schema } = this.#selecting;
    const declared = this.#declared.type;
    if (!isObjectType(type)) return null;
    if (!isAbstractType(declared) || !schema.isSubType(declared, type)) return null;
    return new Shape(this.#selecting, type, this.#selectionSets);
  }
}

function completion(type: GraphQLOutputType, shapes: Shapes | null): Complete {
  if (isNonNullType(type)) {
    const inner = completion(type.ofType, shapes);
    const name = String(type.ofType);
    return (value, work, owner) => {
      const completed = inner(value, work, owner);
      if (completed === null) work.faults.push(nullFault([...work.path], name, owner));
      return completed === null || completed === TOLD ? SPREADS : completed;
    };
  }
  if (isListType(type)) {
    const inner = completion(type.ofType, shapes);
    return (value, work, owner) => {
      if (value === null || value === undefined) return null;
      if (!Array.isArray(value)) throw new Error(`no list where the type is ${type}`);
      const { path } = work;
      const list: unknown[] = [];
      let spreads = false;
      for (let index = 0; index < value.length; index++) {
        path.push(index);
        const completed = inner(value[index], work, owner);
        path.pop();
        if (completed === SPREADS) spreads = true;
        else list.push(completed === TOLD ? null : completed);
      }
      return spreads ? TOLD : list;
    };
  }
  if (isLeafType(type)) {
    const isValid = validity(type);
    return (value, work, owner) => {
      if (value === null || value === undefined) return null;
      if (isValid === null || isValid(value)) return value;
      work.faults.push(valueFault([...work.path], type.name, owner));
      return TOLD;
    };
  }
  const name = type.name;
  return (value, work, owner) => {
    if (value === null || value === undefined) return null;
    if (typeof value !== "object") throw new Error(`no object where the type is ${name}`);
    const shape = (shapes as Shapes).of(value as Data);
    if (!shape) {
      const what = described(work.path, name, owner);
      work.faults.push(fault(`Invalid __typename found for object at ${what}.`, [...work.path]));
      return TOLD;
    }
    const projected = shape.project(value as Data, work);
    return projected === SPREADS ? TOLD : projected;
  };
}

/** Which values a leaf may have; null: any. */
function validity(type: GraphQLLeafType): ((value: unknown) => boolean) | null {
  if (isEnumType(type)) return (value) => typeof value === "string" && !!type.getValue(value);
  if (!isSpecifiedScalarType(type)) return null;
  switch (type.name) {
    case "Boolean":
      return (value) => typeof value === "boolean";
    case "Int":
      return isInteger;
    case "Float":
      return Number.isFinite;
    case "ID":
      return (value) => typeof value === "string" || isInteger(value);
    default:
      return (value) => typeof value === "string";
  }
}

/** Written without an exponent, too. */
function isInteger(value: unknown): boolean {
  return Number.isInteger(value) && Math.abs(value as number) < 1e21;
}

function nullFault(path: (string | number)[], type: string, owner: string): GraphQLError {
  return fault(`Cannot return null for non-nullable ${described(path, type, owner)}.`, path);
}

function valueFault(path: (string | number)[], type: string, owner: string): GraphQLError {
  return fault(`Invalid value found for ${described(path, type, owner)}.`, path);
}

function described(path: readonly (string | number)[], type: string, owner: string): string {
  const last = path.at(-1);
  return typeof last === "string"
    ? `field ${owner}.${last}`
    : `array element of type ${type} at index ${last}`;
}

function fault(message: string, path: (string | number)[]): GraphQLError {
  return new GraphQLError(message, { path, extensions: { code: "INVALID_GRAPHQL" } });
}
