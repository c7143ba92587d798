/** A made-up graph with all of federation that ours does without, and with things that are not there. */
import { CodedError } from "../../../schema/errors.ts";
import { known } from "../../../schema/known.ts";
import { composedGraph } from "../../harness/composed-graph.ts";

const media = [
  { __typename: "Book", id: "b1", title: "Almagest", pages: 13, author: "ann" },
  { __typename: "Book", id: "b2", title: null, pages: 7, author: "bob" },
  { __typename: "Film", id: "f1", title: "Contact", minutes: 150 },
  { __typename: "Film", id: "f2", title: "Moon", minutes: null },
];
const shelves = [
  { id: "s1", rows: [["b1", "f1", null], null, ["b1", "b2"]], size: { width: 4, height: 2 } },
  { id: "s2", rows: [], size: { width: 3, height: 0 } },
  { id: "s3", rows: [["f2", "b1"]], size: null },
];
const authors = [
  { id: "ann", email: "ann@example.org", name: "Ann", favourite: "s1" },
  { id: "bob", email: "bob@example.org", name: "Bob", favourite: "s3" },
];
const reviews = [
  { id: "r1", about: "b1", by: "ann@example.org", text: "good" },
  { id: "r2", about: "f1", by: "bob@example.org", text: "long" },
  { id: "r3", about: "b1", by: "eve@example.org", text: null },
  { id: "r4", about: "f2", by: null, text: "short" },
  { id: "r5", about: "b2", by: "eve@example.org", text: "old" },
];
const copies = [
  { shelf: { id: "s1" }, number: 1, of: "b1" },
  { shelf: { id: "s1" }, number: 2, of: "b2" },
  { shelf: { id: "s3" }, number: 1, of: "b1" },
];

type Reference = Record<string, unknown>;
const by =
  <One>(list: readonly One[], key: keyof One) =>
  (value: unknown): One | null =>
    list.find((one) => one[key] === value) ?? null;
const mediaById = by(media, "id");
const shelfById = by(shelves, "id");
const authorById = by(authors, "id");
const authorByEmail = by(authors, "email");
const broken = (what: string) => {
  throw new CodedError("VALUE_INVALID", `Cannot tell ${what}: it is broken`);
};

