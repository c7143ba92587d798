import { describe, expect, it } from "vitest";
import { uploadsIn } from "../platform/multipart-body.ts";
import { readSettings } from "../platform/settings.ts";
import { readMultipartRequest } from "./multipart-request.ts";

const { limits } = readSettings({});

function withFiles(...sizes: number[]): Request {
  const form = new FormData();
  const variables = { files: sizes.map(() => null) };
  const map = Object.fromEntries(sizes.map((_, place) => [place, [`variables.files.${place}`]]));
  form.set("operations", JSON.stringify({ query: "{ a }", variables }));
  form.set("map", JSON.stringify(map));
  for (const [place, size] of sizes.entries()) {
    form.set(String(place), new Blob([new Uint8Array(size)]), `${place}.fits`);
  }
  return new Request("http://asterism.test/graphql", { method: "POST", body: form });
}

describe("a request with files", () => {
  it("may have as many as the settings say", async () => {
    const uploads = { bytes: null, files: 2 };
    const { operations } = await readMultipartRequest(withFiles(1, 1), limits, uploads);
    expect(uploadsIn(operations.variables)).toHaveLength(2);
    await expect(readMultipartRequest(withFiles(1, 1, 1), limits, uploads)).rejects.toMatchObject({
      code: "UPLOAD_MALFORMED",
    });
  });

  it.each([
    [1000, "whole"],
    [1001, "UPLOAD_TOO_LARGE"],
  ])("of 1000 bytes at most, with one of %d, is %s", async (size, outcome) => {
    const uploads = { bytes: 1000, files: 1 };
    const { operations } = await readMultipartRequest(withFiles(size), limits, uploads);
    const read = async () => {
      const file = await uploadsIn(operations.variables)[0]?.upload.open();
      for await (const _ of file?.bytes ?? []);
      return "whole";
    };
    expect(await read().catch((error) => error.code)).toBe(outcome);
  });
});
