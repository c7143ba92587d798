/** Relay connections with keyset cursors: what a list answers and how a page is asked for. */
import { CodedError } from "./errors.ts";

export const DEFAULT_PAGE_SIZE = 50;
export const MAX_PAGE_SIZE = 1000;

export interface PageArgs {
  /** Entries wanted, 1 to 1000; 50 when null. */
  first?: number | null | undefined;
  /** Cursor after which the page starts; null: from the beginning. */
  after?: string | null | undefined;
}

export interface Count {
  value: number;
  exact: boolean;
}

export interface Connection<Node> {
  nodes: Node[];
  edges: { cursor: string; node: Node }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  /** Runs a counting statement, so only when asked. */
  totalCount: () => Promise<Count>;
}

/** Where a cursor points: the value of the sort expression, as SQL text, and the row's id. */
export interface Position {
  sort: string;
  id: string;
}

/** @throws CodedError PAGE_SIZE_INVALID */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? DEFAULT_PAGE_SIZE;
  if (Number.isInteger(size) && size >= 1 && size <= MAX_PAGE_SIZE) return size;
  throw new CodedError(
    "PAGE_SIZE_INVALID",
    `Cannot answer a page of ${size}: \`first\` is from 1 to ${MAX_PAGE_SIZE}`,
    { first: size, max: MAX_PAGE_SIZE },
  );
}

/**
 * A cursor that is good for one list in one order under one filter (`scope`) only.
 * The check digits keep a damaged or edited cursor from silently moving to another place.
 */
export function encodeCursor(scope: string, position: Position): string {
  const body = JSON.stringify([position.sort, position.id]);
  return toBase64Url(`${checkDigits(scope + body)}${body}`);
}

/** @throws CodedError CURSOR_INVALID */
export function decodeCursor(scope: string, cursor: string): Position {
  try {
    const text = fromBase64Url(cursor);
    const body = text.slice(8);
    if (text.slice(0, 8) === checkDigits(scope + body)) {
      const [sort, id] = JSON.parse(body) as [string, string];
      return { sort, id };
    }
  } catch {
    // Not base64 or not JSON: falls through to the same answer.
  }
  throw new CodedError(
    "CURSOR_INVALID",
    `Cannot continue after "${cursor.slice(0, 80)}": it is not a cursor of this list with this order and filter`,
  );
}

/**
 * A page from the rows of one statement that asked for one row more than the page holds.
 * `rows` carry their own position.
 */
export function toConnection<Node>(
  rows: { node: Node; position: Position }[],
  page: { size: number; scope: string; after: Position | null },
  totalCount: () => Promise<Count>,
): Connection<Node> {
  const shown = rows.slice(0, page.size);
  const cursorOf = (row: (typeof shown)[number]) => encodeCursor(page.scope, row.position);
  const [first, last] = [shown[0], shown.at(-1)];
  return {
    nodes: shown.map((row) => row.node),
    // Making cursors takes longer than all else here, and few ask for them.
    get edges() {
      return shown.map((row) => ({ node: row.node, cursor: cursorOf(row) }));
    },
    get pageInfo() {
      return {
        hasNextPage: rows.length > page.size,
        hasPreviousPage: page.after !== null,
        startCursor: first ? cursorOf(first) : null,
        endCursor: last ? cursorOf(last) : null,
      };
    },
    totalCount,
  };
}

/** FNV-1a, 32 bits, as eight hexadecimal digits (http://www.isthe.com/chongo/tech/comp/fnv/). */
function checkDigits(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

function toBase64Url(text: string): string {
  const binary = String.fromCharCode(...new TextEncoder().encode(text));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64Url(text: string): string {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return new TextDecoder("utf-8", { fatal: true }).decode(
    Uint8Array.from(binary, (character) => character.charCodeAt(0)),
  );
}
