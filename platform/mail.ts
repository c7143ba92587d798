/** Sends mails: through a mail server, or into a folder where there is none. */
import { randomUUID } from "node:crypto";
import { chmod, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport, type SendMailOptions } from "nodemailer";
import { isMailAddress } from "./mail-address.ts";
import { type Settings, SettingsError } from "./settings.ts";

export interface Mail {
  /** Address of one mailbox. */
  to: string;
  subject: string;
  /** Plain text. */
  text: string;
}

export interface Mailer {
  /** @throws MailRefused, MailNotSent */
  send(mail: Mail): Promise<void>;
}

/** The mail can never be delivered, such as when the mailbox does not exist. */
export class MailRefused extends Error {}

/** The mail may be delivered later. */
export class MailNotSent extends Error {}

/** The longest that sending one mail may take; the steps before the last byte have limits, too. */
const DEADLINE_MS = 60_000;
const STEP_MS = 15_000;

type MailSettings = Pick<Settings, "smtpUrl" | "mailFrom" | "dataDir">;

/**
 * The mail server of `smtpUrl`, or else the folder `outbox` in `dataDir`.
 * @throws SettingsError when the sender is no address
 */
export function openMailer({ smtpUrl, mailFrom, dataDir }: MailSettings): Mailer {
  const from = parseSender(mailFrom);
  const complete = (mail: Mail): SendMailOptions => {
    if (!isMailAddress(mail.to)) {
      throw new MailRefused("Cannot send a mail: the recipient is not the address of one mailbox");
    }
    return {
      from,
      to: { name: "", address: mail.to },
      subject: mail.subject.replace(/[\s\p{Cc}]+/gu, " "),
      text: mail.text,
      headers: { "Auto-Submitted": "auto-generated" },
      disableFileAccess: true,
      disableUrlAccess: true,
    };
  };
  const deliver = smtpUrl === null ? intoFolder(join(dataDir, "outbox")) : throughServer(smtpUrl);
  return { send: async (mail) => deliver(complete(mail)) };
}

type Deliver = (mail: SendMailOptions) => Promise<void>;

/** One complete message per file; the names are in the order of sending. */
function intoFolder(folder: string): Deliver {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  return async (mail) => {
    const { message } = await transport.sendMail(mail);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const name = `${new Date().toISOString().replaceAll(":", "")}-${randomUUID()}`;
    // Who looks into the folder finds whole mails only.
    const unfinished = join(folder, `.${name}.tmp`);
    try {
      await writeFile(unfinished, message as Uint8Array, { mode: 0o600 });
      await chmod(unfinished, 0o600);
      await rename(unfinished, join(folder, `${name}.eml`));
    } catch (error) {
      await rm(unfinished, { force: true });
      const { code = "no code" } = error as { code?: string };
      throw new MailNotSent(`Cannot write a mail into the folder "outbox": ${code}`);
    }
  };
}

/**
 * `smtps:` is TLS from the first byte; `smtp:` changes to it when the server offers. A password
 * leaves this machine only over TLS, unless the query of the URL says `requireTLS=false`.
 */
function throughServer(smtpUrl: string): Deliver {
  const { protocol, hostname, password } = new URL(smtpUrl);
  const local = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  const transport = createTransport({
    url: smtpUrl,
    requireTLS: protocol === "smtp:" && password !== "" && !local,
    connectionTimeout: STEP_MS,
    greetingTimeout: STEP_MS,
    dnsTimeout: STEP_MS,
    socketTimeout: STEP_MS,
  });
  return async (mail) => {
    try {
      await transport.sendMail({ ...mail, signal: AbortSignal.timeout(DEADLINE_MS) });
    } catch (error) {
      throw withoutDetails(error);
    }
  };
}

interface SmtpFailure {
  code?: string;
  /** The code of a system error behind it. */
  originalCode?: string;
  /** The step that failed. */
  command?: string;
  responseCode?: number;
  response?: string;
}

/** What the server said may repeat what it was told, so only codes are passed on. */
function withoutDetails(error: unknown): Error {
  const { code, originalCode, command, responseCode, response } = error as SmtpFailure;
  if (responseCode === undefined) {
    const fault = originalCode ?? code ?? "no code";
    return new MailNotSent(`Cannot send a mail: the mail server does not answer (${fault})`);
  }
  // Where policy or a missing password is the reason (RFC 3463: 5.7), an operator can mend it.
  const mendable =
    responseCode < 500 || responseCode === 530 || /^\d+[ -]5\.7\./.test(response ?? "");
  if (!mendable && (command === "RCPT TO" || command === "DATA")) {
    return new MailRefused(`Cannot send a mail: the mail server refuses it (${responseCode})`);
  }
  return new MailNotSent(
    `Cannot send a mail: the mail server answers ${responseCode} to ${command ?? "the connection"}`,
  );
}

/** `Name <address>` or the address alone. */
function parseSender(mailFrom: string): { name: string; address: string } {
  const [, name = "", bracketed] = /^([^<>\p{Cc}]*)<([^<>]+)>$/u.exec(mailFrom) ?? [];
  const address = bracketed ?? mailFrom;
  if (isMailAddress(address)) return { name: name.trim().replace(/^"(.*)"$/, "$1"), address };
  throw new SettingsError(
    `MAIL_FROM must be an address, or a name and an address in angle brackets: "${mailFrom}"`,
  );
}
