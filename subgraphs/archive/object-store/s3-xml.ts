/** Pure: the few lines of XML that S3 speaks. Not a parser: S3's answers here are flat. */

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The text of the first element with this name, or null. */
export function xmlText(xml: string, name: string): string | null {
  const text = new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`).exec(xml)?.[1];
  if (text === undefined) return null;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return entities[name] ?? whole;
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
  });
}

/** What is inside each element with this name, in order. None may hold another of its name. */
export function xmlElements(xml: string, name: string): string[] {
  const elements = xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>(.*?)</${name}>`, "gs"));
  return Array.from(elements, ([, inside = ""]) => inside);
}

/** Whether the document is an error. S3 may send one with status 200 once it has begun to answer. */
export function isXmlError(xml: string): boolean {
  return /^\s*(?:<\?xml[^>]*\?>)?\s*<Error[\s>]/.test(xml);
}

/** The body of CompleteMultipartUpload: the parts in order, with the ETags the store gave and the SHA-256s it keeps. */
export function completeMultipartXml(
  parts: readonly { number: number; etag: string; checksum?: string }[],
): string {
  const items = [...parts]
    .sort((one, other) => one.number - other.number)
    .map(({ number, etag, checksum }) => {
      const sum = checksum ? `<ChecksumSHA256>${checksum}</ChecksumSHA256>` : "";
      const tag = etag.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
      return `<Part><PartNumber>${number}</PartNumber><ETag>${tag}</ETag>${sum}</Part>`;
    });
  return `<CompleteMultipartUpload xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${items.join("")}</CompleteMultipartUpload>`;
}
