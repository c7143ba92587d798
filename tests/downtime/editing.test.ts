import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operator, viewer } from "../../schema/viewer.fixture.ts";
import { anonymous, type Viewer } from "../../schema/viewer.ts";
import { CREATE, DELETE, type DowntimeRoom, openDowntimeRoom, UPDATE } from "./downtime-room.ts";

let room: DowntimeRoom;
beforeAll(async () => {
  room = await openDowntimeRoom();
});
afterAll(() => room?.close());

const mirror = {
  telescopeId: "sds.dom1.1m0a",
  start: "2040-03-02T08:00:00Z",
  end: "2040-03-03T20:00:00Z",
  reason: "Mirror aluminising",
};

async function created(input: object = {}, as: Viewer = operator) {
  const { data, errors } = await room.ask(CREATE, { input: { ...mirror, ...input } }, as);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.createDowntime.downtime;
}

/** The code and facts of the only error. */
async function refused(query: string, input: object, as: Viewer = operator) {
  const { errors = [] } = await room.ask(query, { input }, as);
  expect(errors).toHaveLength(1);
  return errors[0]?.extensions;
}

async function count(): Promise<number> {
  const { data } = await room.ask("{ downtimes { totalCount { value } } }");
  return data.downtimes.totalCount.value;
}

describe("who may edit", () => {
  const mutations = [
    [CREATE, mirror],
    [UPDATE, { id: "1", version: 1 }],
    [DELETE, { id: "1", version: 1 }],
    [
      "mutation ($input: SynchroniseDowntimesInput!) { synchroniseDowntimes(input: $input) { created } }",
      { externalSource: "calendar", downtimes: [] },
    ],
    [
      "mutation ($input: ImportDowntimeCalendarInput!) { importDowntimeCalendar(input: $input) { created } }",
      { externalSource: "calendar", text: "", telescopeId: "sds.dom1.1m0a" },
    ],
  ] as const;

  it.each(mutations)("nobody in particular may not: %s", async (query, input) => {
    expect(await room.code(query, { input }, anonymous)).toBe("UNAUTHENTICATED");
  });

  it.each(mutations)("an account without a role may not: %s", async (query, input) => {
    expect(await room.code(query, { input }, viewer())).toBe("FORBIDDEN");
  });

  it.each(mutations)("a token without the scope may not: %s", async (query, input) => {
    const reader = viewer({ roles: ["operator"], scopes: ["read"] });
    expect(await room.code(query, { input }, reader)).toBe("FORBIDDEN");
  });

  it.each(["operator", "staff", "admin"] as const)(
    "an account with the role %s may",
    async (role) => {
      const author = viewer({ roles: [role], user: { id: 77, username: "somebody" } });
      const { createdBy } = await created({}, author);
      expect(createdBy).toEqual({ id: "77" });
    },
  );
});

