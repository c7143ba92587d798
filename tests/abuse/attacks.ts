/** Documents that would cost much, each with the code that refuses it. */

const repeated = (count: number, text: (index: number) => string, glue = " ") =>
  Array.from({ length: count }, (_, index) => text(index)).join(glue);
const bomb = (levels: number) =>
  `{ ...F0 } ${repeated(levels, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)} fragment F${levels} on Query { __typename }`;
const bombOfFields = (levels: number) =>
  `{ ...F0 } ${repeated(levels, (n) => `fragment F${n} on Query { a${n}: __typename ...F${n + 1} ...F${n + 1} ...F${n + 1} }`)} fragment F${levels} on Query { __typename }`;
const deep = (levels: number) =>
  `{ ${repeated(levels - 1, (n) => (n === 0 ? "frames { nodes" : "{ telescope"), " ")} { id } ${"}".repeat(levels)}`;

export const documents: [string, string, string][] = [
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
];
