import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { outbox, readMail, type SentMail } from "../tests/harness/outbox.ts";
import { MailNotSent, MailRefused, openMailer } from "./mail.ts";
import { SettingsError } from "./settings.ts";

const mailFrom = "Observatory of the Hill <no-reply@example.org>";
const mail = { to: "ada@example.org", subject: "A code", text: "Your code:\n\n    abc-123\n" };

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "asterism-mail-"));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

describe("a mailer without a mail server", () => {
  const mailer = () => openMailer({ smtpUrl: null, mailFrom, dataDir });

  it("writes each mail as a whole message into a file that only its owner may read", async () => {
    await mailer().send(mail);
    await mailer().send({ ...mail, text: "Second" });
    const names = await readdir(join(dataDir, "outbox"));
    expect(names).toHaveLength(2);
    for (const name of names) {
      expect(name).toMatch(/\.eml$/);
      expect((await stat(join(dataDir, "outbox", name))).mode & 0o777).toBe(0o600);
    }
    const [first, second] = await outbox(dataDir);
    expect(first).toMatchObject({ to: mail.to, subject: mail.subject });
    expect(first?.text).toContain("    abc-123\n");
    expect(second?.text).toContain("Second");
    for (const name of ["From: Observatory of the Hill", "Date: ", "Message-ID: "]) {
      expect(first?.source).toContain(name);
    }
  });

  it("keeps letters of all alphabets", async () => {
    await mailer().send({ ...mail, subject: "Čas na dalekohledu ✨", text: "Zdraví – 天文台" });
    expect(await outbox(dataDir)).toMatchObject([
      { subject: "Čas na dalekohledu ✨", text: expect.stringContaining("Zdraví – 天文台") },
    ]);
  });

  it("lets no subject become a header", async () => {
    await mailer().send({ ...mail, subject: "Hello\r\nBcc: eve@example.org\r\n\r\nbody" });
    const [sent] = (await outbox(dataDir)) as [SentMail];
    expect(sent.subject).toBe("Hello Bcc: eve@example.org body");
    expect(sent.source).not.toMatch(/^bcc:/im);
  });

  it("takes one recipient, and nothing else in its place", async () => {
    for (const to of ["ada@example.org, eve@example.org", "a@b.c\r\nBcc: d@e.f", "not one"]) {
      await expect(mailer().send({ ...mail, to })).rejects.toThrow(MailRefused);
    }
    expect(await outbox(dataDir)).toEqual([]);
  });

  it("does not begin with a sender that is no address", () => {
    for (const sender of ["Nobody", "A <b@c>, D <e@f>", "A\nBcc: x@y <b@c>"]) {
      expect(() => openMailer({ smtpUrl: null, mailFrom: sender, dataDir })).toThrow(SettingsError);
    }
  });
});

describe("a mailer with a mail server", () => {
  const closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });

  async function server(options: SMTPServerOptions = {}) {
    const received: SentMail[] = [];
    const smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      onData(stream, _session, done) {
        const chunks: Uint8Array[] = [];
        stream.on("data", (chunk) => chunks.push(chunk));
        stream.on("end", () => {
          received.push(readMail(Buffer.concat(chunks).toString("utf8")));
          done();
        });
      },
      ...options,
    });
    // Clients that give up on a connection are part of these tests.
    smtp.on("error", () => {});
    await new Promise<void>((resolve) => smtp.listen(0, "127.0.0.1", resolve));
    const close = () => new Promise<void>((resolve) => smtp.close(() => resolve()));
    closing.push(close);
    const { port } = smtp.server.address() as AddressInfo;
    return { received, port, close };
  }
  const mailer = (smtpUrl: string) => openMailer({ smtpUrl, mailFrom, dataDir });
  const failure = (smtpUrl: string) =>
    mailer(smtpUrl)
      .send(mail)
      .then(
        () => expect.unreachable(),
        (error: Error) => error,
      );

  it("hands the mail over, and keeps no copy", async () => {
    const { received, port } = await server();
    await mailer(`smtp://127.0.0.1:${port}`).send(mail);
    expect(received).toMatchObject([{ to: mail.to, subject: mail.subject }]);
    expect(received[0]?.text).toContain("    abc-123\n");
    expect(await outbox(dataDir)).toEqual([]);
  });

  it("signs in with the name and the password of the URL", async () => {
    const seen: unknown[] = [];
    const { received, port } = await server({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth({ username, password }, _session, done) {
        seen.push({ username, password });
        done(null, { user: username });
      },
    });
    await mailer(`smtp://clerk:p%40ss%2Fw%C3%B6rd@127.0.0.1:${port}`).send(mail);
    expect(seen).toEqual([{ username: "clerk", password: "p@ss/wörd" }]);
    expect(received).toHaveLength(1);
  });

  it("says that a mail may go later, without a word of the password, when signing in fails", async () => {
    const { port } = await server({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: ({ password }, _session, done) => done(new Error(`wrong: ${password}`)),
    });
    const error = await failure(`smtp://clerk:hunter2@127.0.0.1:${port}`);
    expect(error).toBeInstanceOf(MailNotSent);
    const everything = JSON.stringify([error.message, error.stack, error.cause, { ...error }]);
    expect(everything).not.toMatch(/hunter2|clerk/);
  });

  it("says that a mail may go later when the server is away or busy", async () => {
    const { port, close } = await server();
    await close();
    expect(await failure(`smtp://127.0.0.1:${port}`)).toBeInstanceOf(MailNotSent);
    const busy = await server({
      onRcptTo: (_address, _session, done) =>
        done(Object.assign(new Error("later"), { responseCode: 451 })),
    });
    expect(await failure(`smtp://127.0.0.1:${busy.port}`)).toBeInstanceOf(MailNotSent);
  });

  it("says that a mail can never go when there is no such mailbox, unless policy is the reason", async () => {
    const refusing = (message: string) =>
      server({
        onRcptTo: (_address, _session, done) =>
          done(Object.assign(new Error(message), { responseCode: 550 })),
      });
    const unknown = await refusing("5.1.1 no such user");
    expect(await failure(`smtp://127.0.0.1:${unknown.port}`)).toBeInstanceOf(MailRefused);
    const closed = await refusing("5.7.1 relaying denied");
    expect(await failure(`smtp://127.0.0.1:${closed.port}`)).toBeInstanceOf(MailNotSent);
  });

  it("goes over TLS when the server offers it, whose certificate must be right", async () => {
    const { received, port } = await server({ disabledCommands: [] });
    expect(await failure(`smtp://127.0.0.1:${port}`)).toBeInstanceOf(MailNotSent);
    await mailer(`smtp://127.0.0.1:${port}?tls.rejectUnauthorized=false`).send(mail);
    expect(received).toHaveLength(1);
  });

  it("sends no password in the clear beyond this machine", async () => {
    const seen: unknown[] = [];
    const { received, port } = await server({
      allowInsecureAuth: true,
      onAuth({ username }, _session, done) {
        seen.push(username);
        done(null, { user: username });
      },
    });
    // An address that leads to this machine without being one of its own.
    const url = `smtp://clerk:hunter2@0.0.0.0:${port}`;
    expect(await failure(url)).toBeInstanceOf(MailNotSent);
    expect(seen).toEqual([]);
    await mailer(`${url}?requireTLS=false`).send(mail);
    expect(received).toHaveLength(1);
  });
});