describe("a new downtime", () => {
  it("says what was asked, who made it, and that it is the first version", async () => {
    const downtime = await created({ instrumentType: "1M0-SPEC-THRUSH" });
    expect(downtime).toMatchObject({
      place: "sds.dom1.1m0a",
      telescopeId: "sds.dom1.1m0a",
      instrumentType: { code: "1M0-SPEC-THRUSH" },
      start: "2040-03-02T08:00:00.000Z",
      end: "2040-03-03T20:00:00.000Z",
      reason: "Mirror aluminising",
      version: 1,
      createdBy: { id: "1000" },
      externalSource: null,
      externalId: null,
    });
    expect(downtime.modified).toBe(downtime.created);
  });

  it("is of a whole enclosure or site when that is named", async () => {
    const { telescopeId: _, ...rest } = mirror;
    for (const [input, place] of [
      [{ enclosureId: "sds.dom1" }, "sds.dom1"],
      [{ siteCode: "sds" }, "sds"],
    ] as const) {
      const { data } = await room.ask(CREATE, { input: { ...rest, ...input } });
      expect(data.createDowntime.downtime).toMatchObject({ place, telescopeId: null });
    }
  });

  it("tells of others that block some of the same in its time, which are allowed", async () => {
    const span = { start: "2041-01-01T00:00:00Z", end: "2041-01-02T00:00:00Z" };
    const { id: site } = await created({ ...span, telescopeId: null, siteCode: "tei" });
    const { id: thrush } = await created({ ...span, instrumentType: "1M0-SPEC-THRUSH" });
    const { data } = await room.ask(CREATE, { input: { ...mirror, ...span } });
    expect(data.createDowntime.overlapping).toEqual({
      totalCount: { value: 1, exact: true },
      nodes: [{ id: thrush }],
    });
    const lantern = { ...mirror, ...span, instrumentType: "1M0-IMG-LANTERN" };
    const other = await room.ask(CREATE, { input: lantern });
    expect(other.data.createDowntime.overlapping.nodes).toEqual([
      { id: data.createDowntime.downtime.id },
    ]);
    const inTei = await room.ask(CREATE, {
      input: { ...mirror, ...span, telescopeId: "tei.rof1.0m4a", end: "2041-01-01T01:00:00Z" },
    });
    expect(inTei.data.createDowntime.overlapping.nodes).toEqual([{ id: site }]);
  });

  it("does not overlap one that ends where it starts", async () => {
    await created({ start: "2042-01-01T00:00:00Z", end: "2042-01-02T00:00:00Z" });
    const next = { ...mirror, start: "2042-01-02T00:00:00Z", end: "2042-01-03T00:00:00Z" };
    const { data } = await room.ask(CREATE, { input: next });
    expect(data.createDowntime.overlapping.nodes).toEqual([]);
  });

  it.each([
    ["ends when it starts", { end: mirror.start }, "end"],
    ["ends before it starts", { end: "2039-01-01T00:00:00Z" }, "end"],
    ["has too long a reason", { reason: "é".repeat(3001) }, "reason"],
    ["has no place", { telescopeId: null }, "telescopeId"],
    ["has two places", { siteCode: "sds" }, "siteCode"],
    ["names an enclosure as a telescope", { telescopeId: "sds.dom1" }, "telescopeId"],
    ["names a telescope without a code", { telescopeId: "sds..1m0a" }, "telescopeId"],
    ["has an external id alone", { externalId: "1" }, "externalSource"],
    ["has an external source alone", { externalSource: "cal" }, "externalId"],
    ["has an empty external id", { externalSource: "cal", externalId: "" }, "externalId"],
    ["has an empty key", { idempotencyKey: "" }, "idempotencyKey"],
    ["has too long a key", { idempotencyKey: "k".repeat(256) }, "idempotencyKey"],
  ])("is refused when it %s", async (_title, change, field) => {
    const before = await count();
    expect(await refused(CREATE, { ...mirror, ...change })).toMatchObject({
      code: "VALUE_INVALID",
      faults: [{ field }],
    });
    expect(await count()).toBe(before);
  });

  it("may have a reason of 3000 characters, however many bytes those are", async () => {
    const reason = "\u{1F52D}".repeat(3000);
    expect((await created({ reason })).reason).toBe(reason);
  });

  it.each([
    ["telescope", { telescopeId: "sds.dom1.9m9z" }, "Telescope"],
    ["telescope in other letters", { telescopeId: "SDS.dom1.1m0a" }, "Telescope"],
    ["enclosure", { telescopeId: null, enclosureId: "sds.nope" }, "Enclosure"],
    ["site", { telescopeId: null, siteCode: "nop" }, "Site"],
    ["instrument type", { instrumentType: "NOPE" }, "InstrumentType"],
    ["instrument type there", { instrumentType: "2M0-SPEC-SABLE" }, "InstrumentType"],
  ])("is refused when configdb knows no such %s", async (_title, change, entity) => {
    expect(await refused(CREATE, { ...mirror, ...change })).toMatchObject({
      code: "REFERENCE_UNKNOWN",
      references: [{ entity }],
    });
  });

  it("is neither accepted nor refused for good while configdb is away", async () => {
    room.away = true;
    const before = await count();
    expect(await refused(CREATE, mirror)).toMatchObject({
      code: "SUBGRAPH_UNAVAILABLE",
      retry: "BACKOFF",
    });
    room.away = false;
    expect(await count()).toBe(before);
  });

  it("has an external id that no other of its source has", async () => {
    const { id } = await created({ externalSource: "site calendar", externalId: "7" });
    expect(
      await refused(CREATE, { ...mirror, externalSource: "site calendar", externalId: "7" }),
    ).toMatchObject({ code: "ALREADY_EXISTS", key: id });
    await created({ externalSource: "other calendar", externalId: "7" });
  });

  it("tells the others of itself in the same transaction", async () => {
    const { id } = await created();
    expect((await room.events()).at(-1)).toMatchObject({
      key: "sds.dom1.1m0a",
      payload: {
        id: Number(id),
        action: "CREATED",
        place: "sds.dom1.1m0a",
        start: "2040-03-02T08:00:00.000Z",
        end: "2040-03-03T20:00:00.000Z",
      },
    });
  });
});

