/**
 * Operations that are known before anybody asks them, in the format of Apollo's persisted query
 * manifests. `npm run persist` writes `manifest.json`.
 */
export interface ListedOperation {
  /** SHA-256 of the body, in hexadecimal digits. */
  id: string;
  name: string;
  type: "query" | "mutation";
  body: string;
}

export interface OperationManifest {
  format: "apollo-persisted-query-manifest";
  version: 1;
  operations: ListedOperation[];
}
