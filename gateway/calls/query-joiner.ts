/**
 * Queries to one subgraph that are sent as one. A prefix tells of which query a root field, a variable
 * or a fragment in it is, and each is told what is answered as if it had been sent alone.
 */
import {
  type ASTNode,
  Kind,
  type NameNode,
  OperationTypeNode,
  parse,
  print,
  stripIgnoredCharacters,
  visit,
} from "graphql";
import { type Data, isData, put } from "../executor/data.ts";
import type { ForeignError } from "../public-error.ts";

export interface Query {
  query: string;
  operationName: string | undefined;
  variables: Data;
}

export interface GraphqlAnswer {
  data?: unknown;
  errors?: ForeignError[] | null;
}

export interface JoinedQueries {
  /** What to send. */
  body: string;
  /** The answer of each; null when it does not tell whose fault something was. */
  split(answer: GraphqlAnswer): GraphqlAnswer[] | null;
  /** For a while these queries are not joined again. */
  keepApart(): void;
}

export const MOST_JOINED = 8;
/** Beside so many an exchange is cheap, and servers refuse what is too large. */
const MOST_CHARACTERS = 100_000;
const APART_MS = 60_000;
/** Characters of texts that are remembered; their pieces may have several times as many. */
const MOST_REMEMBERED = 1024 * 1024;

/** Of a query where it has a certain place among those that are joined. */
interface Pieces {
  variables: string;
  fields: string;
  fragments: string;
}

interface Text {
  /** By place, as far as it was needed. */
  pieces: Pieces[];
  apartUntil: number;
}

export class QueryJoiner {
  readonly #now: () => number;
  readonly #texts = new Map<string, Text>();
  #remembered = 0;

  /** Clocks arrive as an argument. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Null when they are better sent one by one. */
  join(queries: readonly Query[]): JoinedQueries | null {
    const now = this.#now();
    const texts: Text[] = [];
    const joined: Pieces = { variables: "", fields: "", fragments: "" };
    const variables: Data = {};
    for (const [place, one] of queries.entries()) {
      const text = this.#text(one.query);
      if (now < text.apartUntil) return null;
      const prefix = prefixOf(place);
      const pieces = text.pieces[place] ?? piecesOf(one.query, prefix);
      if (!pieces) {
        text.apartUntil = Number.POSITIVE_INFINITY;
        return null;
      }
      texts.push(text);
      text.pieces[place] = pieces;
      joined.variables += pieces.variables;
      joined.fields += pieces.fields;
      joined.fragments += pieces.fragments;
      for (const [name, value] of Object.entries(one.variables)) variables[prefix + name] = value;
    }
    const declared = joined.variables && `(${joined.variables})`;
    const query = `query${declared}{${joined.fields}}${joined.fragments}`;
    const body = JSON.stringify({ query, variables });
    if (body.length > MOST_CHARACTERS) return null;
    return {
      body,
      split: (answer) => split(answer, queries.length),
      keepApart: () => {
        for (const text of texts) text.apartUntil = this.#now() + APART_MS;
      },
    };
  }

  #text(query: string): Text {
    const known = this.#texts.get(query);
    if (known) return known;
    if (this.#remembered > MOST_REMEMBERED) {
      this.#texts.clear();
      this.#remembered = 0;
    }
    this.#remembered += query.length;
    const text = { pieces: [], apartUntil: 0 };
    this.#texts.set(query, text);
    return text;
  }
}

/** One digit is enough for the places there are. */
const PREFIXED = /^joined(\d)_(.*)$/s;
const prefixOf = (place: number) => `joined${place}_`;

/** Null when it must not be a part of another: it changes something, or says more than what is asked. */
function piecesOf(query: string, prefix: string): Pieces | null {
  const document = parse(query, { noLocation: true });
  const prefixed = ({ value }: NameNode): NameNode => ({ kind: Kind.NAME, value: prefix + value });
  const named = <Named extends { name: NameNode }>(node: Named): Named => ({
    ...node,
    name: prefixed(node.name),
  });
  const { definitions } = visit(document, {
    Variable: named,
    FragmentSpread: named,
    FragmentDefinition: named,
  });
  const pieces: Pieces = { variables: "", fields: "", fragments: "" };
  let operations = 0;
  for (const one of definitions) {
    if (one.kind === Kind.FRAGMENT_DEFINITION) pieces.fragments += compact(one);
    if (one.kind !== Kind.OPERATION_DEFINITION) continue;
    const isPlain = one.operation === OperationTypeNode.QUERY && !one.directives?.length;
    if (!isPlain || ++operations > 1) return null;
    for (const variable of one.variableDefinitions ?? []) pieces.variables += compact(variable);
    for (const field of one.selectionSet.selections) {
      if (field.kind !== Kind.FIELD) return null;
      pieces.fields += compact({ ...field, alias: prefixed(field.alias ?? field.name) });
    }
  }
  return pieces;
}

const compact = (node: ASTNode) => `${stripIgnoredCharacters(print(node))} `;

function split({ data, errors }: GraphqlAnswer, count: number): GraphqlAnswer[] | null {
  if (!isData(data)) return null;
  const answers = Array.from({ length: count }, () => ({ data: {}, errors: [] as ForeignError[] }));
  for (const [alias, value] of Object.entries(data)) {
    const [, place, name = ""] = PREFIXED.exec(alias) ?? [];
    const answer = answers[Number(place)];
    if (!answer) return null;
    put(answer.data, name, value);
  }
  for (const error of errors ?? []) {
    const [alias, ...rest] = error.path ?? [];
    const [, place, name = ""] = PREFIXED.exec(String(alias)) ?? [];
    const answer = answers[Number(place)];
    if (!answer) return null;
    const message = error.message.replaceAll(prefixOf(Number(place)), "");
    answer.errors.push({ ...error, message, path: [name, ...rest] });
  }
  return answers.map(({ data, errors }) => (errors.length > 0 ? { data, errors } : { data }));
}
