/** What the mails of accounts and memberships say. Pure. */

export interface MailText {
  subject: string;
  text: string;
}

/** What a mail needs to know of a proposal and of the reader's place in it. */
export interface ProposalPlace {
  proposalId: string;
  title: string;
  role: "PI" | "CI";
}

/** What the reader sends back to show that the mail was received. */
export interface Code {
  code: string;
  /** How long it is good. */
  hours: number;
}

const roleNames = { PI: "principal investigator", CI: "co-investigator" } as const;

/** Each takes the address of the graph, and a code where the reader has to send one back. */
export const mailTexts = {
  register: (link: string, code: Code): MailText =>
    withCode("Your new account", {
      because: "Somebody, probably you, wants to open an account with this address.",
      todo: "To open it, send this code with the mutation `register`:",
      code,
      link,
    }),

  "already-registered": (link: string, username: string): MailText =>
    letter("You have an account", [
      "Somebody, probably you, wants to open an account with this address.",
      `There is one already: its name is ${username}.`,
      `If you forgot its password, ask for a new one with the mutation \`requestPasswordReset\` at\n${link}`,
      IGNORE,
    ]),

  "reset-password": (link: string, username: string, code: Code): MailText =>
    withCode("A new password", {
      because: `Somebody, probably you, asks for a new password for the account ${username}.`,
      todo: "To set it, send this code with the mutation `resetPassword`:",
      code,
      link,
    }),

  "change-email": (link: string, username: string, code: Code): MailText =>
    withCode("Your new address", {
      because: `Somebody, probably you, wants this to be the address of the account ${username}.`,
      todo: "To confirm it, send this code with the mutation `changeEmail`:",
      code,
      link,
    }),

  invitation: (link: string, place: ProposalPlace): MailText =>
    letter(`Invitation to proposal ${place.proposalId}`, [
      `You are invited to be a ${roleNames[place.role]} of the proposal ${named(place)}.`,
      `To accept, open an account with this address: begin with the mutation \`requestRegistration\` at\n${link}`,
      "You become a member as soon as the account is open. If you do not want that, ignore this mail.",
    ]),

  membership: (link: string, place: ProposalPlace): MailText =>
    letter(`You are a member of proposal ${place.proposalId}`, [
      `You are now a ${roleNames[place.role]} of the proposal ${named(place)}.`,
      `You find it at\n${link}`,
    ]),
};

const IGNORE = "If it was not you, ignore this mail: nothing happens.";

function withCode(
  subject: string,
  given: { because: string; todo: string; code: Code; link: string },
): MailText {
  const { code, hours } = given.code;
  return letter(subject, [
    given.because,
    given.todo,
    code,
    `at ${given.link}`,
    `It works once, within ${hours} ${hours === 1 ? "hour" : "hours"}.`,
    IGNORE,
  ]);
}

function letter(subject: string, paragraphs: string[]): MailText {
  return { subject, text: `${paragraphs.map(wrapped).join("\n\n")}\n` };
}

/** In lines that travel as they are (RFC 5322 advises at most 78 characters). */
function wrapped(paragraph: string): string {
  return paragraph.replace(/(?=.{73})(.{1,72}) /g, "$1\n");
}

/** Titles come from people, so they are kept to one line. */
function named({ proposalId, title }: ProposalPlace): string {
  const line = title.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return line === "" ? proposalId : `${proposalId}, "${line}"`;
}
