import { describe, expect, it } from "vitest";
import { ascii, concatenated, errorOf, seededRandom } from "./fits-bytes.fixture.ts";
import { paxContent, tarArchive, tarMember } from "./tar-bytes.fixture.ts";
import { TarReader } from "./tar-reader.ts";

const content = ascii("the content of the member, longer than nothing");

function read(archive: Uint8Array, nextLength: () => number = () => 1000) {
  const reader = new TarReader((name) => name.includes(".fits"));
  let text = "";
  for (let at = 0; at < archive.length; ) {
    const length = nextLength();
    for (const piece of reader.push(archive.subarray(at, at + length))) {
      text += String.fromCharCode(...piece);
    }
    at += length;
  }
  reader.end();
  return { member: reader.member, ended: reader.memberEnded, text };
}

const whole = { member: "a.fits", ended: true, text: String.fromCharCode(...content) };

describe("the member that is taken", () => {
  it("is the first regular file with a wanted name, in the order of the archive", () => {
    const archive = tarArchive(
      { name: "x.fits/", type: "5" },
      { name: "link.fits", type: "2" },
      { name: "readme.txt", content: ascii("no") },
      { name: "a.fits", content },
      { name: "b.fits", content: ascii("later") },
    );
    expect(read(archive)).toEqual(whole);
  });

  it("is the same in chunks of any lengths", () => {
    const archive = tarArchive({ name: "r.txt", content }, { name: "a.fits", content });
    for (let seed = 1; seed <= 40; seed++) {
      const random = seededRandom(seed);
      expect(read(archive, () => 1 + Math.floor(random() * 700))).toEqual(whole);
    }
  });

  it("may be empty, or not there", () => {
    expect(read(tarArchive({ name: "a.fits" }))).toEqual({ ...whole, text: "" });
    expect(read(tarArchive())).toEqual({ member: null, ended: false, text: "" });
  });

  it("may be of the seventh edition, where a name that ends with a slash is a directory", () => {
    const archive = tarArchive(
      { name: "x.fits/", type: "\0", magic: "" },
      { name: "a.fits", type: "\0", magic: "", content },
    );
    expect(read(archive)).toEqual(whole);
  });
});

describe("a long name", () => {
  const long = `${"folder/".repeat(30)}a.fits`;

  it("may be parted by ustar", () => {
    const prefix = "folder/".repeat(20).slice(0, -1);
    expect(read(tarArchive({ name: "a.fits", prefix, content })).member).toBe(`${prefix}/a.fits`);
  });

  it("may come before its member in a record of GNU tar", () => {
    const record = { name: "././@LongLink", type: "L", content: ascii(`${long}\0`) };
    expect(read(tarArchive(record, { name: "folder/", content }))).toEqual({
      ...{ ...whole, member: long },
    });
  });

  it("may come in a pax record, with letters of any alphabet, and a size", () => {
    const path = `${"été/".repeat(60)}a.fits`;
    const record = paxContent({ mtime: "1.5", path, size: String(content.length) });
    const archive = tarArchive(
      { name: "global", type: "g", content: paxContent({ comment: "none" }) },
      { name: "PaxHeaders/x", type: "x", content: record },
      { name: "short", size: 0, content },
    );
    expect(read(archive)).toEqual({ ...whole, member: path });
  });

  it("is of the next member only", () => {
    const record = { name: "x", type: "x", content: paxContent({ path: "a.fits" }) };
    const archive = tarArchive(
      { ...record },
      { name: "s", type: "5" },
      { name: "b.fits", content },
    );
    expect(read(archive).member).toBe("b.fits");
  });
});

describe("an archive that is refused", () => {
  it("is none, and what it looks like is told", () => {
    for (const [bytes, found] of [
      [ascii("SIMPLE  =".padEnd(2880)), "a FITS file"],
      [ascii("%PDF-1.4".padEnd(600)), "a PDF document"],
    ] as const) {
      const error = errorOf(() => read(bytes));
      expect(error).toMatchObject({ code: "FILE_CONTENT_INVALID", offset: 512 });
      expect(() => read(bytes)).toThrow(found);
    }
  });

  it("has a header whose checksum does not agree", () => {
    const archive = tarArchive({ name: "a.fits", content });
    archive[3] = 64;
    expect(errorOf(() => read(archive)).code).toBe("FILE_CONTENT_INVALID");
  });

  it("ends in a header, in a member or in its padding", () => {
    const archive = tarMember({ name: "a.fits", content });
    for (const length of [0, archive.length]) {
      expect(() => read(archive.subarray(0, length))).not.toThrow();
    }
    for (const length of [1, 511, 512, 520, 512 + content.length, archive.length - 1]) {
      expect(errorOf(() => read(archive.subarray(0, length)))).toMatchObject({
        ...{ code: "FILE_TRUNCATED", offset: length },
      });
    }
  });

  it("has a record longer than any path, which is not gathered", () => {
    const record = tarMember({ name: "x", type: "x", size: 2 ** 40 });
    expect(errorOf(() => read(record)).code).toBe("FILE_CONTENT_INVALID");
  });

  it.each([["5 a=b\n"], ["x a=b\n"], ["6 a=b"], ["999 a=b\n"], ["7 noeq\n"], ["9 size=-\n"]])(
    "has a malformed pax record: %j",
    (text) => {
      const record = tarArchive({ name: "x", type: "x", content: ascii(text) });
      expect(errorOf(() => read(record)).code).toBe("FILE_CONTENT_INVALID");
    },
  );

  it("has a size that is no number", () => {
    const archive = tarMember({ name: "a.fits", size: 2 ** 52 });
    archive[124] = 0xff;
    expect(errorOf(() => read(archive)).code).toBe("FILE_CONTENT_INVALID");
  });
});

it("a member may claim any size: nothing is set aside for it", () => {
  const archive = concatenated(tarMember({ name: "a.fits", size: 2 ** 52 }), content);
  expect(errorOf(() => read(archive)).code).toBe("FILE_TRUNCATED");
});

it("a sparse file has only parts of its bytes in the archive, so it is passed over", () => {
  const sparse = tarMember({ name: "s.fits", type: "S", content });
  expect(read(concatenated(sparse, tarArchive({ name: "a.fits", content })))).toEqual(whole);
});
