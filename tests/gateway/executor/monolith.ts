/**
 * What a federated graph answers, found without any plan: the schema that clients see, carried out by
 * graphql-js with the resolvers of the subgraphs. A value knows its subgraph; for a field of another
 * one it is looked up there by its key, once. What @provides promises is not made use of.
 */
import {
  buildSchema,
  coerceInputValue,
  type DirectiveNode,
  type DocumentNode,
  defaultFieldResolver,
  defaultTypeResolver,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  printSchema,
  type SelectionSetNode,
} from "graphql";
import type { GatewayContext } from "../../../gateway/context.ts";
import { publicError } from "../../../gateway/public-error.ts";
import type { SubgraphName } from "../../../schema/subgraph-names.ts";

type Path = readonly (string | number)[];
type Json = Record<string, unknown>;
type Fields = { [name: string]: GraphQLField<unknown, unknown> };

/** A value of an object of the graph, in one of the subgraphs. */
interface Placed {
  subgraph: string;
  value: unknown;
  /** As the subgraph declares it. */
  type: GraphQLNamedType;
  path: Path;
  /** The same in others, by their names and what they were told. */
  elsewhere: Map<string, Promise<Placed | null>>;
}

/** Where and by whom something is asked. */
interface Asking {
  context: GatewayContext;
  info: GraphQLResolveInfo;
}

export class Monolith {
  readonly schema: GraphQLSchema;
  readonly #subgraphs: ReadonlyMap<string, GraphQLSchema>;

  /** `api` is what clients see of the subgraphs together. */
  constructor(api: GraphQLSchema, subgraphs: ReadonlyMap<string, GraphQLSchema>) {
    this.schema = buildSchema(printSchema(api));
    this.#subgraphs = subgraphs;
    for (const type of Object.values(this.schema.getTypeMap())) {
      if (type.name.startsWith("__")) continue;
      if (isAbstractType(type)) {
        type.resolveType = (value, context, info) =>
          this.#typeOf(value as Placed, { context, info });
      }
      if (!isObjectType(type)) continue;
      for (const [name, field] of Object.entries(type.getFields())) {
        field.resolve = (from, args, context, info) => {
          const path = pathOf(info.path);
          return this.#field(from as Placed | undefined, type, name, args, path, { context, info });
        };
      }
    }
  }

  async execute(
    document: DocumentNode,
    variableValues: Json,
    contextValue: GatewayContext,
  ): Promise<ExecutionResult> {
    const { schema } = this;
    const { data, errors } = await execute({ schema, document, variableValues, contextValue });
    return { data, errors: errors?.map((one) => publicError(one, contextValue.requestId)) };
  }

