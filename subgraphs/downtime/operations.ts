/** What this subgraph asks of the whole graph; `npm run persist` puts it into the gateway's manifest. */

export const REVISION = "query Revision { configdbRevision { revision } }";

export const PLACES = `query Places($after: String) {
  sites(first: 1000, after: $after) {
    nodes {
      code
      enclosures { id telescopes { id instruments { instrumentType { code } } } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;
