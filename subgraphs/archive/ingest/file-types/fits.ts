import { FITS_EXTENSIONS } from "../../rules/file-name.ts";
import type { FileType } from "../../rules/file-type.ts";
import { FitsHeaderScanner } from "../../rules/fits-header-scanner.ts";
import { beginsLike } from "./begins-like.ts";

/** FITS, plain or tile-compressed: what is inside decides, either extension may hold either. */
export const fits: FileType = {
  name: "a FITS file",
  extensions: FITS_EXTENSIONS,
  contentType: "image/fits",
  kind: "fits",
  matches: beginsLike("SIMPLE  ="),
  openScanner: () => {
    const scanner = new FitsHeaderScanner();
    return {
      push: (chunk) => scanner.push(chunk),
      end: () => {
        scanner.end();
        return [];
      },
    };
  },
};
