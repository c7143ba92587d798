import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SettingsError } from "../../../../platform/settings.ts";
import { loadFileTypes } from "./load-file-types.ts";

const example = fileURLToPath(new URL("./example-file-types.ts", import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "asterism-types-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function module(name: string, text: string): Promise<string> {
  const path = join(folder, `${name}.mjs`);
  await writeFile(path, text);
  return path;
}

it("without modules there are the built-in kinds of files", async () => {
  const types = await loadFileTypes([]);
  expect(types.extensions).toEqual([".fits", ".fits.fz", ".tar.gz", ".pdf", ".jpg", ".jpeg"]);
  expect(types.of("a.jpeg").type).toMatchObject({ kind: "thumbnail", contentType: "image/jpeg" });
  expect(types.of("a.pdf").type.contentType).toBe("application/pdf");
});

it("a module adds kinds of files, and its own win over built-in ones", async () => {
  const own = `export default [{ name: "our table", extensions: [".fits"], contentType: "a/b",
    kind: "product", matches: () => true }]`;
  const types = await loadFileTypes([example, await module("own", own)]);
  expect(types.of("a.ecsv").type.name).toBe("an ECSV table");
  expect(types.of("a.fits").type.name).toBe("our table");
  expect(types.of("a.fits.fz").type.name).toBe("a FITS file");
});

describe("the program does not start with a module", () => {
  const refusal = async (path: string) => {
    const loading = loadFileTypes([path]);
    await expect(loading).rejects.toBeInstanceOf(SettingsError);
    return loading.then(String, (error: Error) => error.message);
  };

  it("that is not there, or does not run", async () => {
    expect(await refusal("./no/such/module.ts")).toContain('cannot import "./no/such/module.ts"');
    expect(await refusal("no-such-package")).toContain('cannot import "no-such-package"');
    const broken = await module("broken", "throw new Error('out of film')");
    expect(await refusal(broken)).toContain("out of film");
  });

  it("that exports no list", async () => {
    expect(await refusal(await module("no-list", "export default {}"))).toContain("no list");
  });

  it("whose kinds are not complete, and every fault is told", async () => {
    const text = `export default [1, { extensions: ["fits", ".a/b"], contentType: "text",
      kind: "music", matches: true, openScanner: 1, endMark: 2 }]`;
    const message = await refusal(await module("faults", text));
    expect(message.split("\n")).toHaveLength(8);
    for (const field of ["name", "extensions", "contentType", "kind", "matches", "openScanner"]) {
      expect(message).toContain(`\`${field}\``);
    }
  });
});
