/** Parts of a gateway all of whose subgraphs are elsewhere. */
import { Hono } from "hono";
import type { Settings } from "../platform/settings.ts";
import type { OwnParts, Parts } from "./parts.ts";

export function partsElsewhere(settings: Settings, own: OwnParts): Parts {
  return {
    settings,
    open: new Map(),
    schemas: new Map(),
    checks: new Map(),
    routes: new Hono(),
    setGraph: () => {},
    ...own,
  };
}
