/**
 * Queries that nobody thought of, to both executors. EXECUTOR_QUERIES=10000 asks more of them,
 * EXECUTOR_SEED others.
 */
import process from "node:process";
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  type IntrospectionQuery,
  isObjectType,
  parse,
  validate,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BothExecutors, startBoth, type Told } from "./both-executors.ts";
import { randomQuery, type World } from "./random-query.ts";

const count = Number(process.env.EXECUTOR_QUERIES ?? 200);
const firstSeed = Number(process.env.EXECUTOR_SEED ?? 1);

describe("any valid query", () => {
  let both: BothExecutors;
  let world: World;
  beforeAll(async () => {
    both = await startBoth();
    world = await explore(both);
  });
  afterAll(() => both.close());

  it(`is answered alike by both executors, ${count} times`, { timeout: count * 1000 }, async () => {
    let valid = 0;
    let refused = 0;
    let characters = 0;
    for (let seed = firstSeed; seed < firstSeed + count; seed++) {
      const { query, variables, repeats } = randomQuery(world, seed);
      if (validate(world.schema, parse(query)).length > 0) continue;
      valid++;
      const { own, stock } = await both.ask(query, variables);
      const asked = `seed ${seed}: ${query}\n${JSON.stringify(variables)}`;
      // Apollo's order of repeated fields is its own; ours is that of the specification.
      if (!repeats) expect(own, asked).toEqual(stock);
      else {
        const read = ({ data, ...rest }: Told) => ({ ...rest, data: data && JSON.parse(data) });
        expect(read(own), asked).toEqual(read(stock));
      }
      if (own.errors.length > 0) refused++;
      characters += own.data.length;
    }
    // Else the questions were no questions.
    expect(valid).toBeGreaterThan(count * 0.8);
    expect(refused).toBeLessThan(valid * 0.5);
    expect(characters).toBeGreaterThan(valid * 100);
  });
});

/** The schema as a client reads it, and keys of what there is. */
async function explore({ asterism }: BothExecutors): Promise<World> {
  const as = { token: asterism.adminToken };
  const { data } = await asterism.graphql(getIntrospectionQuery(), {}, as);
  const schema = buildClientSchema(data as IntrospectionQuery);
  const keys = new Map<string, string[]>();
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const type = getNamedType(field.type);
    const nodes = isObjectType(type) ? type.getFields().nodes : undefined;
    const listed = nodes && getNamedType(nodes.type);
    if (!isObjectType(listed)) continue;
    const key = ["code", "id"].find((name) => name in listed.getFields());
    const single = Object.values(schema.getQueryType()?.getFields() ?? {}).find(
      (one) => one.type === listed && one.args.length === 1,
    );
    const name = single?.args[0]?.name ?? key;
    if (!name || !(name in listed.getFields())) continue;
    const { data: found } = await asterism.graphql(
      `{ list: ${field.name}(first: 20) { nodes { key: ${name} } } }`,
      {},
      as,
    );
    const known = found?.list?.nodes.map((node: { key: string }) => node.key) ?? [];
    keys.set(listed.name, known);
  }
  return { schema, keys };
}
