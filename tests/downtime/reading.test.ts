import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CREATE, type DowntimeRoom, openDowntimeRoom } from "./downtime-room.ts";

let room: DowntimeRoom;
beforeAll(async () => {
  room = await openDowntimeRoom();
});
afterAll(() => room?.close());

/** What the subgraph answers of entities, as a gateway asks for them. */
async function entities(fields: string, representations: object[]) {
  const { data, errors } = await room.ask(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${fields} } }`,
    { representations },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data._entities;
}

const telescope = (id: string) => ({ __typename: "Telescope", id });
const instrument = (telescopeId: string, type: string) => ({
  __typename: "Instrument",
  code: "any",
  telescope: { __typename: "Telescope", id: telescopeId },
  instrumentType: { __typename: "InstrumentType", code: type },
});
const site = (code: string, ...telescopeIds: string[]) => ({
  __typename: "Site",
  code,
  enclosures: [
    { __typename: "Enclosure", id: `${code}.any`, telescopes: telescopeIds.map(telescope) },
  ],
});

async function blocked(entity: { __typename: string }, start: string, end: string, more = "") {
  const [{ blockedIntervals }] = await entities(
    `... on ${entity.__typename} {
      blockedIntervals(start: "${start}", end: "${end}" ${more}) { start end }
    }`,
    [entity],
  );
  return blockedIntervals.map((interval: { start: string; end: string }) =>
    [interval.start, interval.end].map((at) => at.slice(0, 16)).join("/"),
  );
}

async function nodes(filter: object, fields = "id place"): Promise<Record<string, unknown>[]> {
  const { data, errors } = await room.ask(
    `query ($filter: DowntimeFilter) { downtimes(filter: $filter, first: 1000) { nodes { ${fields} } } }`,
    { filter },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.downtimes.nodes;
}

describe("when something is blocked", () => {
  it("downtimes that touch are one interval", async () => {
    expect(
      await blocked(telescope("sds.rof1.0m4a"), "2026-03-05T00:00:00Z", "2026-03-06T00:00:00Z"),
    ).toEqual(["2026-03-05T09:00/2026-03-05T13:00"]);
    expect(
      await blocked(telescope("cto.dom1.1m0a"), "2026-02-01T00:00:00Z", "2026-05-01T00:00:00Z"),
    ).toEqual(["2026-03-01T22:00/2026-03-02T05:00"]);
  });

  it("an instrument is blocked with its telescope and with its type, not with another one", async () => {
    const march = ["2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z"] as const;
    const thrush = instrument("sds.dom1.1m0a", "1M0-SPEC-THRUSH");
    expect(await blocked(thrush, ...march)).toEqual([
      "2026-03-02T08:00/2026-03-03T20:00",
      "2026-03-10T00:00/2026-03-24T00:00",
    ]);
    const lantern = instrument("sds.dom1.1m0a", "1M0-IMG-LANTERN");
    expect(await blocked(lantern, ...march)).toEqual(["2026-03-02T08:00/2026-03-03T20:00"]);
  });

  it("a booking of the telescope is blocked by every instrument type", async () => {
    const days = ["2026-03-08T00:00:00Z", "2026-03-10T00:00:00Z"] as const;
    const big = "hkl.big1.2m0a";
    expect(await blocked(instrument(big, "2M0-SPEC-SABLE"), ...days)).toEqual([
      "2026-03-08T04:00/2026-03-08T16:00",
    ]);
    expect(await blocked(instrument(big, "2M0-IMG-QUARTET"), ...days)).toEqual([
      "2026-03-08T10:00/2026-03-09T16:00",
    ]);
    expect(await blocked(telescope(big), ...days)).toEqual([]);
    expect(await blocked(telescope(big), ...days, "wholeTelescope: false")).toEqual([
      "2026-03-08T04:00/2026-03-09T16:00",
    ]);
  });

  it("intervals are cut to the window", async () => {
    expect(
      await blocked(telescope("sds.dom1.1m0a"), "2026-03-03T00:00:00Z", "2026-03-03T01:00:00Z"),
    ).toEqual(["2026-03-03T00:00/2026-03-03T01:00"]);
  });

  it.each([
    ["2026-03-03T00:00:00Z", "2026-03-03T00:00:00Z"],
    ["2026-03-03T00:00:00Z", "2027-03-05T00:00:00Z"],
  ])("a window from %s to %s is refused", async (start, end) => {
    const { errors } = await room.ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) {
        ... on Telescope { blockedIntervals(start: "${start}", end: "${end}") { start } }
      } }`,
      { of: [telescope("sds.dom1.1m0a")] },
    );
    expect(errors?.[0]?.extensions.code).toBe("VALUE_INVALID");
  });

  it("all telescopes of a question cost one statement", async () => {
    room.sent.length = 0;
    const ids = ["sds.dom1.1m0a", "sds.rof1.0m4a", "cto.dom1.1m0a", "hkl.big1.2m0a"];
    const asked = `... on Telescope {
      blockedIntervals(start: "2026-03-01T00:00:00Z", end: "2026-04-01T00:00:00Z") { start }
      booking: blockedIntervals(
        start: "2026-03-01T00:00:00Z", end: "2026-04-01T00:00:00Z", wholeTelescope: false
      ) { start }
    }`;
    await entities(asked, ids.map(telescope));
    expect(room.sent).toHaveLength(1);
  });
});