  /** The value of a field of an object of the type; `from` is undefined at the root. */
  async #field(
    from: Placed | undefined,
    type: GraphQLObjectType,
    name: string,
    args: Json,
    path: Path,
    asking: Asking,
  ): Promise<unknown> {
    const owner = this.#ownerOf(type, name, from?.subgraph);
    const needed = requirement(owner.field);
    const isHere = !from || (from.subgraph === owner.subgraph && !needed);
    const parent = isHere ? from : await this.#elsewhere(from, type, owner, needed, asking);
    if (parent === null) return null;
    const { field, subgraph } = owner;
    const resolve = field.resolve ?? defaultFieldResolver;
    const own = asking.context.subgraph(subgraph as SubgraphName);
    const value = resolve(parent?.value, argumentsOf(field, args), own, asking.info);
    return this.#placed(await value, field.type, subgraph, path);
  }

  /** The value with what it takes to go on from it; leaves as clients read them. */
  #placed(value: unknown, type: GraphQLOutputType, subgraph: string, path: Path): unknown {
    if (value === null || value === undefined) return null;
    if (value instanceof Error) throw value;
    if (isNonNullType(type)) return this.#placed(value, type.ofType, subgraph, path);
    if (isListType(type)) {
      return Array.from(value as Iterable<unknown>, async (one, index) =>
        this.#placed(await one, type.ofType, subgraph, [...path, index]),
      );
    }
    if (isLeafType(type)) return type.serialize(value);
    return { subgraph, value, type, path, elsewhere: new Map() } satisfies Placed;
  }

  /** Whose field it is: of the subgraph where the object is, if it is one of several. */
  #ownerOf(type: GraphQLObjectType, name: string, here: string | undefined): Owner {
    const owners: Owner[] = [];
    for (const [subgraph, schema] of this.#subgraphs) {
      const local = localType(schema, type);
      const field = local?.getFields()[name];
      if (!local || !field || directives(field, "external").length > 0) continue;
      if (here !== undefined && here !== subgraph && keysOf(local).length === 0) continue;
      owners.push({ subgraph, type: local, field });
    }
    const overridden = owners.flatMap(({ field }) =>
      directives(field, "override").map((one) => argument(one, "from")),
    );
    const left = owners.filter(({ subgraph }) => !overridden.includes(subgraph));
    const from = here === undefined ? null : this.#local(here, type);
    const owner =
      left.find(({ subgraph }) => subgraph === here) ??
      left.find((one) => knownKey(one.type, from) !== undefined) ??
      left[0];
    if (!owner) throw new Error(`Nobody has the field ${type.name}.${name}`);
    return owner;
  }

  #elsewhere(
    from: Placed,
    type: GraphQLObjectType,
    { subgraph, type: local }: Owner,
    needed: string | undefined,
    asking: Asking,
  ): Promise<Placed | null> {
    const told = `${subgraph} ${needed ?? ""}`;
    const known = from.elsewhere.get(told);
    if (known) return known;
    const found = this.#lookUp(from, type, subgraph, local, needed, asking);
    from.elsewhere.set(told, found);
    return found;
  }

  async #lookUp(
    from: Placed,
    type: GraphQLObjectType,
    subgraph: string,
    local: GraphQLObjectType,
    needed: string | undefined,
    asking: Asking,
  ): Promise<Placed | null> {
    // Of several keys the first that is known here, else one that others know.
    const key = knownKey(local, this.#local(from.subgraph, type)) ?? keysOf(local)[0];
    const selection = selectionOf(`${key} ${needed ?? ""}`);
    const reference = {
      __typename: local.name,
      ...(await this.#read(from, type, selection, asking)),
    };
    return this.#byReference(reference, local, subgraph, from.path, asking);
  }

  async #byReference(
    reference: Json,
    type: GraphQLNamedType,
    subgraph: string,
    path: Path,
    { context, info }: Asking,
  ): Promise<Placed | null> {
    const { apollo } = type.extensions as {
      apollo?: { subgraph?: { resolveReference?: (...given: unknown[]) => unknown } };
    };
    const resolve = apollo?.subgraph?.resolveReference ?? ((given: unknown) => given);
    try {
      const value = await resolve(reference, context.subgraph(subgraph as SubgraphName), info);
      return value === null || value === undefined
        ? null
        : { subgraph, value, type, path, elsewhere: new Map() };
    } catch (error) {
      // It is about the whole object, not about one of its fields.
      throw new GraphQLError((error as Error).message, {
        path,
        originalError: error as Error,
      });
    }
  }

  #local(subgraph: string, type: GraphQLObjectType): GraphQLObjectType | null {
    return localType(this.#subgraphs.get(subgraph) as GraphQLSchema, type);
  }

  /** A selection as a subgraph is told it. */
  async #read(
    from: Placed,
    type: GraphQLObjectType,
    { selections }: SelectionSetNode,
    asking: Asking,
  ): Promise<Json> {
    const read: Json = {};
    for (const one of selections) {
      if (one.kind === Kind.INLINE_FRAGMENT) {
        const wanted = one.typeCondition && this.schema.getType(one.typeCondition.name.value);
        const applies =
          !wanted ||
          wanted === type ||
          (isAbstractType(wanted) && this.schema.isSubType(wanted, type));
        if (applies) Object.assign(read, await this.#read(from, type, one.selectionSet, asking));
      }
      if (one.kind !== Kind.FIELD) continue;
      const name = one.name.value;
      if (name === "__typename") {
        read[name] = type.name;
        continue;
      }
      const path = [...from.path, name];
      const info = { ...asking.info, fieldName: name };
      const value = await this.#field(from, type, name, {}, path, { ...asking, info });
      read[name] = one.selectionSet
        ? await this.#readEach(value, one.selectionSet, asking)
        : await deep(value);
    }
    return read;
  }

  async #readEach(value: unknown, selection: SelectionSetNode, asking: Asking): Promise<unknown> {
    if (value === null || value === undefined) return null;
    if (Array.isArray(value)) {
      return Promise.all(value.map(async (one) => this.#readEach(await one, selection, asking)));
    }
    const placed = value as Placed;
    const type = this.schema.getType(await this.#typeOf(placed, asking)) as GraphQLObjectType;
    return this.#read(placed, type, selection, asking);
  }

  async #typeOf(placed: Placed, asking: Asking): Promise<string> {
    const { subgraph, type, value } = placed;
    const { context, info } = asking;
    if (isAbstractType(type)) {
      const schema = this.#subgraphs.get(subgraph) as GraphQLSchema;
      const resolve = type.resolveType ?? defaultTypeResolver;
      const own = context.subgraph(subgraph as SubgraphName);
      return (await resolve(value, own, { ...info, schema }, type)) as string;
    }
    const seen = this.schema.getType(type.name);
    if (!isInterfaceType(seen)) return type.name;
    // An object that stands for an interface: who has the interface itself knows more.
    for (const [name, schema] of this.#subgraphs) {
      const local = schema.getType(type.name);
      if (!isInterfaceType(local) || keysOf(local).length === 0) continue;
      const object = type as GraphQLObjectType;
      const selection = selectionOf(keysOf(local)[0] as string);
      const reference = {
        __typename: type.name,
        ...(await this.#read(placed, object, selection, asking)),
      };
      const found = await this.#byReference(reference, local, name, placed.path, asking);
      if (found) return this.#typeOf(found, asking);
    }
    throw new Error(`Nobody knows of which type an object of ${type.name} is`);
  }
}

interface Owner {
  subgraph: string;
  type: GraphQLObjectType;
  field: Fields[string];
}

/** The type in a subgraph, or what stands there for an interface of it. */
function localType(schema: GraphQLSchema, type: GraphQLObjectType): GraphQLObjectType | null {
  for (const { name } of [type, ...type.getInterfaces()]) {
    const local = schema.getType(name);
    if (isObjectType(local)) return local;
  }
  return null;
}

/** Arguments as the subgraph reads them. */
function argumentsOf({ args }: Fields[string], given: Json): Json {
  const read: Json = {};
  for (const { name, type, defaultValue } of args) {
    if (given[name] !== undefined) {
      read[name] = coerceInputValue(given[name], type, (_path, _value, error) => {
        throw error;
      });
    } else if (defaultValue !== undefined) read[name] = defaultValue;
  }
  return read;
}

type Described = Pick<GraphQLNamedType, "astNode" | "extensionASTNodes"> | Fields[string];

function directives(described: Described, name: string): DirectiveNode[] {
  const extensions = "extensionASTNodes" in described ? described.extensionASTNodes : [];
  return [described.astNode, ...extensions].flatMap(
    (node) => node?.directives?.filter((one) => one.name.value === name) ?? [],
  );
}

function argument({ arguments: given }: DirectiveNode, name: string): string | boolean | undefined {
  const value = given?.find((one) => one.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.BOOLEAN ? value.value : undefined;
}

/** By which the subgraph finds an object of the type. */
function keysOf(type: GraphQLNamedType): string[] {
  return directives(type, "key")
    .filter((one) => argument(one, "resolvable") !== false)
    .map((one) => String(argument(one, "fields")));
}

/** The first key all of whose fields `here` has. */
function knownKey(type: GraphQLObjectType, here: GraphQLObjectType | null): string | undefined {
  return keysOf(type).find((key) =>
    selectionOf(key).selections.every(
      (one) => one.kind === Kind.FIELD && here?.getFields()[one.name.value],
    ),
  );
}

function requirement(field: Fields[string]): string | undefined {
  const [one] = directives(field, "requires");
  return one && String(argument(one, "fields"));
}

const selections = new Map<string, SelectionSetNode>();

function selectionOf(fields: string): SelectionSetNode {
  let known = selections.get(fields);
  if (!known) {
    const [query] = parse(`{ ${fields} }`).definitions;
    known = (query as OperationDefinitionNode).selectionSet;
    selections.set(fields, known);
  }
  return known;
}

async function deep(value: unknown): Promise<unknown> {
  const known = await value;
  return Array.isArray(known) ? Promise.all(known.map(deep)) : known;
}

function pathOf({ prev, key }: GraphQLResolveInfo["path"]): Path {
  return prev ? [...pathOf(prev), key] : [key];
}