describe("a call with an idempotency key", () => {
  it("is carried out once, and answers the same again", async () => {
    const first = await created({ idempotencyKey: "once" });
    const before = { count: await count(), events: (await room.events()).length };
    expect(await created({ idempotencyKey: "once" })).toEqual(first);
    expect({ count: await count(), events: (await room.events()).length }).toEqual(before);
  });

  it("is carried out once also when it comes twice at the same time", async () => {
    const twice = await Promise.all([1, 2].map(() => created({ idempotencyKey: "at once" })));
    expect(twice[0].id).toBe(twice[1].id);
  });

  it("answers again while configdb is away", async () => {
    const first = await created({ idempotencyKey: "away" });
    room.away = true;
    expect((await created({ idempotencyKey: "away" })).id).toBe(first.id);
    room.away = false;
  });

  it("is a conflict with other values, and tells what there is", async () => {
    const first = await created({ idempotencyKey: "changed" });
    expect(
      await refused(CREATE, { ...mirror, reason: "Something else", idempotencyKey: "changed" }),
    ).toMatchObject({
      code: "CONFLICT",
      currentVersion: 1,
      current: { id: first.id, reason: "Mirror aluminising" },
    });
  });

  it("is a conflict when what it made was deleted since", async () => {
    const { id } = await created({ idempotencyKey: "deleted" });
    await room.ask(DELETE, { input: { id, version: 1 } });
    expect(await refused(CREATE, { ...mirror, idempotencyKey: "deleted" })).toMatchObject({
      code: "CONFLICT",
      current: null,
    });
  });

  it("is another call when somebody else makes it", async () => {
    const first = await created({ idempotencyKey: "mine" });
    const other = viewer({ roles: ["operator"], user: { id: 2000, username: "other" } });
    expect((await created({ idempotencyKey: "mine" }, other)).id).not.toBe(first.id);
  });
});

describe("a change", () => {
  it("leaves what it does not name, and makes a new version", async () => {
    const { id, created: at } = await created({ instrumentType: "1M0-SPEC-THRUSH" });
    const input = { id, version: 1, end: "2040-03-04T00:00:00Z" };
    const { data } = await room.ask(UPDATE, { input });
    expect(data.updateDowntime.downtime).toMatchObject({
      id,
      place: "sds.dom1.1m0a",
      instrumentType: { code: "1M0-SPEC-THRUSH" },
      start: "2040-03-02T08:00:00.000Z",
      end: "2040-03-04T00:00:00.000Z",
      reason: "Mirror aluminising",
      version: 2,
      created: at,
    });
  });

  it("to null makes a downtime of one type one of everything", async () => {
    const { id } = await created({ instrumentType: "1M0-SPEC-THRUSH" });
    const { data } = await room.ask(UPDATE, { input: { id, version: 1, instrumentType: null } });
    expect(data.updateDowntime.downtime.instrumentType).toBeNull();
  });

  it("to what it is already changes nothing", async () => {
    const { id } = await created();
    const before = (await room.events()).length;
    const { data } = await room.ask(UPDATE, {
      input: { id, version: 1, reason: mirror.reason, start: mirror.start },
    });
    expect(data.updateDowntime.downtime.version).toBe(1);
    expect(await room.events()).toHaveLength(before);
  });

  it("by the second of two editors is refused, with what the first one made of it", async () => {
    const { id } = await created();
    const edits = ["first", "second"].map((reason) =>
      room.ask(UPDATE, { input: { id, version: 1, reason } }),
    );
    const answers = await Promise.all(edits);
    const refusals = answers.flatMap(({ errors }) => errors ?? []);
    const accepted = answers.find(({ errors }) => !errors);
    const reason = accepted?.data.updateDowntime.downtime.reason;
    expect(refusals).toHaveLength(1);
    expect(refusals[0]?.extensions).toMatchObject({
      code: "CONFLICT",
      currentVersion: 2,
      current: { id, reason },
    });
  });

  it("to another place is a deletion there and a creation here, for those who listen", async () => {
    const { id } = await created();
    await room.ask(UPDATE, { input: { id, version: 1, telescopeId: "sds.big1.2m0a" } });
    expect((await room.events()).slice(-2)).toMatchObject([
      { key: "sds.dom1.1m0a", payload: { id: Number(id), action: "DELETED" } },
      { key: "sds.big1.2m0a", payload: { id: Number(id), action: "CREATED" } },
    ]);
  });

  it.each([
    ["span", { end: "2040-03-02T08:00:00Z" }, "VALUE_INVALID"],
    ["reason", { reason: "x".repeat(3001) }, "VALUE_INVALID"],
    ["place", { telescopeId: "sds.dom1.9m9z" }, "REFERENCE_UNKNOWN"],
    ["form of a place", { enclosureId: "sds" }, "VALUE_INVALID"],
    ["type", { instrumentType: "NOPE" }, "REFERENCE_UNKNOWN"],
  ])("to a bad %s is refused", async (_title, change, code) => {
    const { id } = await created();
    expect(await room.code(UPDATE, { input: { id, version: 1, ...change } })).toBe(code);
  });

  it.each(["0", "999999", "none", ""])(
    "of a downtime that there is not is refused: %j",
    async (id) => {
      expect(await room.code(UPDATE, { input: { id, version: 1 } })).toBe("NOT_FOUND");
      expect(await room.code(DELETE, { input: { id, version: 1 } })).toBe("NOT_FOUND");
    },
  );

  it("of times needs no configdb, so what it has forgotten can be ended", async () => {
    const { id } = await created();
    room.away = true;
    const { errors } = await room.ask(UPDATE, { input: { id, version: 1, reason: "Done" } });
    expect(errors).toBeUndefined();
    expect(
      await room.code(UPDATE, { input: { id, version: 2, telescopeId: "sds.big1.2m0a" } }),
    ).toBe("SUBGRAPH_UNAVAILABLE");
    room.away = false;
  });
});

