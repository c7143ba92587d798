/**
 * The header of a tile-compressed image as the header of the image it holds.
 * Follows FITS 4.0, section 10.1.2, and hides what astropy hides. Pure.
 */
import type { Header, HeaderValue } from "./header.ts";

/** Where the compressed table keeps the keywords of the image. */
const RENAMED: Readonly<Record<string, string>> = {
  ZSIMPLE: "SIMPLE",
  ZBITPIX: "BITPIX",
  ZNAXIS: "NAXIS",
  ZEXTEND: "EXTEND",
  ZBLOCKED: "BLOCKED",
  ZPCOUNT: "PCOUNT",
  ZGCOUNT: "GCOUNT",
  ZHECKSUM: "CHECKSUM",
  ZDATASUM: "DATASUM",
  ZBLANK: "BLANK",
};

/** Describes the table, not the image. Named one by one: `ZP` or `ZENITH` are the astronomer's. */
const TABLE_KEYWORDS = new Set([
  ...["XTENSION", "BITPIX", "NAXIS", "PCOUNT", "GCOUNT", "TFIELDS", "THEAP"],
  ...["CHECKSUM", "DATASUM", "ZTENSION"],
  ...["ZIMAGE", "ZCMPTYPE", "ZMASKCMP", "ZQUANTIZ", "ZDITHER0", "ZSCALE", "ZZERO"],
]);
const INDEXED_TABLE_KEYWORD =
  /^(?:NAXIS|TTYPE|TFORM|TUNIT|TNULL|TSCAL|TZERO|TDISP|TBCOL|TDIM|ZTILE|ZNAME|ZVAL)\d+$/;
const IMAGE_AXIS = /^Z(NAXIS\d+)$/;

/**
 * The header unchanged unless it says `ZIMAGE = T`: neither the name of the file nor the kind
 * of the extension tells that an image is compressed. The argument is never modified.
 */
export function logicalHeader(header: Header): Header {
  if (header.ZIMAGE !== true) return header;
  const image: Header = header.ZSIMPLE === undefined ? { XTENSION: "IMAGE" } : {};
  const moved: [string, HeaderValue][] = [];
  for (const [keyword, value] of Object.entries(header)) {
    const name = RENAMED[keyword] ?? IMAGE_AXIS.exec(keyword)?.[1];
    if (name !== undefined) moved.push([name, value]);
    else if (!isTableKeyword(keyword, value)) image[keyword] = value;
  }
  for (const [name, value] of moved) {
    if (name !== "BLANK" || image.BLANK === undefined) image[name] = value;
  }
  return image;
}

function isTableKeyword(keyword: string, value: HeaderValue): boolean {
  if (keyword === "EXTNAME") return value === "COMPRESSED_IMAGE";
  return TABLE_KEYWORDS.has(keyword) || INDEXED_TABLE_KEYWORD.test(keyword);
}
