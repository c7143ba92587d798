/** The mails that lie in the folder of a program without a mail server. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

export interface SentMail {
  to: string;
  subject: string;
  text: string;
  /** The whole message as it was sent. */
  source: string;
}

/** All mails in `<dataDir>/outbox`, first sent first; to one address when it is given. */
export async function outbox(dataDir: string, to?: string): Promise<SentMail[]> {
  const folder = join(dataDir, "outbox");
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".eml"));
  const mails = await Promise.all(
    names.sort().map(async (name) => readMail(await readFile(join(folder, name), "utf8"))),
  );
  return mails.filter((mail) => to === undefined || mail.to === to);
}

/** A message of one plain text, as nodemailer writes it. */
export function readMail(source: string): SentMail {
  const split = source.indexOf("\r\n\r\n");
  const lines = source
    .slice(0, split)
    .replace(/\r\n[ \t]/g, " ")
    .split("\r\n");
  const header = (name: string) => {
    const line = lines.find((each) => each.toLowerCase().startsWith(`${name}:`));
    return line?.slice(name.length + 1).trim() ?? "";
  };
  const body = source.slice(split + 4).replaceAll("\r\n", "\n");
  const encoding = header("content-transfer-encoding");
  const text =
    encoding === "base64"
      ? Buffer.from(body, "base64").toString("utf8")
      : encoding === "quoted-printable"
        ? bytes(body.replace(/=\n/g, ""), /=([\dA-F]{2})/g)
        : // Long lines are broken after a space (RFC 3676).
          body.replace(/ \n/g, " ");
  return { to: header("to"), subject: decodeWords(header("subject")), text, source };
}

/** RFC 2047. */
function decodeWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_word, kind: string, encoded: string) =>
      kind.toLowerCase() === "b"
        ? Buffer.from(encoded, "base64").toString("utf8")
        : bytes(encoded.replaceAll("_", " "), /=([\dA-F]{2})/g),
    );
}

function bytes(text: string, escaped: RegExp): string {
  const binary = text.replace(escaped, (_match, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
  return Buffer.from(binary, "latin1").toString("utf8");
}
