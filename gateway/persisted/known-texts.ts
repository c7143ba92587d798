/**
 * The texts of all operations that are known beforehand: those that programs of this repository ask
 * (whatever the `operations.ts` of a room exports), the flagship query, and those that people read in
 * the documentation: `graphql` blocks, and the value of `query` wherever it is written as JSON.
 */
import { readdir, readFile } from "node:fs/promises";

/** Where operations are looked for, at any depth. */
const rooms = ["cli", "docs", "gateway", "subgraphs"];

/** By where they stand, in the order of names; one that stands in two places is told once. */
export async function knownTexts(root: URL): Promise<Map<string, string>> {
  const paths = ["README.md"];
  for (const room of rooms) {
    const found = await readdir(new URL(`${room}/`, root), { recursive: true });
    paths.push(...found.sort().map((path) => `${room}/${path.replaceAll("\\", "/")}`));
  }
  const places = new Map<string, string>();
  const add = (place: string, text: string) => {
    if (!places.has(text)) places.set(text, place);
  };
  add("flagship", await readFile(new URL("gateway/flagship.graphql", root), "utf8"));
  for (const path of paths) {
    if (path.endsWith("/operations.ts")) {
      const exported: Record<string, string> = await import(new URL(path, root).href);
      for (const [name, text] of Object.entries(exported)) add(`${path} ${name}`, text);
    } else if (path.endsWith(".md")) {
      const texts = textsIn(await readFile(new URL(path, root), "utf8"));
      for (const [index, text] of texts.entries()) add(`${path} ${index + 1}`, text);
    }
  }
  return new Map([...places].map(([text, place]) => [place, text]));
}

/** Operations of a document in Markdown. */
export function textsIn(markdown: string): string[] {
  const blocks = markdown.matchAll(/^```graphql\n([\s\S]*?)^```$/gm);
  const values = markdown.matchAll(/\bquery"?: ?("(?:[^"\\]|\\.)*")/g);
  return [
    ...[...blocks].map(([, text]) => text as string),
    ...[...values].map(([, text]) => JSON.parse(text as string)),
  ];
}
