import type { FileType } from "../../rules/file-type.ts";
import { fits } from "./fits.ts";
import { pdf } from "./pdf.ts";
import { tarGz } from "./tar-gz.ts";
import { thumbnail } from "./thumbnail.ts";

/** The kinds of files that every archive takes in. */
export const builtInFileTypes: readonly FileType[] = [fits, tarGz, pdf, thumbnail];
