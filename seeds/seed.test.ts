import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../subgraphs/archive/subgraph.ts";
import { type Asterism, startAsterism } from "../tests/harness/asterism.ts";
import { ingest } from "../tests/harness/upload.ts";
import { frames } from "./frames.ts";
import { programme } from "./programme.ts";
import { NotEmpty, seed } from "./seed.ts";

describe("the seeds", () => {
  let asterism: Asterism;
  beforeAll(async () => {
    asterism = await startAsterism();
  });
  afterAll(() => asterism.close());

  it("never touch a database that has data", async () => {
    const { sql } = asterism.database;
    const { store } = await openStore(asterism.host.settings, () => "");
    const count = () => sql`select count(*) from archive.frame`;
    const before = await count();
    await expect(seed(sql, store)).rejects.toThrow(NotEmpty);
    expect(await count()).toEqual(before);
  });

  it("are the same world each time", () => {
    const world = () => [...frames(programme().observations, { withBytes: true })];
    const strip = (all: ReturnType<typeof world>) => all.map(({ bytes: _, ...frame }) => frame);
    expect(strip(world())).toEqual(strip(world()));
  });

  it("show frames and their lineage at once when their proposal is public, others a year later or never", async () => {
    const frames = await asterism.database.sql`
      select frame.id, frame.proposal_id, proposal.public,
        extract(day from frame.public_date - frame.observation_date)::int as days,
        file.proposal_id as file_proposal_id, file.public_date = frame.public_date as same_date,
        program.public as program_public
      from archive.frame join proposals.proposal on proposal.id = frame.proposal_id
      left join opsdb.raw_data_file file on file.frame_id = frame.id
      left join opsdb.observing_program program on program.proposal_id = frame.proposal_id`;
    expect(new Set(frames.map((frame) => frame.public))).toEqual(new Set([true, false]));
    for (const frame of frames) {
      // An `x` at the end of the name keeps a frame private for 999 years.
      expect(frame.public ? [0] : [365, 365 * 999]).toContain(frame.days);
      expect(frame).toMatchObject({
        fileProposalId: frame.proposalId,
        sameDate: true,
        programPublic: frame.public,
      });
    }
  });

  it("archive each frame as an ingestion of its file would", async () => {
    const all = [...frames(programme().observations, { withBytes: true })];
    const columns = `
      filename size observationDate observationDay proposalId siteCode enclosureCode telescopeCode
      instrumentCode targetName reductionLevel exposureTime primaryOpticalElement configurationType
      publicDate observationId requestId footprint { ra dec } headers`;
    const as = { token: asterism.adminToken };
    const query = `query ($id: ID!) { frame(id: $id) { ${columns} } }`;
    const read = async (id: string) => (await asterism.graphql(query, { id }, as)).data;
    for (const frame of [all[0], all.find(({ reductionLevel }) => reductionLevel === 91)]) {
      const known = await ingest(
        asterism,
        frame?.filename ?? "",
        frame?.bytes() ?? new Uint8Array(),
      );
      expect(known.data.ingestFrame.outcome).toBe("ALREADY_ARCHIVED");
      const seeded = await read(String(frame?.id));
      await asterism.database.sql`delete from archive.frame where id = ${frame?.id ?? 0}`;
      const again = await ingest(
        asterism,
        frame?.filename ?? "",
        frame?.bytes() ?? new Uint8Array(),
      );
      expect(again.data.ingestFrame.outcome).toBe("CREATED");
      expect(await read(again.data.ingestFrame.frame.id)).toEqual(seeded);
    }
  });
});
