/** Viewers for tests. */
import { anonymous, type Viewer } from "./viewer.ts";

/** A signed-in viewer with an account like any other, unless told more. */
export function viewer(given: Partial<Viewer> = {}): Viewer {
  const credential = { kind: "session", id: "test" } as const;
  return { ...anonymous, user: { id: 1000, username: "tester" }, credential, ...given };
}

/** Sees everything. */
export const operator = viewer({ roles: ["operator"] });
