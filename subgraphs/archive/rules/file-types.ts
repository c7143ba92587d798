/** The kinds of files that an archive takes in, by their extensions. Pure. */
import { type FileName, parseFileName } from "./file-name.ts";
import type { FileType } from "./file-type.ts";

export class FileTypes {
  readonly #byExtension = new Map<string, FileType>();

  /** Of two types with one extension the later one has it. */
  constructor(types: readonly FileType[]) {
    for (const type of types) {
      for (const extension of type.extensions) this.#byExtension.set(extension, type);
    }
  }

  get extensions(): string[] {
    return [...this.#byExtension.keys()];
  }

  /** The parts of the name, and what such a file is. Throws like `parseFileName`. */
  of(filename: string): { name: FileName; type: FileType } {
    const name = parseFileName(filename, this.extensions);
    return { name, type: this.#byExtension.get(name.extension) as FileType };
  }
}