export const oddLibrary = () =>
  composedGraph({
    catalog: {
      typeDefs: `
        type Query {
          media(first: Int): [Media!]! item(id: ID!): Media book(id: ID!): Book
          shelf(id: ID!): Shelf shelves(first: Int): [Shelf] things: [Thing]
        }
        interface Media @key(fields: "id") { id: ID! title: String }
        type Book implements Media @key(fields: "id") {
          id: ID! title: String pages: Int! author: Author weight: Int
        }
        type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int! }
        type Shelf @key(fields: "id") { id: ID! rows: [[Media]] size: Size books: [Book]! strict: [Book!] }
        type Size { width: Int! height: Int! }
        type Author @key(fields: "id", resolvable: false) { id: ID! }
        union Thing = Book | Film | Shelf`,
      resolvers: {
        Query: {
          media: (_: unknown, { first }: { first?: number }) => media.slice(0, first ?? 9),
          item: (_: unknown, { id }: Reference) => mediaById(id),
          book: (_: unknown, { id }: Reference) => mediaById(id),
          shelf: (_: unknown, { id }: Reference) => shelfById(id),
          shelves: (_: unknown, { first }: { first?: number }) =>
            shelves.slice(0, first ?? 9).flatMap((one) => [one, null]),
          things: () => [...media, ...shelves.map((one) => ({ ...one, __typename: "Shelf" }))],
        },
        Media: { __resolveReference: ({ id }: Reference) => mediaById(id) },
        Book: {
          __resolveReference: ({ id }: Reference) => mediaById(id),
          author: ({ author }: { author: string }) => ({ id: author }),
          weight: () => broken("a weight that others tell"),
        },
        Film: { __resolveReference: ({ id }: Reference) => mediaById(id) },
        Shelf: {
          __resolveReference: ({ id }: Reference) => known(shelfById(id), "Shelf", `${id}`),
          rows: ({ rows }: { rows: (string[] | null)[] }) =>
            rows.map((row) => row?.map((id) => mediaById(id)) ?? null),
          books: () => [media[0], null, media[1]],
          strict: ({ id }: Reference) => (id === "s1" ? [media[0], media[1]] : [media[0]]),
        },
      },
    },
    reviews: {
      typeDefs: `
        type Query {
          reviews(first: Int): [Review!]! review(id: ID!): Review
          critic: Author @provides(fields: "name")
        }
        type Media @key(fields: "id") @interfaceObject {
          id: ID! title: String @external
          reviews(first: Int): [Review!]!
          summary: String! @requires(fields: "title")
        }
        type Review @key(fields: "id") { id: ID! text: String! about: Media! by: Author }
        type Author @key(fields: "email") { email: ID! name: String! @external reviews: [Review] }`,
      resolvers: {
        Query: {
          reviews: (_: unknown, { first }: { first?: number }) => reviews.slice(0, first ?? 9),
          review: (_: unknown, { id }: Reference) => by(reviews, "id")(id),
          critic: () => authors[0],
        },
        Media: {
          reviews: ({ id }: Reference, { first }: { first?: number }) =>
            reviews.filter(({ about }) => about === id).slice(0, first ?? 9),
          summary: ({ title }: Reference) => (title ? `About ${title}` : null),
        },
        Review: {
          __resolveReference: ({ id }: Reference) => by(reviews, "id")(id),
          about: ({ about }: { about: string }) => ({ id: about }),
          by: ({ by: email }: { by: string | null }) => email && { email },
        },
        Author: {
          reviews: ({ email }: Reference) => reviews.filter(({ by: author }) => author === email),
        },
      },
    },
    people: {
      typeDefs: `
        type Query { author(email: ID!): Author }
        type Author @key(fields: "id") @key(fields: "email") {
          id: ID! email: ID! name: String! @shareable favourite: Shelf
        }
        type Shelf @key(fields: "id", resolvable: false) { id: ID! }`,
      resolvers: {
        Query: { author: (_: unknown, { email }: Reference) => authorByEmail(email) },
        Author: {
          __resolveReference: ({ id, email }: Reference) =>
            known(id ? authorById(id) : authorByEmail(email), "Author", `${id ?? email}`),
          favourite: ({ favourite }: { favourite: string }) => ({ id: favourite }),
        },
      },
    },
    stock: {
      typeDefs: `
        type Query { copies: [Copy!] }
        type Copy @key(fields: "shelf { id } number") { shelf: Shelf! number: Int! of: Book! }
        type Shelf @key(fields: "id") {
          id: ID! size: Size @external
          area: Int @requires(fields: "size { width height }")
          copies: [Copy!]!
        }
        type Size { width: Int! @external height: Int! @external }
        type Book @key(fields: "id") {
          id: ID! pages: Int! @external
          weight: Int @override(from: "catalog") @requires(fields: "pages")
          lost: Boolean!
        }`,
      resolvers: {
        Query: { copies: () => copies },
        Copy: { of: ({ of }: { of: string }) => ({ id: of }) },
        Shelf: {
          area: ({ size }: { size: { width: number; height: number } | null }) =>
            size && size.width * size.height,
          copies: ({ id }: Reference) => copies.filter(({ shelf }) => shelf.id === id),
        },
        Book: {
          weight: ({ pages }: { pages: number }) => pages * 10,
          lost: ({ id }: Reference) => (id === "b2" ? broken("what is lost") : false),
        },
      },
    },
    prices: {
      typeDefs: `
        type Book @key(fields: "id") {
          id: ID! weight: Int @external
          postage: Int @requires(fields: "weight")
        }
        type Copy @key(fields: "shelf { id } number") { shelf: Shelf! number: Int! worth: Int! }
        type Shelf @key(fields: "id", resolvable: false) { id: ID! }`,
      resolvers: {
        Book: { postage: ({ weight }: { weight: number | null }) => weight && weight + 1 },
        Copy: {
          worth: ({ shelf, number }: { shelf: Reference; number: number }) =>
            shelf.id === "s3" ? broken("what it is worth") : number * 100,
        },
      },
    },
  });
