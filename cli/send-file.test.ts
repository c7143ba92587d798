import { createHash } from "node:crypto";
import { appendFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { isUpload } from "../schema/upload.ts";
import { Failure } from "./failure.ts";
import type { JournalEntry } from "./journal.ts";
import { type Sender, sendFile } from "./send-file.ts";

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "asterism-send-"));
  path = join(folder, "a.fits");
  await writeFile(path, "starlight");
});
afterEach(() => rm(folder, { recursive: true }));

/** A graph that reads what it is sent, and answers as `answer` does. */
function sender(answer: (text: string) => Promise<void> = async () => {}) {
  const recorded: JournalEntry[] = [];
  const inputs: Record<string, unknown>[] = [];
  const given: Sender = {
    graph: {
      async ask<Data>(_query: string, { input }: { input?: Record<string, unknown> }) {
        const { file, ...others } = input ?? {};
        let text = "";
        if (isUpload(file)) {
          const { filename, bytes } = await file.open();
          for await (const chunk of bytes) text += new TextDecoder().decode(chunk);
          inputs.push({ filename, text, ...others });
        }
        await answer(text);
        return { ingestFrame: { outcome: "CREATED", frame: null } } as Data;
      },
    },
    journal: {
      archived: () => null,
      upload: () => null,
      record: async (entry) => void recorded.push(entry),
    },
    metadata: { RLEVEL: 91 },
    partsFrom: 1000,
  };
  return { given, recorded, inputs };
}

it("a file is sent with its name, size and SHA-256, and with the metadata of the run", async () => {
  const { given, recorded, inputs } = sender();
  const progress: number[] = [];
  await sendFile(given, path, (sent) => progress.push(sent));
  const sha256 = createHash("sha256").update("starlight").digest("hex");
  expect(inputs).toEqual([
    { filename: "a.fits", text: "starlight", size: 9, sha256, metadata: { RLEVEL: 91 } },
  ]);
  expect(progress).toEqual([9]);
  expect(recorded).toMatchObject([{ path, size: 9, sha256, outcome: "CREATED", frame: null }]);
});

it("an empty file is sent for the server to say so", async () => {
  await writeFile(path, "");
  const { given, inputs } = sender();
  await sendFile(given, path, () => {});
  expect(inputs).toEqual([{ filename: "a.fits", text: "", metadata: { RLEVEL: 91 } }]);
});

it("whatever the server says of a file that grows meanwhile, it is to be sent again", async () => {
  const { given, recorded } = sender(async () => {
    await appendFile(path, " and more");
    throw new Failure("FITS_TRUNCATED", "the file ends inside its data");
  });
  const sent = sendFile(given, path, () => {});
  await expect(sent).rejects.toMatchObject({ code: "FILE_CHANGED", retry: "BACKOFF" });
  expect(recorded).toEqual([]);
});

it("what the server says of a file that stands still is told as it is", async () => {
  const refusal = new Failure("FITS_TRUNCATED", "the file ends inside its data");
  const { given } = sender(async () => {
    throw refusal;
  });
  await expect(sendFile(given, path, () => {})).rejects.toBe(refusal);
});

it("a file that is gone cannot be read", async () => {
  await rm(path);
  const sent = sendFile(sender().given, path, () => {});
  await expect(sent).rejects.toMatchObject({ code: "FILE_UNREADABLE", retry: "NEVER" });
});