describe("a deletion", () => {
  it("answers the downtime as it was", async () => {
    const { id } = await created();
    const { data } = await room.ask(DELETE, { input: { id, version: 1 } });
    expect(data.deleteDowntime.downtime).toEqual({ id, version: 1, reason: "Mirror aluminising" });
    const again = await room.ask("query ($id: ID!) { downtime(id: $id) { id } }", { id });
    expect(again.data).toEqual({ downtime: null });
  });

  it("by somebody who knows an older version is refused", async () => {
    const { id } = await created();
    await room.ask(UPDATE, { input: { id, version: 1, reason: "Longer than thought" } });
    expect(await refused(DELETE, { id, version: 1 })).toMatchObject({
      code: "CONFLICT",
      currentVersion: 2,
      current: { reason: "Longer than thought" },
    });
  });
});

describe("the changes", () => {
  const CHANGES = `query ($filter: DowntimeChangeFilter) {
    downtimeChanges(filter: $filter, orderBy: AT_ASC) {
      totalCount { value }
      nodes {
        action downtimeId version user { id }
        before { place instrumentTypeCode start end reason }
        after { place instrumentTypeCode start end reason }
      }
    }
  }`;

  it("tell who made what of a downtime, also when it is gone", async () => {
    const { id } = await created({ instrumentType: "1M0-SPEC-THRUSH" });
    await room.ask(UPDATE, { input: { id, version: 1, reason: "Now with rinsing" } });
    await room.ask(DELETE, { input: { id, version: 2 } });
    const values = {
      place: "sds.dom1.1m0a",
      instrumentTypeCode: "1M0-SPEC-THRUSH",
      start: "2040-03-02T08:00:00.000Z",
      end: "2040-03-03T20:00:00.000Z",
      reason: "Mirror aluminising",
    };
    const changed = { ...values, reason: "Now with rinsing" };
    const common = { downtimeId: id, user: { id: "1000" } };
    const { data } = await room.ask(CHANGES, { filter: { downtimeId: [id] } });
    expect(data.downtimeChanges).toEqual({
      totalCount: { value: 3 },
      nodes: [
        { ...common, action: "CREATED", version: 1, before: null, after: values },
        { ...common, action: "UPDATED", version: 2, before: values, after: changed },
        { ...common, action: "DELETED", version: 2, before: changed, after: null },
      ],
    });
  });

  it("are found by who made them, what was done, and when", async () => {
    const author = viewer({ roles: ["staff"], user: { id: 4000, username: "author" } });
    const { id, created: at } = await created({}, author);
    for (const filter of [
      { userId: ["4000"] },
      { downtimeId: [id], action: ["CREATED"] },
      { downtimeId: [id], changedAfter: at, changedBefore: at },
    ]) {
      const { data } = await room.ask(CHANGES, { filter });
      expect(data.downtimeChanges.nodes).toMatchObject([{ downtimeId: id }]);
    }
  });

  it("are only ever added", async () => {
    const { sql } = room.database;
    await created();
    await expect(sql`update downtime.change set user_id = 1`).rejects.toThrow(/only ever added/);
    await expect(sql`delete from downtime.change`).rejects.toThrow(/only ever added/);
    await expect(sql`truncate downtime.change`).rejects.toThrow(/only ever added/);
  });

  it.each([
    ["nobody in particular", anonymous, "UNAUTHENTICATED"],
    ["an account without a role", viewer(), "FORBIDDEN"],
  ] as const)("are not for %s", async (_title, as, code) => {
    expect(await room.code(CHANGES, {}, as)).toBe(code);
  });
});

