/** Requests that would cost much, each with what refuses it. */
import { gzipSync } from "node:zlib";

export interface Attack {
  what: string;
  body: string | Uint8Array | FormData;
  headers: Record<string, string>;
  status: number;
  code: string;
}

const repeated = (count: number, text: (index: number) => string, glue = " ") =>
  Array.from({ length: count }, (_, index) => text(index)).join(glue);
const bomb = (levels: number) =>
  `{ ...F0 } ${repeated(levels, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)} fragment F${levels} on Query { __typename }`;
const bombOfFields = (levels: number) =>
  `{ ...F0 } ${repeated(levels, (n) => `fragment F${n} on Query { a${n}: __typename ...F${n + 1} ...F${n + 1} ...F${n + 1} }`)} fragment F${levels} on Query { __typename }`;
const deep = (levels: number) =>
  `{ ${repeated(levels - 1, (n) => (n === 0 ? "frames { nodes" : "{ telescope"), " ")} { id } ${"}".repeat(levels)}`;

const documents: [what: string, query: string, code: string][] = [
  ["a fragment bomb of 12 levels", bombOfFields(12), "QUERY_TOO_LARGE"],
  ["a fragment bomb of 20 levels", bomb(20), "QUERY_TOO_LARGE"],
  [
    "a fragment within itself",
    "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
    "QUERY_TOO_LARGE",
  ],
  [
    "a bomb that no operation uses",
    `${bomb(20)} query Q { __typename }`.replace("{ ...F0 }", ""),
    "QUERY_TOO_LARGE",
  ],
  ["5000 aliases", `{ ${repeated(5000, (n) => `a${n}: __typename`)} }`, "QUERY_TOO_LARGE"],
  [
    "201 aliases",
    `{ frames { nodes { ${repeated(201, (n) => `a${n}: id`)} } } }`,
    "QUERY_TOO_LARGE",
  ],
  ["fields of depth 16", deep(16), "QUERY_TOO_LARGE"],
  ["51 fields at the root", `{ ${repeated(51, (n) => `a${n}: __typename`)} }`, "QUERY_TOO_LARGE"],
  ["51 directives", `{ __typename ${repeated(51, () => "@skip(if: false)")} }`, "QUERY_TOO_LARGE"],
  ["20000 fields of one name", `{ ${repeated(20_000, () => "__typename")} }`, "QUERY_TOO_LARGE"],
  [
    "900 fields of one name below a field",
    `{ frames { nodes { ${repeated(900, () => "id")} } } }`,
    "QUERY_TOO_LARGE",
  ],
  ["a million commas", `{ __typename ${",".repeat(1_000_000)} }`, "QUERY_TOO_LARGE"],
  ["brackets within each other", `{ frames(filter: ${"[".repeat(2000)}`, "QUERY_TOO_LARGE"],
  [
    "pages of pages",
    "{ proposals(first: 1000) { nodes { requestGroups(first: 1000) { nodes { id name } } } } }",
    "QUERY_TOO_COMPLEX",
  ],
  ["__proto__ as an alias", "{ __proto__: __typename }", "BAD_REQUEST"],
  ["__proto__ as an argument", "{ frames(__proto__: 1) { nodes { id } } }", "BAD_REQUEST"],
  ["__proto__ as a variable", "query ($__proto__: Int) { __typename }", "BAD_REQUEST"],
];

const bodies: [
  what: string,
  body: string | Uint8Array,
  status: number,
  code: string,
  headers?: Record<string, string>,
][] = [
  ["a batch", '[{"query":"{ __typename }"}]', 400, "BAD_REQUEST"],
  [
    "a batch of 10000",
    `[${repeated(10_000, () => '{"query":"{ __typename }"}', ",")}]`,
    400,
    "BAD_REQUEST",
  ],
  [
    "a key __proto__",
    '{"query":"{ __typename }","variables":{"a":{"__proto__":{"b":1}}}}',
    400,
    "BAD_REQUEST",
  ],
  [
    "an escaped key __proto__",
    '{"query":"{ __typename }","variables":{"__pr\\u006fto__":1}}',
    400,
    "BAD_REQUEST",
  ],
  [
    "lists within each other",
    `{"query":"{ __typename }","variables":{"a":${"[".repeat(100_000)}`,
    413,
    "REQUEST_TOO_LARGE",
  ],
  [
    "2 million values",
    `{"query":"{ __typename }","variables":{"a":[${"0,".repeat(2_000_000)}0]}}`,
    413,
    "REQUEST_TOO_LARGE",
  ],
  ["11 MB", JSON.stringify({ query: " ".repeat(11 * 1024 * 1024) }), 413, "REQUEST_TOO_LARGE"],
  [
    "a gzip bomb",
    gzipSync(Buffer.alloc(50_000_000, 32)),
    415,
    "MEDIA_TYPE_UNSUPPORTED",
    { "content-encoding": "gzip" },
  ],
  // 200, as for any document that is not valid, of clients that take no other type.
  [
    "fields that there are not",
    JSON.stringify({
      query: `{ frames { nodes { ${repeated(990, (n) => `observation${n}`)} } } }`,
    }),
    200,
    "GRAPHQL_VALIDATION_FAILED",
  ],
];

const ingestion = JSON.stringify({
  query: "mutation ($f: Upload) { ingestFrame(input: {file: $f}) { outcome } }",
  variables: { f: null },
});
const forms: [what: string, operations: string, map: string][] = [
  ["a path into the prototype", ingestion, '{"0":["variables.__proto__.f"]}'],
  [
    "operations with a key __proto__",
    '{"query":"","variables":{"__proto__":null}}',
    '{"0":["variables.f"]}',
  ],
  ["a file of the name __proto__", ingestion, '{"__proto__":["variables.f"]}'],
  [
    "a path of 100000 steps",
    ingestion,
    JSON.stringify({ 0: [`variables${".f".repeat(100_000)}`] }),
  ],
  [
    "1001 files",
    ingestion,
    JSON.stringify(
      Object.fromEntries(Array.from({ length: 1001 }, (_, n) => [n, ["variables.f"]])),
    ),
  ],
  ["2 MB of operations", ingestion + " ".repeat(2_000_000), '{"0":["variables.f"]}'],
];

function formOf(operations: string, map: string): FormData {
  const form = new FormData();
  form.set("operations", operations);
  form.set("map", map);
  form.set("0", new Blob(["x"]), "x-e00.fits");
  return form;
}

export const attacks: Attack[] = [
  ...documents.map(([what, query, code]) => ({
    ...{ what, body: JSON.stringify({ query }), status: 400, code },
    headers: { "content-type": "application/json" },
  })),
  ...bodies.map(([what, body, status, code, headers]) => ({
    ...{ what, body, status, code },
    headers: { "content-type": "application/json", ...headers },
  })),
  ...forms.map(([what, operations, map]) => ({
    ...{ what: `a form with ${what}`, body: formOf(operations, map) },
    ...{ status: 400, code: "UPLOAD_MALFORMED" },
    headers: { "apollo-require-preflight": "true" },
  })),
];

/** Sends it as it is, and tells how it was answered. */
export async function attack(url: string, { body, headers }: Attack) {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers,
    body: body as BodyInit,
  });
  const { errors } = await response.json();
  return { status: response.status, code: errors?.[0]?.extensions.code };
}
