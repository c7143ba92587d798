/** A made-up graph of three subgraphs whose resolvers cost next to nothing, and what is asked of it. */
import { type ComposedGraph, composedGraph } from "../tests/harness/composed-graph.ts";

const PRODUCTS = 200;
const REVIEWS_OF_EACH = 5;
const ACCOUNTS = 76;

const product = (index: number) => ({
  id: `product-${index}`,
  name: `Product ${index}`,
  price: index * 1.5,
  sizes: ["small", "large"],
});
const review = (index: number) => ({
  id: `review-${index}`,
  text: `What account ${index % ACCOUNTS} says`,
  stars: (index % 5) + 1,
  productId: `product-${Math.floor(index / REVIEWS_OF_EACH)}`,
  accountId: `account-${index % ACCOUNTS}`,
});
const account = (index: number) => ({
  id: `account-${index}`,
  username: `u${index}`,
  name: { first: `First ${index}`, last: `Last ${index}` },
});
const listOf = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, i) => make(i));
const byId = <T extends { id: string }>(list: T[]) => new Map(list.map((one) => [one.id, one]));

const products = listOf(PRODUCTS, product);
const productsById = byId(products);
const reviews = listOf(PRODUCTS * REVIEWS_OF_EACH, review);
const accountsById = byId(listOf(ACCOUNTS, account));
const reviewsOf = (productId: string) => {
  const start = Number(productId.slice("product-".length)) * REVIEWS_OF_EACH;
  return reviews.slice(start, start + REVIEWS_OF_EACH);
};

type Reference = { id: string };
type Review = ReturnType<typeof review>;

export const threeSubgraphs = (): ComposedGraph =>
  composedGraph({
    products: {
      typeDefs: `
        type Query { topProducts(first: Int!): [Product!]! product(id: ID!): Product }
        type Product @key(fields: "id") { id: ID! name: String price: Float sizes: [String!]! }`,
      resolvers: {
        Query: {
          topProducts: (_: unknown, { first }: { first: number }) => products.slice(0, first),
          product: (_: unknown, { id }: Reference) => productsById.get(id),
        },
        Product: { __resolveReference: ({ id }: Reference) => productsById.get(id) },
      },
    },
    reviews: {
      typeDefs: `
        type Query { review(id: ID!): Review }
        type Review @key(fields: "id") { id: ID! text: String! stars: Int! product: Product! author: Account! }
        type Product @key(fields: "id") { id: ID! reviews: [Review!]! }
        type Account @key(fields: "id", resolvable: false) { id: ID! }`,
      resolvers: {
        Query: {
          review: (_: unknown, { id }: Reference) => reviews[Number(id.slice("review-".length))],
        },
        Review: {
          product: ({ productId }: Review) => ({ id: productId }),
          author: ({ accountId }: Review) => ({ id: accountId }),
        },
        Product: { reviews: ({ id }: Reference) => reviewsOf(id) },
      },
    },
    accounts: {
      typeDefs: `
        type Query { account(id: ID!): Account }
        type Account @key(fields: "id") { id: ID! username: String! name: Name! }
        type Name { first: String! last: String! }`,
      resolvers: {
        Query: { account: (_: unknown, { id }: Reference) => accountsById.get(id) },
        Account: { __resolveReference: ({ id }: Reference) => accountsById.get(id) },
      },
    },
  });

const many = `query ($first: Int!) {
  topProducts(first: $first) {
    id name price sizes
    reviews { id text stars author { id username name { first last } } product { name } }
  }
}`;

/** From one product to all of them with everything about them. */
export const questions = {
  small: {
    query: `{ review(id: "review-7") { text stars product { name price } author { username } } }`,
  },
  medium: {
    query: `query ($id: ID!) {
      product(id: $id) { id name price sizes reviews { id text stars author { username name { first last } } } }
      topProducts(first: 5) { name reviews { stars author { username } } }
    }`,
    variables: { id: "product-3" },
  },
  "large, n = 20": { query: many, variables: { first: 20 } },
  "large, n = 200": { query: many, variables: { first: 200 } },
};
