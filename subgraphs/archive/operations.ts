/** What this subgraph asks of the whole graph; `npm run persist` puts it into the gateway's manifest. */

export const TAGS = "query Tags($id: ID!) { proposal(id: $id) { tags } }";

export const CONFIGURATION_TYPES = "query ConfigurationTypes { configurationTypes { code } }";
