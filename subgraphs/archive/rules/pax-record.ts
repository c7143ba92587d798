/** The extended header of POSIX.1-2001 before a member of a tar archive. Pure. */

export interface PaxRecord {
  path: string | null;
  /** Bytes. */
  size: number | null;
}

/** Path and size among the records `length keyword=value\n`; null when they are malformed. */
export function paxRecord(content: Uint8Array): PaxRecord | null {
  const record: PaxRecord = { path: null, size: null };
  for (let at = 0; at < content.length; ) {
    const blank = content.indexOf(0x20, at);
    // A length has few digits: without this look no further, else a long record is read many times.
    if (blank < 0 || blank - at > 8) return null;
    const length = Number(String.fromCharCode(...content.subarray(at, blank)));
    const end = at + length;
    if (!Number.isInteger(length) || end <= blank + 1 || end > content.length) return null;
    if (content[end - 1] !== 0x0a) return null;
    const [, keyword, value = ""] =
      /^([^=]*)=(.*)$/s.exec(new TextDecoder().decode(content.subarray(blank + 1, end - 1))) ?? [];
    if (keyword === undefined) return null;
    if (keyword === "path") record.path = value;
    if (keyword === "size") {
      record.size = Number(value);
      if (!/^\d+$/.test(value) || !Number.isSafeInteger(record.size)) return null;
    }
    at = end;
  }
  return record;
}
