/** The same checks under `deno test`. */
import { checks } from "./smoke.ts";

declare const Deno: {
  test(options: {
    name: string;
    fn: () => Promise<void>;
    sanitizeResources: boolean;
    sanitizeOps: boolean;
  }): void;
};

for (const { title, run } of checks) {
  // Keep-alive connections of fetch outlive a test, which the sanitizers take for a leak.
  Deno.test({ name: title, fn: run, sanitizeResources: false, sanitizeOps: false });
}
