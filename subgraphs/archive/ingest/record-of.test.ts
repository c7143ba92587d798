import { beforeEach, expect, it } from "vitest";
import { type GraphAnswer, graphBy } from "../../../platform/graph.ts";
import { configdbPort } from "../configdb-port.ts";
import { proposalsPort } from "../proposals-port.ts";
import { parseFileName } from "../rules/file-name.ts";
import type { Header } from "../rules/header.ts";
import { defaultHeaderSettings, type HeaderSettings } from "../rules/header-keys.ts";
import { recordOf } from "./record-of.ts";

const OBSERVED = "2015-12-17T06:48:31.970Z";
const YEAR_LATER = "2016-12-16T06:48:31.970Z";
const NEVER = "3014-04-19T06:48:31.970Z";

const exposure: Header = {
  ...{ "DATE-OBS": "2015-12-17T06:48:31.970", "DAY-OBS": "20151216", PROPID: "P1" },
  ...{ INSTRUME: "kb35", SITEID: "sqa", TELID: "0m8a", OBSTYPE: "EXPOSE", BLKUID: 1 },
};

let asked: { query: string; variables: Record<string, unknown>; asObservatory?: boolean }[];
let isAway: boolean;
let minutes: number;
let types: string[];
const tags: Record<string, string[]> = { P1: ["public"], P2: ["x", "private"], P3: ["public"] };
beforeEach(() => {
  asked = [];
  isAway = false;
  minutes = 0;
  types = ["NIGHT_SKY"];
});

function observatory(changes: Partial<HeaderSettings> = {}) {
  const graph = graphBy(async (query, variables, question): Promise<GraphAnswer> => {
    asked.push({ query, variables, ...question });
    if (isAway) throw Object.assign(new Error("away"), { code: "SUBGRAPH_UNAVAILABLE" });
    if (query.includes("configurationTypes")) {
      return { data: { configurationTypes: types.map((code) => ({ code })) } };
    }
    const known = tags[String(variables.id)];
    return { data: { proposal: known ? { tags: known } : null } };
  });
  const now = () => new Date(Date.UTC(2020, 0, 1, 0, minutes));
  const services = {
    headerSettings: { ...defaultHeaderSettings, ...changes },
    proposals: proposalsPort(graph, now),
    configdb: configdbPort(graph, now),
  };
  return (header: Header, filename = "a.fits") =>
    recordOf({ ...exposure, ...header }, parseFileName(filename), services);
}

const publicDateOf = async (record: ReturnType<ReturnType<typeof observatory>>) =>
  (await record).publicDate?.toISOString();

it("tags of the proposal decide when a frame becomes public, before its type does", async () => {
  const record = observatory();
  expect(await publicDateOf(record({}))).toBe(OBSERVED);
  expect(await publicDateOf(record({ PROPID: "P2" }))).toBe(NEVER);
  expect(await publicDateOf(record({ PROPID: "P2", OBSTYPE: "BIAS" }))).toBe(NEVER);
  expect(asked.every(({ asObservatory }) => asObservatory === true)).toBe(true);
});

it("a proposal that nobody knows has no tags", async () => {
  expect(await publicDateOf(observatory()({ PROPID: "P9" }))).toBe(YEAR_LATER);
});

it("tags are not asked for when they cannot matter", async () => {
  isAway = true;
  const decided = { L1PUBDAT: "2017-01-01" };
  expect(await publicDateOf(observatory()(decided))).toBe("2017-01-01T00:00:00.000Z");
  expect(await publicDateOf(observatory()({ PROPID: "N/A" }))).toBe(YEAR_LATER);
  const noTags = { publicProposalTags: [], privateProposalTags: [] };
  expect(await publicDateOf(observatory(noTags)({}))).toBe(YEAR_LATER);
  expect(asked).toEqual([]);
});

it("tags are asked for once a minute for each proposal", async () => {
  const record = observatory();
  await Promise.all([record({}), record({}), record({ PROPID: "P2" })]);
  await record({});
  expect(asked.map(({ variables }) => variables.id)).toEqual(["P1", "P2"]);
  minutes = 2;
  await record({});
  expect(asked).toHaveLength(3);
});

it("a frame waits until its proposal can be asked for, and a failure is not remembered", async () => {
  const record = observatory();
  isAway = true;
  await expect(record({})).rejects.toMatchObject({ code: "SUBGRAPH_UNAVAILABLE" });
  isAway = false;
  expect(await publicDateOf(record({}))).toBe(OBSERVED);
});

it("what is wrong with the header is told before anybody is asked", async () => {
  isAway = true;
  const wrong = { "DATE-OBS": "today" };
  await expect(observatory()(wrong)).rejects.toMatchObject({ code: "HEADER_INVALID" });
  expect(asked).toEqual([]);
});

it("common types are known without asking, among them all that the name repair makes", async () => {
  isAway = true;
  const names = ["a-b-c-bpm-e", "trace-b-c-d-e", "arc-b-c-d-e", "a-b-c-d-x", "a_cat-b-c-d-e"];
  const made = names.map((name) =>
    observatory()({ OBSTYPE: "", L1PUBDAT: OBSERVED }, `${name}.fits.fz`),
  );
  expect((await Promise.all(made)).map(({ configurationType }) => configurationType)).toEqual([
    ...["BPM", "TRACE", "ARC", "EXPERIMENTAL", "CATALOG"],
  ]);
});

it("other types are those of configdb, which is asked once a minute", async () => {
  const record = observatory();
  expect(await record({ OBSTYPE: "NIGHT_SKY" })).toMatchObject({ configurationType: "NIGHT_SKY" });
  for (let turn = 0; turn < 3; turn++) {
    await expect(record({ OBSTYPE: "RUBBISH" })).rejects.toMatchObject({
      code: "HEADER_INVALID",
      extensions: {
        keyword: "OBSTYPE",
        value: "RUBBISH",
        accepted: expect.arrayContaining(["BIAS", "NIGHT_SKY"]),
      },
    });
  }
  expect(asked.filter(({ query }) => query.includes("configurationTypes"))).toHaveLength(1);
  types.push("RUBBISH");
  minutes = 2;
  await record({ OBSTYPE: "RUBBISH" });
});

it("without configdb a type that was known stays known, and another one waits", async () => {
  const record = observatory();
  await record({ OBSTYPE: "NIGHT_SKY", L1PUBDAT: OBSERVED });
  minutes = 2;
  isAway = true;
  await record({ OBSTYPE: "NIGHT_SKY", L1PUBDAT: OBSERVED });
  await expect(record({ OBSTYPE: "NEW" })).rejects.toMatchObject({ code: "SUBGRAPH_UNAVAILABLE" });
});

it("an observatory can name its types itself, and then configdb is not asked", async () => {
  const record = observatory({ configurationTypes: ["OBJECT", ""] });
  for (const OBSTYPE of ["OBJECT", "N/A"]) await record({ OBSTYPE, L1PUBDAT: OBSERVED });
  await expect(record({})).rejects.toMatchObject({ extensions: { accepted: ["", "OBJECT"] } });
  expect(asked).toEqual([]);
});

it("a frame that says of no kind what it is, is refused unless the observatory allows it", async () => {
  await expect(observatory()({ OBSTYPE: "UNKNOWN" })).rejects.toMatchObject({
    extensions: { code: "HEADER_INVALID", keyword: "OBSTYPE", value: "" },
  });
  expect(asked).toEqual([]);
});
