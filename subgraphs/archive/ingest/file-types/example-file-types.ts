/**
 * An example of a site's own kinds of files, for `FILETYPES=./path/to/this-file.ts`: tables in the
 * ECSV format of astropy, whose header is their first lines, and PNG pictures as further thumbnails.
 */
import type { FileType } from "../../rules/file-type.ts";
import type { Header } from "../../rules/header.ts";

const MAX_LINES_BYTES = 64 * 1024;

const types: FileType[] = [
  {
    name: "an ECSV table",
    extensions: [".ecsv"],
    contentType: "text/csv",
    kind: "product",
    matches: (first) => new TextDecoder().decode(first).startsWith("# %ECSV "),
    openScanner() {
      let text = "";
      let found = false;
      return {
        push(chunk) {
          if (found || text.length > MAX_LINES_BYTES) return [];
          text += new TextDecoder("latin1").decode(chunk);
          found = /^[^#\n]/m.test(text);
          return found ? [{ index: 0, header: headerOf(text) }] : [];
        },
        end: () => [],
      };
    },
  },
  {
    name: "a PNG image",
    extensions: [".png"],
    contentType: "image/png",
    kind: "thumbnail",
    matches: (first) => first[0] === 0x89 && new TextDecoder().decode(first.slice(1, 4)) === "PNG",
    endMark: "IEND",
  },
];

/** Lines such as `# - {OBJECT: M 83}`. */
function headerOf(text: string): Header {
  const lines = text.matchAll(/^# - \{([\w-]+): (.*)\}\r?$/gm);
  return Object.fromEntries([...lines].map(([, keyword = "", value = ""]) => [keyword, value]));
}

export default types;
