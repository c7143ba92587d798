/** What a newcomer reads in the terminal once the graph is served. */
import type { Host } from "./host.ts";

export function welcome(url: string, host: Host, seeded: boolean): string {
  const { settings, database } = host;
  const remote = Object.entries(settings.subgraphUrls).map(([name, at]) => `${name} at ${at}`);
  const lines = [
    "",
    `Asterism is served at ${url}/graphql`,
    `  subgraphs  ${[...host.open.keys()].join(", ")} here${remote.length ? `; ${remote.join("; ")}` : ""}`,
    `  database   ${database.kind === "embedded" ? `embedded, in ${settings.dataDir}` : "PostgreSQL"}`,
    `  bytes      ${settings.s3 ? `S3 bucket ${settings.s3.bucket}` : `folder ${settings.dataDir}/objects`}`,
    "",
    `Open ${url}/graphql in a browser${seeded ? "; the sample observatory is in" : ""}, or try:`,
    "",
    `  curl ${url}/graphql -H 'content-type: application/json' \\`,
    `    -d '{"query":"{ telescopes(first: 3) { nodes { id site { name } isDown } } }"}'`,
    "",
    "To ingest a frame, or for whatever else needs an account, make a token:",
    "",
    "  npm run token -- --scope frames:ingest",
    "",
  ];
  return lines.join("\n");
}
