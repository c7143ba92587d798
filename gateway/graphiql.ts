/** GraphiQL for a browser that opens `/graphql`, from files of this installation only. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Hono } from "hono";

const require = createRequire(import.meta.url);

const script = "text/javascript";
const assets: Record<string, { of: string; file: string; type: string }> = {
  "react.js": { of: "react", file: "umd/react.production.min.js", type: script },
  "react-dom.js": { of: "react-dom", file: "umd/react-dom.production.min.js", type: script },
  "graphiql.js": { of: "graphiql", file: "graphiql.min.js", type: script },
  "graphiql.css": { of: "graphiql", file: "graphiql.min.css", type: "text/css" },
};

/** The proposal of the sample observatory that the first query asks for. */
const SAMPLE_PROPOSAL = "HTN2026A-001";

export function graphiqlRoutes(): Hono {
  const routes = new Hono();
  routes.get("/graphql", async (c) => c.html(await page()));
  routes.get("/graphiql/:asset", async (c) => {
    const asset = assets[c.req.param("asset")];
    if (!asset) return c.notFound();
    // The packages export their modules only, so their browser builds are found beside them.
    const content = await readFile(
      join(dirname(require.resolve(`${asset.of}/package.json`)), asset.file),
    );
    return c.body(content, 200, {
      "content-type": `${asset.type}; charset=utf-8`,
      "cache-control": "public, max-age=86400",
    });
  });
  routes.get("/", (c) => c.redirect("/graphql"));
  return routes;
}

async function page(): Promise<string> {
  const query = await readFile(new URL("./flagship.graphql", import.meta.url), "utf8");
  const variables = JSON.stringify({ id: SAMPLE_PROPOSAL }, null, 2);
  const inline = (text: string) => JSON.stringify(text).replaceAll("<", "\\u003c");
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Asterism</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/graphiql/graphiql.css" />
    <style>body { margin: 0 } #graphiql { height: 100dvh }</style>
  </head>
  <body>
    <div id="graphiql">Loading GraphiQL</div>
    <script src="/graphiql/react.js"></script>
    <script src="/graphiql/react-dom.js"></script>
    <script src="/graphiql/graphiql.js"></script>
    <script>
      const query = ${inline(query)};
      const variables = ${inline(variables)};
      // What a returning user wrote comes back from the browser's storage instead.
      const first = localStorage.getItem("graphiql:tabState") === null;
      const fetcher = GraphiQL.createFetcher({ url: "/graphql" });
      ReactDOM.createRoot(document.getElementById("graphiql")).render(
        React.createElement(GraphiQL, {
          fetcher,
          defaultQuery: query,
          ...(first && { query, variables }),
          defaultEditorToolsVisibility: "variables",
          // Where a token goes, as {"Authorization": "Bearer ..."}; it is not kept in the browser.
          isHeadersEditorEnabled: true,
          shouldPersistHeaders: false,
        }),
      );
    </script>
  </body>
</html>
`;
}
