import { describe, expect, it } from "vitest";
import { frames } from "./frames.ts";
import type { LineageChunk, Row, Table } from "./lineage/rows.ts";
import {
  sampleObservations as observations,
  sampleStore as store,
} from "./lineage/sample-observations.ts";
import { lineage } from "./lineage.ts";
import { observatory } from "./observatory.ts";

function generate(): Required<LineageChunk> {
  const all: LineageChunk = {};
  const parts = lineage(observations, frames(observations, { withBytes: false }), store);
  for (const part of parts) {
    for (const [table, rows] of Object.entries(part) as [Table, Row[]][]) {
      all[table] = [...(all[table] ?? []), ...rows];
    }
  }
  return all as Required<LineageChunk>;
}

const world = generate();
const byId = (table: Table) => new Map(world[table].map((row) => [row.id, row]));
const values = (table: Table, column: string) =>
  new Set(world[table].map((row) => row[column] as string));
const copiesOf = (column: string) => grouped(world.physical_copy, column);
const types = new Map(world.data_location.map((row) => [row.id, row.locationType]));

function grouped(rows: Row[], column: string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = row[column] as string;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

const work = ["pending", "scheduled", "in_progress", "completed", "failed"];

describe("the lineage of the invented observatory", () => {
  it("is the same every time", () => {
    expect(generate()).toEqual(world);
  });

  it("shows every state that a package, a transfer, a job and a copy can be in", () => {
    expect(values("raw_data_package", "state")).toEqual(
      new Set(["waiting", "transferring", "archived", "failed"]),
    );
    expect(values("raw_data_package", "status")).toEqual(new Set(work));
    expect(values("data_transfer", "status")).toEqual(new Set(work));
    expect(values("data_transfer", "unpackStatus")).toEqual(new Set(work));
    expect(values("long_term_archive_transfer", "status")).toEqual(new Set(work));
    expect(values("staging_job", "status")).toEqual(new Set(work));
    expect(values("staging_job", "active")).toEqual(new Set([true, false]));
    expect(values("data_transfer_route", "routeType")).toEqual(
      new Set(["direct", "relay", "custom"]),
    );
    expect(values("target_source", "kind").size).toBe(3);
    expect(values("physical_copy", "status").size).toBe(7);
    expect(values("physical_copy", "verifyResult")).toEqual(new Set(["ok", "mismatch", "missing"]));
  });

  it("has an execution for each completed observation and a file for each frame", () => {
    const completed = observations.filter(({ state }) => state === "COMPLETED");
    expect(world.executed_obs_unit.map((row) => row.observationId)).toEqual(
      completed.map(({ id }) => id),
    );
    const all = [...frames(observations, { withBytes: false })];
    expect(world.raw_data_file.map((row) => [row.id, row.frameId, row.size, row.checksum])).toEqual(
      all.map((frame) => [frame.versionId, frame.id, frame.size, frame.sha256]),
    );
  });

  it("has all telescopes, and four modules on an instrument of four bands", () => {
    expect(world.observatory_telescope).toHaveLength(observatory.telescopes.length);
    const quartet = world.instrument_module.filter((row) => row.instrumentCode === "qt01");
    expect(quartet.map((row) => row.name)).toEqual(["qg01", "qr01", "qi01", "qz01"]);
    expect(values("raw_data_file", "instrumentModuleId")).toContain(quartet[3]?.id);
  });

  it("puts the files of one execution and module into one package, sealed with their sum", () => {
    const files = grouped(world.raw_data_file, "rawDataPackageId");
    for (const packed of world.raw_data_package) {
      const own = files.get(packed.id as string) ?? [];
      expect(own.length).toBeGreaterThan(0);
      for (const file of own) {
        expect(file.executedObsUnitId).toBe(packed.executedObsUnitId);
        expect(file.instrumentModuleId).toBe(packed.instrumentModuleId);
      }
      const sum = own.reduce((total, file) => total + (file.size as number), 0);
      expect(packed.size).toBe(packed.status === "completed" ? sum : null);
    }
    expect(world.raw_data_package.length).toBe(
      new Set(
        world.raw_data_package.map((row) => `${row.executedObsUnitId}${row.instrumentModuleId}`),
      ).size,
    );
  });

  it("has a verified copy in a long-term archive of every archived package, and of no waiting one", () => {
    const copies = copiesOf("rawDataPackageId");
    for (const packed of world.raw_data_package) {
      const safe = (copies.get(packed.id as string) ?? []).filter(
        (copy) =>
          types.get(copy.dataLocationId as string) === "long_term_archive" &&
          copy.status === "present" &&
          copy.verifyResult === "ok",
      );
      if (packed.state === "archived") expect(safe.length).toBeGreaterThan(0);
      else expect(safe).toEqual([]);
    }
  });

  it("lets nothing leave the summit before its package is archived", () => {
    const packages = byId("raw_data_package");
    const files = byId("raw_data_file");
    for (const copy of world.physical_copy) {
      if (types.get(copy.dataLocationId as string) !== "source" || copy.status === "present")
        continue;
      const file = files.get(copy.rawDataFileId as string);
      expect(packages.get(file?.rawDataPackageId as string)?.state).toBe("archived");
    }
  });

  it("keeps a verified copy of every file in the archive's own store", () => {
    const own = world.data_location.find((row) => row.basePath === store.basePath);
    const copies = world.physical_copy.filter((copy) => copy.dataLocationId === own?.id);
    expect(new Set(copies.map((copy) => copy.rawDataFileId))).toEqual(
      values("raw_data_file", "id"),
    );
    for (const copy of copies) {
      expect(copy).toMatchObject({ status: "present", verifyResult: "ok", originKind: "ingest" });
    }
  });

  it("gives verified copies the size and checksum of their content", () => {
    const contents = ["raw_data_file", "raw_data_package", "data_transfer_package"] as const;
    const known = new Map(contents.flatMap((table) => [...byId(table)]));
    for (const copy of world.physical_copy) {
      const id = copy.rawDataFileId ?? copy.rawDataPackageId ?? copy.dataTransferPackageId;
      const content = known.get(id as string);
      expect(copy.size).toBe(content?.size);
      expect(copy.observedChecksum === content?.checksum).toBe(copy.verifyResult === "ok");
    }
  });

  it("has a copy at the destination of every completed transfer, and an active bundle for each package under way", () => {
    const bundles = copiesOf("dataTransferPackageId");
    for (const transfer of world.data_transfer) {
      const places = (bundles.get(transfer.dataTransferPackageId as string) ?? []).map(
        (copy) => copy.dataLocationId,
      );
      expect(places.includes(transfer.destinationLocationId as string)).toBe(
        transfer.status === "completed",
      );
    }
    const active = new Set(
      world.data_transfer_package_member
        .filter((row) => row.active)
        .map((row) => row.rawDataPackageId),
    );
    for (const packed of world.raw_data_package) {
      if (packed.state === "transferring") expect(active).toContain(packed.id);
      if (packed.state === "waiting") expect(active).not.toContain(packed.id);
    }
  });

  it("sends along routes whose sites are those of the locations", () => {
    const site = new Map(world.data_location.map((row) => [row.id, row.dataSiteId]));
    const routes = byId("data_transfer_route");
    for (const transfer of world.data_transfer) {
      const route = routes.get(transfer.dataTransferRouteId as string);
      expect(site.get(transfer.originLocationId as string)).toBe(route?.originSiteId);
      expect(site.get(transfer.destinationLocationId as string)).toBe(route?.destinationSiteId);
    }
  });

  it("makes copies from older ones, and before they are deleted", () => {
    const copies = byId("physical_copy");
    for (const copy of world.physical_copy) {
      const source = copies.get(copy.sourceCopyId as string);
      const made = copy.createdAt as Date;
      if (source) expect(made.getTime()).toBeGreaterThan((source.createdAt as Date).getTime());
      for (const end of [copy.deletedAt, source?.deletedAt]) {
        if (end) expect(made.getTime()).toBeLessThan((end as Date).getTime());
      }
    }
  });
});
