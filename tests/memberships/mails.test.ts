import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requestMail } from "../../subgraphs/proposals/accounts/mails.ts";
import { type Asterism, startAsterism } from "../harness/asterism.ts";
import { readMail, type SentMail } from "../harness/outbox.ts";
import { asking, INVITE, PI, PROPOSAL } from "./people.ts";

const received: SentMail[] = [];
const refused = "gone@example.org";

function openServer(port: number): Promise<SMTPServer> {
  const server = new SMTPServer({
    allowInsecureAuth: true,
    disabledCommands: ["STARTTLS"],
    onAuth: (_auth, _session, done) => done(null, { user: "clerk" }),
    onRcptTo({ address }, _session, done) {
      const error = Object.assign(new Error("5.1.1 no such user"), { responseCode: 550 });
      done(address === refused ? error : null);
    },
    onData(stream, _session, done) {
      const chunks: Uint8Array[] = [];
      stream.on("data", (chunk) => chunks.push(chunk));
      stream.on("end", () => {
        received.push(readMail(Buffer.concat(chunks).toString("utf8")));
        done();
      });
    },
  });
  server.on("error", () => {});
  return new Promise((resolve) => server.listen(port, "127.0.0.1", () => resolve(server)));
}
const closeServer = (server: SMTPServer) =>
  new Promise<void>((resolve) => server.close(() => resolve()));

describe("mails through a mail server", () => {
  let asterism: Asterism;
  let ask: ReturnType<typeof asking>;
  let port: number;
  let server: SMTPServer | null = null;
  beforeAll(async () => {
    const first = await openServer(0);
    port = (first.server.address() as AddressInfo).port;
    await closeServer(first);
    const environment = { SMTP_URL: `smtp://clerk:hunter2@127.0.0.1:${port}` };
    asterism = await startAsterism({ environment });
    ask = asking(asterism);
  });
  afterAll(async () => {
    if (server) await closeServer(server);
    await asterism?.close();
  });

  const waiting = () => asterism.database.sql`
    select delivery.attempts, delivery.last_error, event.payload from platform.delivery
    join platform.event using (position) where consumer = 'proposals.mail-requested'`;
  const invite = (email: string) =>
    ask(PI, INVITE, { input: { proposalId: PROPOSAL, emails: [email] } });

  it("wait while the server is away, and arrive when it is back", async () => {
    await invite("patient@example.org");
    await asterism.drain();
    const [delivery, ...others] = await waiting();
    expect(others).toEqual([]);
    expect(delivery).toMatchObject({ attempts: 1 });
    expect(delivery?.lastError).not.toMatch(/hunter2|clerk/);

    server = await openServer(port);
    await asterism.database.sql`update platform.delivery set next_attempt_at = now()`;
    await asterism.drain();
    expect(await waiting()).toEqual([]);
    expect(received).toMatchObject([{ to: "patient@example.org" }]);
  });

  it("are given up when there is no such mailbox", async () => {
    await invite(refused);
    await asterism.drain();
    expect(await waiting()).toEqual([]);
  });

  it("carry a code that is in no event, a new one each time", async () => {
    const { sql } = asterism.database;
    const ask = () =>
      sql.begin((transaction) =>
        requestMail(transaction, { kind: "register", email: "coded@example.org" }),
      );
    await ask();
    await asterism.drain();
    await ask();
    await asterism.drain();
    const sent = received.filter(({ to }) => to === "coded@example.org");
    const codes = sent.map(({ text }) => /^[\w-]{43}$/m.exec(text)?.[0]);
    expect(new Set(codes).size).toBe(2);
    const everything = JSON.stringify([
      await sql`select * from platform.event`,
      await sql`select * from platform.delivery`,
      await sql`select * from proposals.audit_event`,
      await sql`select * from proposals.mail_code`,
    ]);
    for (const code of codes) {
      expect(code).toBeDefined();
      expect(everything).not.toContain(code);
    }
  });

  it("are not sent for what is over meanwhile, and nothing fails", async () => {
    const before = received.length;
    const { sql } = asterism.database;
    await sql.begin(async (transaction) => {
      await requestMail(transaction, { kind: "register", email: `${PI}@example.org` });
      await requestMail(transaction, { kind: "reset-password", userId: 987_654 });
      await requestMail(transaction, { kind: "already-registered", userId: 987_654 });
      await requestMail(transaction, { kind: "change-email", userId: 987_654, email: "a@b.org" });
      await requestMail(transaction, { kind: "invitation", invitationId: 987_654 });
      await requestMail(transaction, { kind: "membership", membershipId: 987_654 });
    });
    await asterism.drain();
    expect(await waiting()).toEqual([]);
    expect(received).toHaveLength(before);
  });
});
