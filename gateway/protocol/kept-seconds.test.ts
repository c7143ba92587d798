import { buildSchema, parse } from "graphql";
import { expect, it } from "vitest";
import { cacheHintsOf } from "../../schema/cache-hints.ts";
import { keptSeconds } from "./kept-seconds.ts";

const sdl = `
  directive @cacheControl(maxAge: Int!) on OBJECT | FIELD_DEFINITION
  directive @key(fields: String!) on OBJECT
  type Query { site: Site sites: SiteConnection account: Account place: Place thing: Thing hour: Int
    day: Int @cacheControl(maxAge: 60) }
  type SiteConnection { nodes: [Site] totalCount: Int }
  type Site @key(fields: "id") @cacheControl(maxAge: 300) {
    id: ID isDown: Boolean @cacheControl(maxAge: 30) position: Position account: Account place: Place }
  type Position { latitude: Float }
  type Account @key(fields: "id") { id: ID }
  interface Place { name: String }
  type Disk implements Place @cacheControl(maxAge: 100) { name: String }
  type Tape implements Place @cacheControl(maxAge: 40) { name: String }
  type Thing { name: String }`;
const again = `type Site @key(fields: "id") @cacheControl(maxAge: 500) { id: ID }`;
const hints = new Map(Object.entries(cacheHintsOf([parse(sdl), parse(again)])));
const schema = buildSchema(sdl);

it.each([
  ["an entity", "{ site { id } }", 300],
  ["a page of entities", "{ sites { totalCount } }", 300],
  ["a field that changes sooner", "{ site { id isDown } }", 30],
  ["what is part of an entity", "{ site { position { latitude } } }", 300],
  ["the one that changes soonest", "{ site { place { name } } }", 40],
  ["an entity that nothing is said of", "{ site { account { id } } }", 0],
  ["whatever an interface may stand for", "{ place { name } }", 40],
  ["a fragment", "{ site { ...S } } fragment S on Site { isDown }", 30],
  ["a field of the root that has a hint", "{ day site { id } }", 60],
  ["a field of the root that has none", "{ hour site { id } }", 0],
  ["an object that is no entity at the root", "{ thing { name } }", 0],
  ["nothing in particular", "{ __typename }", 0],
  ["something beside its type's name", "{ __typename site { __typename } }", 300],
])("%s: %s is kept for %d s", (_, query, seconds) => {
  expect(keptSeconds(schema, parse(query), hints)).toBe(seconds);
});
