import v8 from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, type Asterism, startAsterism } from "../harness/asterism.ts";
import { attack, attacks } from "./attacks.ts";
import { type OtherClients, otherClients } from "./other-clients.ts";

const MEBIBYTE = 1024 * 1024;

async function post(url: string, asked: object) {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(asked),
  });
  const answer = (await response.json()) as Answer;
  const code = answer.errors?.[0]?.extensions.code;
  return { status: response.status, headers: response.headers, code, answer };
}

/** Bytes that are in use once what is not is collected. */
function usedMemory(): number {
  v8.setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  // What is outside of the heap is set free by the first, and gone after the second.
  for (let turn = 0; turn < 2; turn++) collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

describe("a gateway under abuse", () => {
  let asterism: Asterism;
  beforeAll(async () => {
    asterism = await startAsterism({ listen: true, environment: { RATE_PER_SECOND: "0" } });
  });
  afterAll(() => asterism.close());
  const refusals = attacks.map(({ status, code }) => ({ status, code }));

  describe("while three clients go on asking", () => {
    let others: OtherClients;
    beforeAll(() => {
      others = otherClients(asterism.url, 3);
    });
    afterAll(() => others.end());

    it.each(attacks)("refuses $what, and answers the others", async (given) => {
      const { status, code } = given;
      const [refused] = await Promise.all([attack(asterism.url, given), others.answered(2)]);
      expect(refused).toEqual({ status, code });
    });

    it("answers the others when everything comes at once", async () => {
      const [refused] = await Promise.all([
        Promise.all(attacks.map((given) => attack(asterism.url, given))),
        others.answered(3),
      ]);
      expect(refused).toEqual(refusals);
    });
  });

  it("keeps nothing of what it refused", { timeout: 120_000 }, async () => {
    const rounds = async (count: number) => {
      for (let round = 0; round < count; round++) {
        for (const given of attacks) await attack(asterism.url, given);
      }
      return usedMemory();
    };
    const before = await rounds(3);
    const after = await rounds(17);
    console.log(`${((after - before) / MEBIBYTE).toFixed(1)} MiB more after 17 rounds`);
    // One round's bodies are 30 MiB.
    expect((after - before) / MEBIBYTE).toBeLessThan(12);
  });

  it("counts pages that variables ask for", async () => {
    const query =
      "query ($n: Int) { proposals(first: $n) { nodes { requestGroups(first: $n) { nodes { id name } } } } }";
    const ask = (n: number) => post(asterism.url, { query, variables: { n } });
    expect(await ask(1000)).toMatchObject({ status: 400, code: "QUERY_TOO_COMPLEX" });
    expect((await ask(2)).answer.errors).toBeUndefined();
  });
});

describe("a gateway of strict settings", () => {
  it("answers a caller who asks too often with when to come again", async () => {
    const asterism = await startAsterism({
      listen: true,
      environment: { RATE_PER_SECOND: "1", RATE_BURST: "2" },
    });
    const ask = () => post(asterism.url, { query: "{ __typename }" });
    const answers = await Promise.all(Array.from({ length: 20 }, ask));
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
    const refused = answers.find(({ status }) => status === 429);
    expect(refused?.code).toBe("RATE_LIMITED");
    expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(0);
    await asterism.close();
  });
});
