/** Valid queries of any kind over a schema, the same for the same seed. */
import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from "graphql";

export interface RandomQuery {
  query: string;
  variables: Record<string, unknown>;
  /** Whether a field may be selected several times in one place. */
  repeats: boolean;
}

export interface World {
  schema: GraphQLSchema;
  /** Keys of objects that exist, by the name of their type. */
  keys: ReadonlyMap<string, readonly string[]>;
}

/** Names that objects of JavaScript have anyway. */
const TREACHEROUS = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];
const MOST_DEPTH = 6;

/** `fields` is about how many it may have. */
export function randomQuery({ schema, keys }: World, seed: number, fields = 60): RandomQuery {
  const random = generator(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const chance = (share: number) => random() < share;
  const pick = <T>(list: readonly T[]) => list[below(list.length)] as T;
  const variables: Record<string, unknown> = {};
  const definitions: string[] = [];
  const fragments: string[] = [];
  const repeats = chance(0.15);
  const treacherous = [...TREACHEROUS];
  let counter = 0;
  let budget = fields;

  function variable(type: string, value: unknown, fallback?: string): string {
    const name = `v${counter++}`;
    const isDefaulted = fallback !== undefined && chance(0.5);
    definitions.push(`$${name}: ${type}${isDefaulted ? ` = ${fallback}` : ""}`);
    if (!isDefaulted || chance(0.5)) variables[name] = value;
    return `$${name}`;
  }

  function condition(): string {
    if (!chance(0.12)) return "";
    const value = chance(0.5);
    const given = chance(0.4) ? String(value) : variable("Boolean!", value, String(!value));
    return ` @${pick(["skip", "include"])}(if: ${given})`;
  }

  function value(argument: GraphQLArgument, returned: string): string | null {
    const type = getNamedType(argument.type);
    if (argument.name === "first") {
      const count = chance(0.03) ? 0 : 1 + below(4);
      return chance(0.3) ? variable("Int", count, "2") : String(count);
    }
    if (isEnumType(type)) {
      const name = pick(type.getValues()).name;
      return chance(0.3) ? variable(type.name, name, name) : name;
    }
    if (type.name === "ID" || type.name === "String") {
      if (argument.name === "after") return chance(0.1) ? '"forged"' : null;
      const known = keys.get(returned);
      const key = known?.length && !chance(0.1) ? pick(known) : "no-such";
      return chance(0.4) ? variable(`${type.name}!`, key) : JSON.stringify(key);
    }
    if (type.name === "DateTime") return '"2026-04-01T00:00:00Z"';
    return null;
  }

  /** Null when it takes what is not invented here. */
  function field(of: GraphQLField<unknown, unknown>, depth: number): string | null {
    // The whole configuration in one value takes long and shows little.
    if (of.name === "configdbDocument") return null;
    const type = getNamedType(of.type);
    const given: string[] = [];
    for (const argument of of.args) {
      const needed = isRequiredArgument(argument);
      if (!needed && !chance(argument.name === "first" ? 0.9 : 0.25)) continue;
      const text = value(argument, type.name);
      if (text === null && needed) return null;
      if (text !== null) given.push(`${argument.name}: ${text}`);
    }
    const alias =
      treacherous.length > 0 && chance(0.02)
        ? treacherous.splice(below(treacherous.length), 1)[0]
        : given.length > 0 || chance(0.1)
          ? `a${counter++}`
          : null;
    const call = given.length > 0 ? `(${given.join(", ")})` : "";
    const inside = isCompositeType(type) ? ` ${selection(type, depth + 1)}` : "";
    return `${alias ? `${alias}: ` : ""}${of.name}${call}${condition()}${inside}`;
  }

  function fragment(type: GraphQLCompositeType, depth: number): string {
    const possible = isAbstractType(type)
      ? [type, ...schema.getPossibleTypes(type)]
      : [type, ...(isObjectType(type) ? type.getInterfaces() : [])];
    const on = pick(possible);
    if (chance(0.5)) {
      const head = chance(0.2) && on === type ? "..." : `... on ${on.name}`;
      return `${head}${condition()} ${selection(on, depth)}`;
    }
    const name = `F${counter++}`;
    fragments.push(`fragment ${name} on ${on.name} ${selection(on, depth)}`);
    const spread = `...${name}${condition()}`;
    return chance(0.15) ? `${spread} ...${name}` : spread;
  }

  function selection(type: GraphQLCompositeType, depth: number): string {
    const parts: string[] = [];
    const all = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const leaves = all.filter((one) => !isCompositeType(getNamedType(one.type)));
    const others = all.filter((one) => isCompositeType(getNamedType(one.type)));
    const wanted = 1 + below(5);
    const taken = new Set<object>();
    for (let index = 0; index < wanted; index++) {
      const deep = depth < MOST_DEPTH && budget > 0 && others.length > 0;
      const from = deep && (leaves.length === 0 || chance(0.6)) ? others : leaves;
      if (from.length === 0) continue;
      const one = pick(from);
      if (taken.has(one) && !repeats) continue;
      taken.add(one);
      budget--;
      const text = field(one, depth);
      if (text) parts.push(text);
    }
    if (chance(0.2)) parts.push(chance(0.3) ? `t${counter++}: __typename` : "__typename");
    // After the fields, so that what both select comes first here as it does there.
    if (depth < MOST_DEPTH && budget > 0 && chance(0.25)) parts.push(fragment(type, depth + 1));
    if (depth === 0 && chance(0.05)) parts.push("__schema { queryType { name } }");
    if (depth === 0 && chance(0.05)) parts.push('__type(name: "Site") { name kind }');
    return `{ ${parts.length > 0 ? parts.join(" ") : "__typename"} }`;
  }

  const body = selection(schema.getQueryType() as GraphQLCompositeType, 0);
  const head = definitions.length > 0 ? `query (${definitions.join(", ")}) ` : "";
  return { query: [head + body, ...fragments].join("\n"), variables, repeats };
}

/** Mulberry32: numbers from 0 to 1. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
