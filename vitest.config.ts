import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // Vite would load graphql's other build, and two of them do not know each other's types.
  resolve: {
    alias: [
      {
        find: /^graphql$/,
        replacement: fileURLToPath(new URL("./node_modules/graphql/index.js", import.meta.url)),
      },
    ],
  },
  test: {
    include: ["**/*.test.ts"],
    exclude: ["node_modules/**", ".asterism/**"],
    // Every file makes what it needs anew; loading the program anew for each would take longer than
    // the tests.
    isolate: false,
    maxWorkers: "100%",
    globalSetup: ["tests/harness/global-setup.ts"],
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
