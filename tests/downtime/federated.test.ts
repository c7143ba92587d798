import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Asterism, startAsterism } from "../harness/asterism.ts";
import { CREATE } from "./downtime-room.ts";

const mirror = {
  ...{ telescopeId: "sds.dom1.1m0a", reason: "Mirror aluminising" },
  ...{ start: "2040-03-02T08:00:00Z", end: "2040-03-03T20:00:00Z" },
};

describe.each([
  ["in one process", {}],
  ["with downtime and configdb elsewhere", { remote: ["downtime" as const, "configdb" as const] }],
])("the downtimes of the whole graph, %s", (_title, options) => {
  let asterism: Asterism;
  let token: string;
  beforeAll(async () => {
    asterism = await startAsterism(options);
    token = await asterism.token({ scopes: ["DOWNTIMES_WRITE"] });
  });
  afterAll(() => asterism?.close());

  it("are made by an account, of a telescope that configdb knows", async () => {
    const { data, errors } = await asterism.graphql(
      `mutation ($input: CreateDowntimeInput!) {
        createDowntime(input: $input) {
          downtime {
            createdBy { username } telescope { name isDown(at: "2040-03-03T00:00:00Z") }
            instrumentType { name } site { name }
          }
        }
      }`,
      { input: { ...mirror, instrumentType: "1M0-SPEC-THRUSH" } },
      { token },
    );
    expect(errors).toBeUndefined();
    expect(data.createDowntime.downtime).toMatchObject({
      createdBy: { username: "admin" },
      telescope: { isDown: false },
      instrumentType: { name: expect.any(String) },
    });
  });

  it.each([
    [{ telescopeId: "sds.dom1.9m9z" }, "REFERENCE_UNKNOWN"],
    [{ instrumentType: "2M0-SPEC-SABLE" }, "REFERENCE_UNKNOWN"],
    [{ end: mirror.start }, "VALUE_INVALID"],
  ])("are refused with %j", async (change, code) => {
    const { errors } = await asterism.graphql(
      CREATE,
      { input: { ...mirror, ...change } },
      { token },
    );
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });

  it("are made by nobody who has not the scope", async () => {
    const reader = await asterism.token({ scopes: ["READ"] });
    const ask = (as: object) => asterism.graphql(CREATE, { input: mirror }, as);
    expect((await ask({})).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
    expect((await ask({ token: reader })).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  });

  it("block what configdb says hangs on them", async () => {
    const { data, errors } = await asterism.graphql(
      `{
        instrument(code: "th01") {
          isDown(at: "2026-03-12T00:00:00Z")
          blockedIntervals(start: "2026-03-01T00:00:00Z", end: "2026-04-01T00:00:00Z") { start }
          nextDowntime(after: "2026-03-04T00:00:00Z") { reason }
        }
        site(code: "sds") {
          isDown(at: "2026-03-12T00:00:00Z")
          enclosures { isDown(at: "2026-03-05T10:00:00Z") }
        }
      }`,
    );
    expect(errors).toBeUndefined();
    expect(data.instrument).toMatchObject({
      isDown: true,
      blockedIntervals: [{ start: expect.any(String) }, { start: expect.any(String) }],
      nextDowntime: { reason: "Fibre feed repair" },
    });
    expect(data.site.isDown).toBe(false);
  });

  it("are imported from a file", async () => {
    const form = new FormData();
    const query = `mutation ($file: Upload) {
      importDowntimeCalendar(input: {
        file: $file, telescopeId: "sds.dom1.1m0a", externalSource: "file"
      }) { created events { outcome } }
    }`;
    const text = [
      ...["BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", "UID:1", "SUMMARY:From a file"],
      ...["DTSTART:20400310T100000Z", "DTEND:20400310T120000Z", "END:VEVENT", "END:VCALENDAR", ""],
    ].join("\r\n");
    form.set("operations", JSON.stringify({ query, variables: { file: null } }));
    form.set("map", JSON.stringify({ file: ["variables.file"] }));
    form.set("file", new Blob([text], { type: "text/calendar" }), "downtimes.ics");
    const response = await asterism.fetch(
      new Request(`${asterism.url}/graphql`, {
        method: "POST",
        headers: { "apollo-require-preflight": "true", authorization: `Bearer ${token}` },
        body: form,
      }),
    );
    expect(await response.json()).toEqual({
      data: { importDowntimeCalendar: { created: 1, events: [{ outcome: "CREATED" }] } },
    });
  });
});

describe("the calendar", () => {
  it("is served beside the graph", async () => {
    const asterism = await startAsterism();
    try {
      const url = `${asterism.url}/downtimes.ics?telescope=sds.dom1.1m0a&from=2026-03-01`;
      const response = await asterism.fetch(new Request(url));
      expect(await response.text()).toContain("SUMMARY:sds.dom1.1m0a down");
      const unknown = await asterism.fetch(new Request(`${asterism.url}/downtimes.ics?site=nop`));
      expect(unknown.status).toBe(404);
    } finally {
      await asterism.close();
    }
  });
});

describe("while configdb is away", () => {
  it("nothing is accepted blindly, and nothing refused for good", async () => {
    const asterism = await startAsterism({
      environment: { SUBGRAPH_CONFIGDB_URL: "http://127.0.0.1:9/graphql" },
    });
    try {
      const token = await asterism.token({ scopes: ["DOWNTIMES_WRITE"] });
      const { errors } = await asterism.graphql(CREATE, { input: mirror }, { token });
      expect(errors).toHaveLength(1);
      expect(errors?.[0]?.extensions).toMatchObject({
        code: "SUBGRAPH_UNAVAILABLE",
        retry: "BACKOFF",
      });
    } finally {
      await asterism.close();
    }
  });
});
