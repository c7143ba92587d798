/**
 * Queries that nobody thought of, as several viewers: to our executor, to Apollo's, and to the resolvers
 * alone (`monolith.ts`). EXECUTOR_QUERIES=10000 asks more of them, EXECUTOR_SEED others.
 *
 * Ours must answer as the monolith: the same data, and of errors those that say why something is null,
 * by path and code. Where a null spread, one of its errors is enough by the specification, and which ones
 * are told depends on what was asked together: there, both must tell one. The order of repeated
 * fields is not compared, as Apollo's is not that of the specification.
 *
 * Apollo's must answer the same as ours in every word where it is right. It is not where
 * conditions leave out all of an object, or what other fields require: its plans lose objects there.
 */
import { readFile } from "node:fs/promises";
import process from "node:process";
import { isDeepStrictEqual } from "node:util";
import {
  buildClientSchema,
  type ExecutionResult,
  getIntrospectionQuery,
  getNamedType,
  type IntrospectionQuery,
  isObjectType,
  parse,
  validate,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createGatewayContext } from "../../../gateway/context.ts";
import { anonymous, type Viewer } from "../../../schema/viewer.ts";
import { type Asterism, startAsterism } from "../../harness/asterism.ts";
import { randomQuery, type World } from "./random-query.ts";
import { errorsOf, nullAbove, type Question, type ThreeWays, threeWays } from "./three-ways.ts";

const count = Number(process.env.EXECUTOR_QUERIES ?? 100);
const firstSeed = Number(process.env.EXECUTOR_SEED ?? 1);

describe("any valid query", () => {
  let asterism: Asterism;
  let ways: ThreeWays;
  let world: World;
  let viewers: Viewer[];
  beforeAll(async () => {
    asterism = await startAsterism({ environment: { LIMIT_COST: "1000000000" } });
    const supergraph = new URL("../../../schema/supergraph.graphql", import.meta.url);
    ways = await threeWays(await readFile(supergraph, "utf8"), asterism.host.schemas);
    world = await explore(asterism);
    viewers = await viewersOf(asterism);
  });
  afterAll(() => asterism.close());

  it(`is answered alike three times, ${count} times`, { timeout: count * 1000 }, async () => {
    let executed = 0;
    let failed = 0;
    let stockFailed = 0;
    let characters = 0;
    for (let seed = firstSeed; seed < firstSeed + count; seed++) {
      const { query, variables, repeats } = randomQuery(world, seed);
      const document = parse(query);
      if (validate(world.schema, document).length > 0) continue;
      const viewer = viewers[seed % viewers.length] as Viewer;
      const question: Question = {
        document,
        variables,
        context: () =>
          createGatewayContext(asterism.host.open, viewer, async () => {}, {
            requestId: "of a test",
            clientHeaders: new Headers(),
          }),
      };
      const own = await ways.own(question);
      const asked = `seed ${seed}, ${viewer.user?.username}: ${query}\n${JSON.stringify(variables)}`;
      const told = everyWord(own, repeats);
      const elsewhere = await ways.elsewhere(question);
      expect(everyWord(elsewhere, repeats).data, asked).toEqual(told.data);
      expect(errorsOf(elsewhere, own), asked).toEqual(errorsOf(own, elsewhere));
      const alone = await ways.monolith(question);
      expect(told.data, asked).toEqual(everyWord(alone, repeats).data);
      expect(errorsOf(own, alone), asked).toEqual(errorsOf(alone, own));
      const stock = await ways.stock(question);
      const stocks = everyWord(stock, repeats);
      const isRight =
        isDeepStrictEqual(stocks.data, told.data) &&
        isDeepStrictEqual(errorsOf(stock, alone), errorsOf(alone, stock));
      if (isRight) expect(stocks, asked).toEqual(told);
      else stockFailed++;
      if (own.data !== undefined) executed++;
      if (own.errors) failed++;
      characters += JSON.stringify(own.data ?? "").length;
    }
    // Else the questions were no questions.
    expect(executed).toBeGreaterThan(count * 0.8);
    expect(failed).toBeLessThan(executed * 0.5);
    expect(stockFailed).toBeLessThan(3 + executed * 0.01);
    expect(characters).toBeGreaterThan(executed * 100);
  });
});

/**
 * All that is answered but errors below a null that spread; as text where the order of keys must be the
 * same, too.
 */
function everyWord({ data, errors = [], extensions }: ExecutionResult, repeats: boolean) {
  // Signed URLs tell until when they are valid.
  const text = JSON.stringify(data ?? null).replace(/(https?:[^"?]*)\?[^"]*/g, "$1");
  return {
    data: repeats ? JSON.parse(text) : text,
    errors: errors
      .filter(({ path }) => nullAbove(data, path) === null)
      .map((error) => JSON.stringify(error))
      .sort(),
    extensions,
  };
}

/** Nobody, somebody who is in a proposal, staff, and who sees everything. */
async function viewersOf({ adminToken, database, host, token }: Asterism): Promise<Viewer[]> {
  const [member] = await database.sql<{ userId: number }[]>`
    select user_id as "userId" from proposals.membership order by user_id limit 1`;
  const { identities } = host.open.get("proposals") ?? {};
  const identify = async (secret: string | undefined) =>
    identities?.identify({ kind: "api-token", token: secret ?? "" }, null) as Promise<Viewer>;
  const everybody = await identify(adminToken);
  const ofMember = await token({ userId: String(member?.userId), scopes: ["READ"] });
  return [anonymous, await identify(ofMember), { ...everybody, roles: ["staff"] }, everybody];
}

/** The schema as a client reads it, and keys of what there is. */
async function explore(asterism: Asterism): Promise<World> {
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
