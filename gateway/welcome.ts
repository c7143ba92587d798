/** What a newcomer reads in the terminal once the graph is served. */
import { FIRST_QUESTION } from "./operations.ts";
import type { Parts } from "./parts.ts";

export function welcome(url: string, { settings, open }: Parts, seeded: boolean): string {
  const remote = Object.entries(settings.subgraphUrls).map(([name, at]) => `${name} at ${at}`);
  const here = open.size > 0 ? [`${[...open.keys()].join(", ")} here`] : [];
  const stores = [
    `  database   ${settings.databaseUrl ? "PostgreSQL" : `embedded, in ${settings.dataDir}`}`,
    `  bytes      ${settings.s3 ? `S3 bucket ${settings.s3.bucket}` : `folder ${settings.dataDir}/objects`}`,
  ];
  const lines = [
    "",
    `Asterism is served at ${url}/graphql`,
    `  subgraphs  ${[...here, ...remote].join("; ")}`,
    ...(open.size > 0 ? stores : []),
    "",
    `Open ${url}/graphql in a browser${seeded ? "; the sample observatory is in" : ""}, or try:`,
    "",
    `  curl ${url}/graphql -H 'content-type: application/json' \\`,
    `    -d '${JSON.stringify({ query: FIRST_QUESTION })}'`,
    "",
    "To ingest a frame, or for whatever else needs an account, make a token:",
    "",
    "  npm run token -- --scope frames:ingest",
    "",
  ];
  return lines.join("\n");
}
