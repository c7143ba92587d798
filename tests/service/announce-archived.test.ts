import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Asterism, startAsterism } from "../harness/asterism.ts";
import { amqpUrl, openTestBroker, type TestBroker } from "../harness/broker.ts";
import { frame, header } from "../harness/frames.ts";
import { ingest } from "../harness/upload.ts";

const exchange = `test-archived-${crypto.randomUUID()}`;
const listener = `${exchange}-listener`;

describe.skipIf(!amqpUrl)("listeners at the broker", () => {
  let operator: TestBroker;
  let asterism: Asterism;

  beforeAll(async () => {
    operator = openTestBroker();
    await operator.connection.exchangeDeclare({ exchange, type: "fanout", durable: true });
    await operator.connection.queueDeclare({ queue: listener, exclusive: true });
    await operator.connection.queueBind({ queue: listener, exchange });
    asterism = await startAsterism({
      environment: { AMQP_URL: amqpUrl as string, ARCHIVED_EXCHANGE: exchange },
    });
    await asterism.drain();
  });
  afterAll(async () => {
    await asterism?.close();
    await operator?.connection.exchangeDelete({ exchange });
    await operator?.close();
  });

  it("hear nothing of the frames that were there before there was a broker", async () => {
    expect(await operator.take(listener)).toEqual([]);
  });

  it("hear of a frame with its header, its field and where its bytes are", async () => {
    const placed = {
      ...{ CTYPE1: "RA---TAN", CTYPE2: "DEC--TAN", CRVAL1: 204, CRVAL2: -29, CRPIX1: 8, CRPIX2: 8 },
      ...{ CD1_1: -0.001, CD1_2: 0, CD2_1: 0, CD2_2: 0.001, L1IDBIAS: "not-there-yet" },
    };
    const { data } = await ingest(asterism, "told-e00.fits", frame(placed));
    await asterism.drain();
    const messages = await operator.take(listener);
    expect(messages).toHaveLength(1);
    const { body, durable, messageId } = messages[0] ?? {};
    const { id, url: _url, filename, versions } = data.ingestFrame.frame;
    expect(durable).toBe(true);
    expect(messageId).toBe(versions[0].id);
    expect(body).toMatchObject({
      ...{ SITEID: header.SITEID, INSTRUME: header.INSTRUME, OBJECT: "M 83", EXPTIME: 30 },
      ...{ basename: "told-e00", filename, frameid: Number(id) },
      version_set: [{ id: versions[0].id, md5: versions[0].md5, extension: ".fits" }],
    });
    const area = JSON.parse(body.area);
    expect(area.type).toBe("Polygon");
    expect(area.coordinates[0]).toHaveLength(5);
    expect(area.coordinates[0][4]).toEqual(area.coordinates[0][0]);
    const bytes = await asterism.fetch(new Request(body.version_set[0].url));
    expect(new Uint8Array(await bytes.arrayBuffer())).toEqual(frame(placed));
  });

  it("hear of each version of a frame, in order, with all that there are", async () => {
    const dark = { OBSTYPE: "DARK" };
    for (const OBJECT of ["first", "second"]) {
      await ingest(asterism, "twice-d00.fits", frame({ ...dark, OBJECT }));
      await asterism.drain();
    }
    const bodies = (await operator.take(listener)).map(({ body }) => body);
    expect(bodies.map(({ OBJECT }) => OBJECT)).toEqual(["first", "second"]);
    expect(bodies.map(({ version_set }) => version_set.length)).toEqual([1, 2]);
    expect(bodies.map(({ area }) => area)).toEqual([null, null]);
  });

  it("hear nothing of the same bytes again", async () => {
    await ingest(asterism, "once-e00.fits", frame({ OBJECT: "once" }));
    await ingest(asterism, "once-e00.fits", frame({ OBJECT: "once" }));
    await asterism.drain();
    expect(await operator.take(listener)).toHaveLength(1);
  });
});
