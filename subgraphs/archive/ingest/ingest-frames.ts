/** The ingestion of many files with one call. */
import { codedFailure } from "../../../platform/coded-failure.ts";
import { CodedError, errorCodes } from "../../../schema/errors.ts";
import { requireScope } from "../../../schema/viewer.ts";
import type { IngestFramesItem, IngestFramesPayload } from "../models.ts";
import type { IngestFrameInput, IngestFramesInput } from "../schema.generated.ts";
import type { ArchiveServices, Ingester } from "./archive-services.ts";
import { ingestFrame } from "./ingest-frame.ts";

const MOST_FRAMES = 1000;
/** Files that are fetched at once. */
const AT_ONCE = 4;

/**
 * Ingests each for itself: one that fails is told of in its place. Files of the request itself come
 * one after the other, the others meanwhile.
 * @throws CodedError UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT for all of them
 */
export async function ingestFrames(
  { frames }: IngestFramesInput,
  services: ArchiveServices & Ingester,
): Promise<IngestFramesPayload> {
  requireScope(services.viewer, "frames:ingest", "ingest frames");
  if (frames.length > MOST_FRAMES) {
    throw new CodedError(
      "BAD_USER_INPUT",
      `Cannot ingest frames: ${frames.length} are given, at most ${MOST_FRAMES} are allowed`,
      { field: "frames" },
    );
  }
  const items: IngestFramesItem[] = [];
  const ingest = async (index: number) => {
    items[index] = await itemOf(frames[index] as IngestFrameInput, services, index);
  };
  const indexes = [...frames.keys()];
  const parts = indexes
    .filter((index) => frames[index]?.file)
    .sort((a, b) => partOf(frames[a]) - partOf(frames[b]));
  const others = indexes.filter((index) => !frames[index]?.file);
  await Promise.all([
    oneByOne(parts[Symbol.iterator](), ingest),
    ...severalAtOnce(others, AT_ONCE, ingest),
  ]);
  return { items };
}

async function itemOf(
  input: IngestFrameInput,
  services: ArchiveServices & Ingester,
  index: number,
): Promise<IngestFramesItem> {
  try {
    return { result: await ingestFrame(input, services), error: null };
  } catch (failure) {
    const { code, message } = codedFailure(failure, `ingestFrames.items.${index}`);
    return { result: null, error: { code, message, retry: errorCodes[code].retry } };
  }
}

function partOf(input: IngestFrameInput | undefined): number {
  return input?.file?.part ?? 0;
}

/** Workers that share one list. */
function severalAtOnce<Item>(
  items: readonly Item[],
  workers: number,
  work: (item: Item) => Promise<void>,
): Promise<void>[] {
  const shared = items[Symbol.iterator]();
  return Array.from({ length: workers }, () => oneByOne(shared, work));
}

async function oneByOne<Item>(
  items: Iterator<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  for (let next = items.next(); !next.done; next = items.next()) await work(next.value);
}
