/** Tells a whole file from one that was cut off, by the text that files of its kind end with. Pure. */

/** Writers pad; readers look this far, after ISO 32000-1, appendix H.3.4.4. */
const TAIL_BYTES = 1024;

export class EndMark {
  readonly #mark: string;
  #tail = "";

  constructor(mark: string) {
    this.#mark = mark;
  }

  push(chunk: Uint8Array): void {
    const end = String.fromCharCode(...chunk.subarray(-TAIL_BYTES));
    this.#tail = (this.#tail + end).slice(-TAIL_BYTES);
  }

  /** Whether the mark stands near the end of what was pushed. */
  seen(): boolean {
    return this.#tail.includes(this.#mark);
  }
}
