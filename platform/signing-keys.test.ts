import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLocalJWKSet, jwtVerify } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SettingsError } from "./settings.ts";
import { KEY_LIFETIME_SECONDS, openSigningKeys } from "./signing-keys.ts";

describe("signing keys", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "asterism-keys-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const base = { setting: "SESSION_KEYS", given: null, tokenLifetimeSeconds: 3600 };

  it("are made once, readable by their owner only", async () => {
    const source = { ...base, file: join(folder, "once.json") };
    const first = await (await openSigningKeys(source)).publicKeys();
    const again = await (await openSigningKeys(source)).publicKeys();
    expect(again).toEqual(first);
    expect((await stat(source.file)).mode & 0o777).toBe(0o600);
    expect(JSON.stringify(first)).not.toContain('"d"');
  });

  it("are exchanged after their time, and the old one verifies until its tokens are over", async () => {
    let now = new Date("2026-01-01T00:00:00Z");
    const source = { ...base, file: join(folder, "exchanged.json"), now: () => now };
    const keys = await openSigningKeys(source);
    now = new Date(now.getTime() + (KEY_LIFETIME_SECONDS - 1) * 1000);
    const token = await keys.sign({ sub: "7" }, "JWT", 3600);
    now = new Date(now.getTime() + 2000);
    await keys.sign({}, "JWT", 60);
    const both = await keys.publicKeys();
    expect(both.keys).toHaveLength(2);
    const { payload } = await jwtVerify(token, createLocalJWKSet(both), { currentDate: now });
    expect(payload.sub).toBe("7");
    now = new Date(now.getTime() + (KEY_LIFETIME_SECONDS + 1) * 1000);
    await keys.sign({}, "JWT", 60);
    const later = await keys.publicKeys();
    expect(later.keys.map(({ kid }) => kid)).not.toContain(both.keys[1]?.kid);
  });

  it("of the environment must be private P-256 keys, and are not repeated in the refusal", async () => {
    for (const given of ["secret words", '{"kty":"oct","k":"secret"}', '{"keys":[]}']) {
      const opened = openSigningKeys({ ...base, given, file: join(folder, "never.json") });
      await expect(opened).rejects.toThrow(SettingsError);
      await expect(opened).rejects.not.toThrow(/secret/);
    }
  });
});
