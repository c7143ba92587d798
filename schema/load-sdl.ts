/** The single reader of `.graphql` files. */
import { readFileSync } from "node:fs";
import { type DocumentNode, parse } from "graphql";

/** Parses the SDL file at `location`, as made by `new URL("./schema.graphql", import.meta.url)`. */
export function loadSdl(location: URL): DocumentNode {
  return parse(readFileSync(location, "utf8"));
}
