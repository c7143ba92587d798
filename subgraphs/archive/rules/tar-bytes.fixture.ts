/** Hand-made tar archives for tests. */
import { ascii, concatenated } from "./fits-bytes.fixture.ts";

interface Member {
  name: string;
  content?: Uint8Array;
  /** `0` is a regular file. */
  type?: string;
  /** What the header says of the size; as many bytes as `content` has. */
  size?: number;
  /** ustar's first part of the path. */
  prefix?: string;
  /** The letters that tell the format; empty: v7. */
  magic?: string;
}

export function tarMember({
  name,
  content = new Uint8Array(),
  type = "0",
  size = content.length,
  prefix = "",
  magic = "ustar\0" + "00",
}: Member): Uint8Array {
  const header = new Uint8Array(512);
  const put = (at: number, text: string) => header.set(ascii(text), at);
  put(0, name);
  put(100, "0000644\0");
  put(108, "0000000\0");
  put(116, "0000000\0");
  if (size < 8 ** 11) put(124, `${size.toString(8).padStart(11, "0")}\0`);
  else {
    const binary = new DataView(header.buffer, 124, 12);
    binary.setUint8(0, 0x80);
    binary.setBigUint64(4, BigInt(size));
  }
  put(136, "00000000000\0");
  put(148, " ".repeat(8));
  put(156, type);
  put(257, magic);
  put(345, prefix);
  const sum = header.reduce((total, byte) => total + byte, 0);
  put(148, `${sum.toString(8).padStart(6, "0")}\0 `);
  const padding = new Uint8Array((512 - (content.length % 512)) % 512);
  return concatenated(header, content, padding);
}

/** The members and the two blocks of zeroes that end an archive. */
export function tarArchive(...members: Member[]): Uint8Array {
  return concatenated(...members.map(tarMember), new Uint8Array(1024));
}

/** Content of a pax header: `length keyword=value\n`, the length counting itself. */
export function paxContent(records: Record<string, string>): Uint8Array {
  const lines = Object.entries(records).map(([keyword, value]) => {
    const rest = ` ${keyword}=${value}\n`;
    const bytes = new TextEncoder().encode(rest).length;
    let length = bytes + 1;
    while (String(length).length + bytes !== length) length++;
    return new TextEncoder().encode(`${length}${rest}`);
  });
  return concatenated(...lines);
}