describe("the next downtime", () => {
  it("is the first that starts then or later", async () => {
    const next = async (entity: { __typename: string }, after: string) => {
      const [{ nextDowntime }] = await entities(
        `... on ${entity.__typename} { nextDowntime(after: "${after}") { start } }`,
        [entity],
      );
      return nextDowntime?.start ?? null;
    };
    const dome = telescope("sds.dom1.1m0a");
    expect(await next(dome, "2026-03-02T08:00:00Z")).toBe("2026-03-02T08:00:00.000Z");
    expect(await next(dome, "2026-03-02T08:00:01Z")).toBe("2026-03-10T00:00:00.000Z");
    expect(await next(dome, "2026-03-10T00:00:01Z")).toBeNull();
    const lantern = instrument("sds.dom1.1m0a", "1M0-IMG-LANTERN");
    expect(await next(lantern, "2026-03-02T08:00:01Z")).toBeNull();
  });
});

describe("a downtime of a whole enclosure or site", () => {
  const span = { start: "2050-01-01T00:00:00Z", end: "2050-01-02T00:00:00Z" };
  const noon = "2050-01-01T12:00:00Z";
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    for (const [name, place] of Object.entries({
      site: { siteCode: "sds" },
      enclosure: { enclosureId: "sds.dom1" },
      telescope: { telescopeId: "sds.dom1.1m0a" },
      type: { enclosureId: "sds.dom1", instrumentType: "1M0-SPEC-THRUSH" },
      elsewhere: { siteCode: "cto" },
    })) {
      const { data, errors } = await room.ask(CREATE, { input: { ...span, ...place } });
      if (errors) throw new Error(JSON.stringify(errors));
      ids[name] = data.createDowntime.downtime.id;
    }
  });

  const named = (found: { id: string }[]) =>
    found.map(({ id }) => Object.keys(ids).find((name) => ids[name] === id)).sort();
  const under = async (entity: { __typename: string }) => {
    const [{ downtimes }] = await entities(
      `... on ${entity.__typename} {
        downtimes(filter: { at: "${noon}" }) { totalCount { value } nodes { id } }
      }`,
      [entity],
    );
    expect(downtimes.totalCount.value).toBe(downtimes.nodes.length);
    return named(downtimes.nodes);
  };

  it("is one of everything in it", async () => {
    expect(await under(telescope("sds.dom1.1m0a"))).toEqual([
      ...["enclosure", "site", "telescope", "type"],
    ]);
    expect(await under(telescope("sds.rof1.0m4a"))).toEqual(["site"]);
    expect(await under(instrument("sds.dom1.1m0a", "1M0-SPEC-THRUSH"))).toEqual([
      ...["enclosure", "site", "telescope", "type"],
    ]);
    expect(await under(instrument("sds.dom1.1m0a", "1M0-IMG-LANTERN"))).toEqual([
      ...["enclosure", "site", "telescope"],
    ]);
    expect(await under({ __typename: "Enclosure", id: "sds.dom1" } as never)).toEqual([
      ...["enclosure", "site", "telescope", "type"],
    ]);
    expect(await under({ __typename: "Enclosure", id: "sds.rof1" } as never)).toEqual(["site"]);
    expect(await under(site("sds"))).toEqual(["enclosure", "site", "telescope", "type"]);
    expect(await under(site("tei"))).toEqual([]);
  });

  it("makes everything in it down", async () => {
    const down = async (entity: { __typename: string }) => {
      const [{ isDown }] = await entities(`... on ${entity.__typename} { isDown(at: "${noon}") }`, [
        entity,
      ]);
      return isDown;
    };
    expect(await down(telescope("sds.rof1.0m4a"))).toBe(true);
    expect(await down(instrument("sds.rof1.0m4a", "0M4-IMG-QUILL"))).toBe(true);
    expect(await down(site("sds", "sds.dom1.1m0a", "sds.rof1.0m4a"))).toBe(true);
    expect(await down(telescope("tei.rof1.0m4a"))).toBe(false);
    expect(await down(site("tei", "tei.rof1.0m4a"))).toBe(false);
  });

  it("blocks everything in it", async () => {
    expect(await blocked(telescope("sds.rof1.0m4a"), "2049-12-31T00:00:00Z", span.end)).toEqual([
      "2050-01-01T00:00/2050-01-02T00:00",
    ]);
  });

  it("keeps its place among those of the telescope, page after page", async () => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const [{ downtimes }] = await entities(
        `... on Telescope {
          downtimes(first: 1, orderBy: START_DESC, after: ${JSON.stringify(after)}) {
            nodes { id start } pageInfo { hasNextPage endCursor }
          }
        }`,
        [telescope("sds.dom1.1m0a")],
      );
      ids.push(downtimes.nodes[0].id);
      after = downtimes.pageInfo.hasNextPage ? downtimes.pageInfo.endCursor : null;
    } while (after);
    const all = await nodes({ reachesTelescope: ["sds.dom1.1m0a"] }, "id start");
    expect(ids).toHaveLength(6);
    expect(new Set(ids)).toEqual(new Set(all.map(({ id }) => id)));
  });

  it("has no telescope, and a whole site no enclosure", async () => {
    const fields = "place telescopeId telescope { id } enclosure { id } site { code }";
    expect(await nodes({ place: ["sds"] }, fields)).toEqual([
      { place: "sds", telescopeId: null, telescope: null, enclosure: null, site: { code: "sds" } },
    ]);
    expect(await nodes({ place: ["sds.dom1"], wholeTelescope: true }, fields)).toEqual([
      {
        ...{ place: "sds.dom1", telescopeId: null, telescope: null },
        ...{ enclosure: { id: "sds.dom1" }, site: { code: "sds" } },
      },
    ]);
  });
});

