import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Asterism, startAsterism } from "../harness/asterism.ts";

const story = await readFile(new URL("../../gateway/flagship.graphql", import.meta.url), "utf8");
const variables = { id: "HTN2026A-001" };
/** Asks as one who sees everything. */
const tell = (asterism: Asterism, query = story) =>
  asterism.graphql(query, variables, { token: asterism.adminToken });
/** URLs name the server and the hour. */
const withoutUrls = story.replace(" url\n", "\n");

describe("the story of a proposal", () => {
  let asterism: Asterism;
  beforeAll(async () => {
    asterism = await startAsterism();
  });
  afterAll(() => asterism.close());

  it("is told by five subgraphs in one request", async () => {
    const { data, errors } = await tell(asterism);
    expect(errors).toBeUndefined();
    const groups = data.proposal.requestGroups.nodes;
    expect(groups).toHaveLength(10);
    const requests = groups.flatMap((group: { requests: unknown[] }) => group.requests);
    const observations = requests.flatMap(
      (request: { observations: unknown[] }) => request.observations,
    );
    const frames = observations.flatMap(
      (one: { frames: { nodes: unknown[] } }) => one.frames.nodes,
    );
    // proposals, configdb, downtime, archive, opsdb in turn
    expect(requests[0].configurations[0].target.name).toEqual(expect.any(String));
    expect(observations[0].telescope.site.name).toEqual(expect.any(String));
    expect(
      observations.some(
        (one: { telescope: { downtimes: { nodes: unknown[] } } }) =>
          one.telescope.downtimes.nodes.length > 0,
      ),
    ).toBe(true);
    expect(frames.length).toBeGreaterThan(10);
    expect(frames[0].instrument.state).toEqual(expect.any(String));
    expect(frames[0].rawDataFile.package.copies[0].location.site.shortName).toEqual(
      expect.any(String),
    );
    const url = new URL(frames[0].url);
    expect((await asterism.fetch(new Request(url))).status).toBe(200);
  });

  it("takes at most 18 statements, as many for 10 request groups as for 200", async () => {
    // Who is asking is known for a while, so that it is no part of what is counted.
    await tell(asterism, "{ __typename }");
    const few = await asterism.statements(() => tell(asterism));
    expect(few.length).toBeLessThanOrEqual(18);
    const large = await startAsterism({ world: { frames: 1500, requestGroups: 1000 } });
    const wide = story.replace("requestGroups(first: 10)", "requestGroups(first: 200)");
    let groups = 0;
    await tell(large, "{ __typename }");
    const many = await large.statements(async () => {
      const { data, errors } = await tell(large, wide);
      expect(errors).toBeUndefined();
      groups = data.proposal.requestGroups.nodes.length;
    });
    await large.close();
    expect(groups).toBe(200);
    expect(many).toHaveLength(few.length);
  });

  it("takes at most two statements more with a token than without, even the first time", async () => {
    await tell(asterism, "{ __typename }");
    const token = await asterism.token({ scopes: ["READ"] });
    const without = await asterism.statements(() => asterism.graphql(story, variables));
    const first = await asterism.statements(() => asterism.graphql(story, variables, { token }));
    const again = await asterism.statements(() => asterism.graphql(story, variables, { token }));
    expect(first.length).toBeLessThanOrEqual(without.length + 2);
    expect(again).toHaveLength(without.length);
  });

  it("is the same with every subgraph behind HTTP", async () => {
    const apart = await startAsterism({
      remote: ["proposals", "configdb", "downtime", "archive", "opsdb"],
    });
    const [here, there] = [await tell(asterism, withoutUrls), await tell(apart, withoutUrls)];
    expect(here.errors).toBeUndefined();
    expect(there).toEqual(here);
    await apart.close();
  });
});
