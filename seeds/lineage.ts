/**
 * The lineage of the invented frames: what was planned and executed, and where every byte went.
 * Pure and deterministic; takes the frames as they come and never holds more than a part of them.
 */
import type { ArchiveStore } from "../subgraphs/opsdb/subgraph.ts";
import { type Fate, fateOf } from "./lineage/fates.ts";
import { addPlaces, type Places } from "./lineage/places.ts";
import { addHardware, addPlans, type Execution, type ModuleOf } from "./lineage/planning.ts";
import { idOf, inventedChecksum, type LineageChunk, later, Rows } from "./lineage/rows.ts";
import { addCopy, type Packed, writeHistory } from "./lineage/write-packages.ts";
import type { SeedFrame, SeedObservation } from "./world.ts";

/** Files after which a part is handed out. */
const CHUNK_FILES = 2000;
const BUNDLE_PACKAGES = 6;

/**
 * Rows of the opsdb namespace in parts that can be inserted one after the other. Frames of one
 * observation follow each other; those of an observation that was not completed wait unattached.
 */
export function* lineage(
  observations: readonly SeedObservation[],
  frames: Iterable<SeedFrame>,
  store: ArchiveStore,
): Generator<LineageChunk> {
  const rows = new Rows();
  const moduleOf = addHardware(rows);
  const executions = new Map(
    addPlans(rows, observations).map((execution) => [execution.observation.id, execution]),
  );
  const places = addPlaces(rows, store);
  yield rows.take();

  let waiting = new Map<Fate, Packed[]>();
  let packages = 0;
  let files = 0;
  for (const group of byObservation(frames)) {
    const execution = executions.get(group[0]?.observation.id ?? 0) ?? null;
    for (const packed of addFiles(rows, places, moduleOf, execution, group, packages)) {
      const fate = fateOf(packages++);
      const bundle = [...(waiting.get(fate) ?? []), packed];
      if (bundle.length === BUNDLE_PACKAGES) {
        writeHistory(rows, places, fate, bundle);
        waiting.delete(fate);
      } else waiting.set(fate, bundle);
    }
    files += group.length;
    if (files < CHUNK_FILES) continue;
    for (const [fate, rest] of waiting) writeHistory(rows, places, fate, rest);
    yield rows.take();
    waiting = new Map();
    files = 0;
  }
  for (const [fate, rest] of waiting) writeHistory(rows, places, fate, rest);
  yield rows.take();
}

function* byObservation(frames: Iterable<SeedFrame>): Generator<SeedFrame[]> {
  let group: SeedFrame[] = [];
  for (const frame of frames) {
    if (group.length > 0 && group[0]?.observation.id !== frame.observation.id) {
      yield group;
      group = [];
    }
    group.push(frame);
  }
  if (group.length > 0) yield group;
}

/**
 * The files of one observation with their copies in the archive, and the packages they are in, one
 * for each module. Files that wait unattached are in none.
 */
function addFiles(
  rows: Rows,
  places: Places,
  moduleOf: ModuleOf,
  execution: Execution | null,
  group: readonly SeedFrame[],
  packagesBefore: number,
): Packed[] {
  const byModule = new Map<string, SeedFrame[]>();
  for (const frame of group) {
    if (execution === null) break;
    const moduleId = moduleOf(frame.observation.instrument, frame.exposure);
    const files = byModule.get(moduleId);
    if (files) files.push(frame);
    else byModule.set(moduleId, [frame]);
  }
  const packages = new Map(
    [...byModule].map(([moduleId, files], index) => {
      const number = packagesBefore + index;
      return [moduleId, addPackage(rows, execution as Execution, moduleId, files, number)];
    }),
  );
  for (const frame of group) {
    const moduleId = moduleOf(frame.observation.instrument, frame.exposure);
    rows.add("raw_data_file", {
      id: frame.versionId,
      executedObsUnitId: execution?.id ?? null,
      instrumentModuleId: moduleId,
      rawDataPackageId: packages.get(moduleId)?.id ?? null,
      relativePath: frame.key,
      size: frame.size,
      checksum: frame.sha256,
      checksumAlg: "sha256",
      recordedAt: frame.observationDate,
      frameId: frame.id,
      frameVersionId: frame.versionId,
      proposalId: frame.observation.proposalId,
      publicDate: frame.publicDate,
      createdAt: later(frame.observationDate, 300),
    });
    const { versionId: id, key: path, size, sha256 } = frame;
    const content = { column: "rawDataFileId", id, path, size, sha256 } as const;
    addCopy(rows, places.archive, content, later(frame.observationDate, 300), {
      origin: { kind: "ingest", id, from: null },
    });
  }
  return [...packages.values()];
}

function addPackage(
  rows: Rows,
  { id: executedObsUnitId, observation }: Execution,
  instrumentModuleId: string,
  frames: readonly SeedFrame[],
  number: number,
): Packed {
  const fate = fateOf(number);
  const isSealed = fate.build === "completed";
  const id = idOf("raw_data_package", number + 1);
  const files = frames.map(({ versionId, observationDay, filename, size, sha256 }) => ({
    id: versionId,
    path: `${observationDay}/${filename}`,
    size,
    sha256,
  }));
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const path = `packages/${observation.instrument}/${observation.id}/${id}.tar`;
  const sha256 = inventedChecksum(path);
  const manifest = { files: files.map(({ id: _id, ...file }) => file) };
  const sealed = { size, checksum: sha256, checksumAlg: "sha256", manifest };
  const unsealed = { size: null, checksum: null, checksumAlg: null, manifest: null };
  const sealedAt = later(observation.end, 600);
  rows.add("raw_data_package", {
    id,
    executedObsUnitId,
    instrumentModuleId,
    partNo: 1,
    state: fate.state,
    status: fate.build,
    sealedAt: isSealed ? sealedAt : null,
    ...(isSealed ? sealed : unsealed),
    createdAt: observation.end,
    updatedAt: isSealed ? sealedAt : observation.end,
  });
  if (fate.state === "archived") {
    rows.add("raw_data_package_metadata", {
      rawDataPackageId: id,
      document: {
        obs_collection: "HTN",
        obs_id: String(observation.id),
        calib_level: 1,
        target_name: observation.targetName,
        s_ra: observation.ra,
        s_dec: observation.dec,
        instrument_name: observation.instrument,
        proposal_id: observation.proposalId,
        t_min: julian(observation.start),
        t_max: julian(observation.end),
      },
    });
  }
  return { id, path, sha256, files, size, executedObsUnitId, end: observation.end };
}

/** Modified Julian date of an instant. */
function julian(instant: Date): number {
  return instant.getTime() / 86_400_000 + 40_587;
}
