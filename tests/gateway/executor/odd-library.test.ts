/**
 * What our own graph does not have of federation: interface objects, entities that are interfaces,
 * compound and several keys, what is required by what is required, @provides, @override. Written
 * queries with their answers, and random ones.
 */
import process from "node:process";
import { parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { planWithApollo } from "../../../gateway/executor/plan-with-apollo.ts";
import { oddLibrary } from "./odd-library.ts";
import { randomQuery } from "./random-query.ts";
import { errorsOf, threeWays } from "./three-ways.ts";
import { contextOf } from "./two-shades.ts";

const { supergraphSdl, schemas } = oddLibrary();
const ways = await threeWays(supergraphSdl, schemas);
const question = (query: string, variables: Record<string, unknown> = {}) => ({
  document: parse(query),
  variables,
  context: () => contextOf(),
});

describe("our own executor, and the resolvers alone, answer", () => {
  it.each<[string, string, object | null, string[]]>([
    [
      "what is required by what is required, told by whom it was given over to",
      `{ book(id: "b1") { postage weight } }`,
      { book: { postage: 131, weight: 130 } },
      [],
    ],
    [
      "an object of which some subgraph knows its interface alone, as what it is",
      `{ book(id: "b1") { reviews(first: 1) { id } __typename } item(id: "f1") { reviews { id } ... on Film { minutes } } }`,
      {
        book: { reviews: [{ id: "r1" }], __typename: "Book" },
        item: { reviews: [{ id: "r2" }], minutes: 150 },
      },
      [],
    ],
    [
      "the type of an object that comes as an interface",
      `{ reviews(first: 2) { about { ... on Book { pages } title __typename kind: __typename } } }`,
      {
        reviews: [
          { about: { pages: 13, title: "Almagest", __typename: "Book", kind: "Book" } },
          { about: { title: "Contact", __typename: "Film", kind: "Film" } },
        ],
      },
      [],
    ],
    [
      "by keys that are several fields, and by the one of several that is known",
      `{ copies { number worth shelf { area } } review(id: "r1") { by { id name } } critic { name favourite { id } } }`,
      {
        copies: null,
        review: { by: { id: "ann", name: "Ann" } },
        critic: { name: "Ann", favourite: { id: "s1" } },
      },
      [`["copies"]`],
    ],
    [
      "under aliases that are keys elsewhere",
      `{ author(email: "ann@example.org") { id: name email: id name: email favourite { id: area area: id } } }`,
      {
        author: {
          id: "Ann",
          email: "ann",
          name: "ann@example.org",
          favourite: { id: 8, area: "s1" },
        },
      },
      [],
    ],
    [
      "with nulls that spread through lists of entities as far as they must",
      `{ shelf(id: "s1") { books { lost } strict { lost } } shelves(first: 1) { copies { of { lost } } } }`,
      { shelf: { books: [{ lost: false }, null, null], strict: null }, shelves: [null, null] },
      [`["shelf","books",2]`, `["shelf","strict"]`, `["shelves",0]`],
    ],
    [
      "with errors at their places in lists of lists",
      `{ shelves { rows { summary } area } }`,
      {
        shelves: [
          {
            rows: [
              [{ summary: "About Almagest" }, { summary: "About Contact" }, null],
              null,
              [{ summary: "About Almagest" }, null],
            ],
            area: 8,
          },
          null,
          { rows: [], area: 0 },
          null,
          { rows: [[{ summary: "About Moon" }, { summary: "About Almagest" }]], area: null },
          null,
        ],
      },
      [`["shelves",0,"rows",2,1]`],
    ],
    [
      "null where an entity is not known, with the error of the entity",
      `{ reviews { by { id } } }`,
      {
        reviews: [
          { by: { id: "ann" } },
          { by: { id: "bob" } },
          { by: null },
          { by: null },
          { by: null },
        ],
      },
      [`[["reviews",2,"by"],"NOT_FOUND"]`, `[["reviews",4,"by"],"NOT_FOUND"]`],
    ],
    [
      "objects all of whose fields are left out",
      `query ($no: Boolean = false, $yes: Boolean = true) {
         book(id: "b1") @skip(if: $no) { author @include(if: $yes) { name @include(if: $no) } weight @skip(if: true) }
         shelf(id: "s1") @include(if: $yes) { ... on Shelf @skip(if: $yes) { area } }
         ... @include(if: $no) { things { __typename } }
       }`,
      { book: { author: {} }, shelf: {} },
      [],
    ],
    [
      "fields beside ones that require more and are left out",
      `query ($no: Boolean = false) {
         shelf(id: "s1") { area @include(if: $no) copies { number } }
         book(id: "b1") { ...F @include(if: $no) lost reviews(first: 1) { id } summary @include(if: $no) }
       }
       fragment F on Book { weight postage }`,
      {
        shelf: { copies: [{ number: 1 }, { number: 2 }] },
        book: { lost: false, reviews: [{ id: "r1" }] },
      },
      [],
    ],
  ])("%s", async (_, query, data, errors) => {
    const own = await ways.own(question(query));
    expect(JSON.parse(JSON.stringify(own.data))).toEqual(data);
    expect(errorsOf(own)).toEqual(errors);
    const elsewhere = await ways.elsewhere(question(query));
    expect(elsewhere.data).toEqual(own.data);
    expect(errorsOf(elsewhere)).toEqual(errors);
    const alone = await ways.monolith(question(query));
    expect(JSON.stringify(alone.data)).toBe(JSON.stringify(own.data));
    expect(errorsOf(alone)).toEqual(errors);
  });
});

describe("any valid query", () => {
  const schema = planWithApollo(supergraphSdl, true).api;
  const keys = new Map([
    ["Media", ["b1", "b2", "f1", "f2"]],
    ["Book", ["b1", "b2"]],
    ["Shelf", ["s1", "s2", "s3"]],
    ["Review", ["r1", "r2", "r3", "r4", "r5"]],
    ["Author", ["ann@example.org", "bob@example.org"]],
  ]);
  const count = Number(process.env.EXECUTOR_QUERIES ?? 25);

  it(`is nowhere answered rightly by Apollo's executor and wrongly by ours, ${count} times`, async () => {
    let right = 0;
    for (let seed = 1; seed <= count; seed++) {
      const { query, variables, repeats } = randomQuery({ schema, keys }, seed, 12);
      if (validate(schema, parse(query)).length > 0) continue;
      const asked = question(query, variables);
      const own = await ways.own(asked);
      const read = ({ data }: typeof own) =>
        repeats ? JSON.parse(JSON.stringify(data)) : JSON.stringify(data);
      const alone = await ways.monolith(asked);
      const where = `seed ${seed}: ${query}\n${JSON.stringify(variables)}`;
      const elsewhere = await ways.elsewhere(asked);
      expect(elsewhere.data, where).toEqual(own.data);
      expect(errorsOf(elsewhere, own), where).toEqual(errorsOf(own, elsewhere));
      const stock = await ways.stock(asked);
      // Where plans require of all objects what only those of one type were asked for, both are wrong.
      const expected = JSON.stringify(read(stock)) === JSON.stringify(read(own)) ? stock : alone;
      expect(read(own), where).toEqual(read(expected));
      if (JSON.stringify(read(own)) !== JSON.stringify(read(alone))) continue;
      right++;
      expect(errorsOf(own, alone), where).toEqual(errorsOf(alone, own));
    }
    expect(right).toBeGreaterThan(count * 0.8);
  });
});