describe("a filter", () => {
  it.each([
    ["whole telescope", { wholeTelescope: true, endsBefore: "2027-01-01T00:00:00Z" }, 10],
    ["one type", { wholeTelescope: false, endsBefore: "2027-01-01T00:00:00Z" }, 4],
    ["instant", { at: "2026-03-05T11:15:00Z" }, 5],
    ["first instant of a span", { at: "2026-03-02T08:00:00Z", site: ["sds"] }, 1],
    ["first instant after a span", { at: "2026-03-03T20:00:00Z", site: ["sds"] }, 0],
    ["span", { overlaps: { start: "2026-03-05T00:00:00Z", end: "2026-03-06T00:00:00Z" } }, 5],
    ["empty span", { overlaps: { start: "2026-03-05T09:30:00Z", end: "2026-03-05T09:30:00Z" } }, 0],
    [
      "turned span",
      { overlaps: { start: "2026-03-06T00:00:00Z", end: "2026-03-05T00:00:00Z" } },
      0,
    ],
    [
      "start bounds",
      { startsAfter: "2026-03-05T09:00:00Z", startsBefore: "2026-03-05T09:00:00Z" },
      1,
    ],
    ["end bounds", { endsAfter: "2026-03-03T20:00:00Z", endsBefore: "2026-03-03T20:00:00Z" }, 1],
    ["part of a reason", { reason: "SCHOOL" }, 2],
    ["wildcard in a reason", { reason: "%" }, 0],
    ["exact reason", { reasonExact: "School session 1" }, 1],
    ["exact reason in other letters", { reasonExact: "school session 1" }, 0],
    ["author that is none", { createdBy: ["nobody"] }, 0],
    ["source that is none", { externalSource: ["none"] }, 0],
    ["empty list", { place: [] }, 0],
  ])("by %s", async (_title, filter, expected) => {
    expect(await nodes(filter)).toHaveLength(expected);
  });

  it("by author, source, making and changing finds what was made so", async () => {
    const input = {
      telescopeId: "sds.big1.2m0a",
      start: "2060-01-01T00:00:00Z",
      end: "2060-01-02T00:00:00Z",
      externalSource: "found",
      externalId: "1",
    };
    const { data } = await room.ask(CREATE, { input });
    const { id, created } = data.createDowntime.downtime;
    for (const filter of [
      { createdBy: ["1000"], startsAfter: input.start },
      { externalSource: ["found"] },
      { externalId: ["1"] },
      { createdAfter: created, createdBefore: created },
      { modifiedAfter: created, modifiedBefore: created },
    ]) {
      expect((await nodes(filter)).map((node) => node.id)).toContain(id);
    }
    expect(await nodes({ externalId: ["1"], createdBefore: "2020-01-01T00:00:00Z" })).toEqual([]);
    expect(await nodes({ externalId: ["1"], modifiedBefore: "2020-01-01T00:00:00Z" })).toEqual([]);
  });
});

describe("an order", () => {
  it.each(["START", "END", "CREATED", "MODIFIED"])(
    "by %s goes both ways, page by page",
    async (by) => {
      const walk = async (orderBy: string) => {
        const found: { id: string; sort: string }[] = [];
        let after: string | null = null;
        do {
          const { data } = await room.ask(
            `query ($orderBy: DowntimeOrder, $after: String) {
            downtimes(first: 3, orderBy: $orderBy, after: $after) {
              nodes { id sort: ${by.toLowerCase()} } pageInfo { hasNextPage endCursor }
            }
          }`,
            { orderBy, after },
          );
          found.push(...data.downtimes.nodes);
          after = data.downtimes.pageInfo.hasNextPage ? data.downtimes.pageInfo.endCursor : null;
        } while (after);
        return found;
      };
      const ascending = await walk(`${by}_ASC`);
      expect(ascending.map(({ id }) => id)).toEqual(
        (await walk(`${by}_DESC`)).map(({ id }) => id).reverse(),
      );
      const sorts = ascending.map(({ sort }) => sort);
      expect(sorts).toEqual([...sorts].sort());
      expect(ascending.length).toBeGreaterThanOrEqual(14);
    },
  );
});
