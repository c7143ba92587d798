/** Gathers the cards of one header, joining the strings that CONTINUE cards prolong. Pure. */
import type { FitsCard } from "./fits-card.ts";
import type { Header } from "./header.ts";

/**
 * Of two cards with one keyword the first is kept, as astropy answers `header[keyword]`.
 * An `&` that no CONTINUE card follows is part of the string.
 */
export class FitsHeaderBuilder {
  readonly #header: Header = {};
  #open: { keyword: string; text: string } | null = null;

  add(card: FitsCard): void {
    if (card.kind === "continue" && card.text !== null && this.#open !== null) {
      const text = this.#open.text.slice(0, -1) + card.text;
      if (card.text.endsWith("&")) this.#open.text = text;
      else this.#close(text);
      return;
    }
    if (this.#open !== null) this.#close(this.#open.text);
    if (card.kind !== "value") return;
    if (card.open && typeof card.value === "string") {
      this.#open = { keyword: card.keyword, text: card.value };
    } else if (!Object.hasOwn(this.#header, card.keyword)) {
      this.#header[card.keyword] = card.value;
    }
  }

  /** The header of all cards so far; call once, after the END card. */
  finish(): Header {
    if (this.#open !== null) this.#close(this.#open.text);
    return this.#header;
  }

  #close(text: string): void {
    const keyword = this.#open?.keyword;
    this.#open = null;
    if (keyword !== undefined && !Object.hasOwn(this.#header, keyword)) {
      this.#header[keyword] = text;
    }
  }
}
