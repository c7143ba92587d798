/** Gathers the cards of one header, joining the strings that CONTINUE cards prolong. Pure. */
import type { FitsCard } from "./fits-card.ts";
import type { Header, HeaderValue } from "./header.ts";

/**
 * Of two cards with one keyword the first is kept, as astropy answers `header[keyword]`.
 * An `&` that no CONTINUE card follows is part of the string.
 */
export class FitsHeaderBuilder {
  readonly #header: Header = {};
  /** Pieces as written: cutting and joining a long string at every card would take forever. */
  #open: { keyword: string; pieces: string[] } | null = null;

  add(card: FitsCard): void {
    if (card.kind === "continue" && card.text !== null && this.#open !== null) {
      this.#open.pieces.push(card.text);
      if (!card.text.endsWith("&")) this.#close();
      return;
    }
    this.#close();
    if (card.kind !== "value") return;
    if (card.open && typeof card.value === "string") {
      this.#open = { keyword: card.keyword, pieces: [card.value] };
    } else this.#keep(card.keyword, card.value);
  }

  /** The header of all cards so far; call once, after the END card. */
  finish(): Header {
    this.#close();
    return this.#header;
  }

  #close(): void {
    if (this.#open === null) return;
    const { keyword, pieces } = this.#open;
    const last = pieces.pop() ?? "";
    this.#open = null;
    this.#keep(keyword, pieces.map((piece) => piece.slice(0, -1)).join("") + last);
  }

  #keep(keyword: string, value: HeaderValue): void {
    if (!Object.hasOwn(this.#header, keyword)) this.#header[keyword] = value;
  }
}
