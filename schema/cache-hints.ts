/** For how long caches may keep what the SDL tells of, by `@cacheControl`. */
import { type DirectiveNode, type DocumentNode, Kind, visit } from "graphql";

/** Seconds by `Type` or `Type.field`, in the order of the alphabet; entities without a hint have 0. */
export type CacheHints = Record<string, number>;

/** Where several subgraphs tell of the same, the shortest time counts. */
export function cacheHintsOf(documents: readonly DocumentNode[]): CacheHints {
  const hints = new Map<string, number>();
  const entities = new Set<string>();
  const note = (name: string, directives: readonly DirectiveNode[] = []) => {
    const seconds = maxAge(directives);
    if (seconds !== null) hints.set(name, Math.min(seconds, hints.get(name) ?? seconds));
  };
  for (const document of documents) {
    visit(document, {
      ObjectTypeDefinition({ name: { value: type }, directives = [], fields = [] }) {
        if (directives.some(({ name }) => name.value === "key")) entities.add(type);
        note(type, directives);
        for (const { name, directives } of fields) note(`${type}.${name.value}`, directives);
      },
    });
  }
  for (const type of entities) if (!hints.has(type)) hints.set(type, 0);
  return Object.fromEntries([...hints].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function maxAge(directives: readonly DirectiveNode[]): number | null {
  const hint = directives.find(({ name }) => name.value === "cacheControl");
  const value = hint?.arguments?.find(({ name }) => name.value === "maxAge")?.value;
  return value?.kind === Kind.INT ? Number(value.value) : null;
}
