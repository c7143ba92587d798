/** The same checks under `deno test`, with the permissions of `deno task start` and no others. */
import { strict as assert } from "node:assert";
import { readFile } from "node:fs/promises";
import { checks } from "./smoke.ts";

declare const Deno: {
  test(options: {
    name: string;
    fn: () => Promise<void>;
    sanitizeResources: boolean;
    sanitizeOps: boolean;
  }): void;
  permissions: {
    query(permission: { name: string; path?: string }): Promise<{ state: string }>;
  };
};

Deno.test({
  name: "the server starts with the permissions of this test, which are not all",
  async fn() {
    const { tasks } = JSON.parse(
      await readFile(new URL("../../deno.json", import.meta.url), "utf8"),
    );
    const permissions = (task: string) => task.match(/--(?:no-prompt|allow-\S+)/g);
    assert.deepEqual(permissions(tasks.start), permissions(tasks.test));
    assert.deepEqual(permissions(tasks.subgraph), permissions(tasks.test));
    const denied = [
      { name: "run" },
      { name: "ffi" },
      { name: "write", path: "." },
      { name: "read", path: "/" },
    ];
    for (const one of denied) assert.notEqual((await Deno.permissions.query(one)).state, "granted");
  },
  sanitizeResources: true,
  sanitizeOps: true,
});

for (const { title, run } of checks) {
  // Keep-alive connections of fetch outlive a test, which the sanitizers take for a leak.
  Deno.test({ name: title, fn: run, sanitizeResources: false, sanitizeOps: false });
}