describe("a calendar handed over as a list", () => {
  const SYNCHRONISE = `mutation ($input: SynchroniseDowntimesInput!) {
    synchroniseDowntimes(input: $input) { created updated deleted unchanged }
  }`;
  const LIST = `query ($source: String!) {
    downtimes(filter: { externalSource: [$source] }) { nodes { externalId place reason version } }
  }`;
  const { telescopeId, start, end } = mirror;
  const entry = (externalId: string, change: object = {}) => ({
    ...{ externalId, telescopeId, start, end, reason: externalId },
    ...change,
  });
  const synchronise = async (externalSource: string, downtimes: object[]) =>
    (await room.ask(SYNCHRONISE, { input: { externalSource, downtimes } })).data
      .synchroniseDowntimes;
  const listed = async (source: string) => (await room.ask(LIST, { source })).data.downtimes.nodes;

  it("makes what is new, changes what differs, deletes what is missing, leaves the rest", async () => {
    await synchronise("dome", [entry("a"), entry("b"), entry("c")]);
    const change = [
      entry("a"),
      entry("b", { telescopeId: null, siteCode: "sds" }),
      entry("d", { instrumentType: "1M0-SPEC-THRUSH" }),
    ];
    expect(await synchronise("dome", change)).toEqual({
      ...{ created: 1, updated: 1, deleted: 1, unchanged: 1 },
    });
    expect(await listed("dome")).toEqual([
      { externalId: "a", place: "sds.dom1.1m0a", reason: "a", version: 1 },
      { externalId: "b", place: "sds", reason: "b", version: 2 },
      { externalId: "d", place: "sds.dom1.1m0a", reason: "d", version: 1 },
    ]);
  });

  it("changes nothing the second time", async () => {
    const list = [entry("a"), entry("b")];
    await synchronise("twice", list);
    const before = (await room.events()).length;
    expect(await synchronise("twice", list)).toEqual({
      ...{ created: 0, updated: 0, deleted: 0, unchanged: 2 },
    });
    expect(await room.events()).toHaveLength(before);
  });

  it("leaves alone what is over, what others have, and what was made by hand", async () => {
    const over = { start: "2020-01-01T00:00:00Z", end: "2020-01-02T00:00:00Z" };
    await synchronise("mine", [entry("old", over), entry("new")]);
    await synchronise("theirs", [entry("new")]);
    const { id } = await created();
    expect(await synchronise("mine", [])).toMatchObject({ deleted: 1 });
    expect(await listed("mine")).toMatchObject([{ externalId: "old" }]);
    expect(await listed("theirs")).toHaveLength(1);
    const { data } = await room.ask("query ($id: ID!) { downtime(id: $id) { id } }", { id });
    expect(data.downtime).toEqual({ id });
  });

  it.each([
    ["a bad span", [entry("a"), entry("b", { end: start })], "VALUE_INVALID"],
    [
      "an unknown telescope",
      [entry("a"), entry("b", { telescopeId: "x.y.z" })],
      "REFERENCE_UNKNOWN",
    ],
    ["the same id twice", [entry("a"), entry("a")], "VALUE_INVALID"],
    ["an empty id", [entry("")], "VALUE_INVALID"],
    ["1001 entries", Array.from({ length: 1001 }, (_, n) => entry(`${n}`)), "VALUE_INVALID"],
  ])("is refused as a whole with %s", async (title, downtimes, code) => {
    const input = { externalSource: title, downtimes };
    expect(await room.code(SYNCHRONISE, { input })).toBe(code);
    expect(await listed(title)).toEqual([]);
  });

  it("says which entry is at fault", async () => {
    const downtimes = [entry("a"), entry("b", { end: start })];
    expect(await refused(SYNCHRONISE, { externalSource: "faulty", downtimes })).toMatchObject({
      faults: [{ field: "downtimes.1.end" }],
    });
  });
});
