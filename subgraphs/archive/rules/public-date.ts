/** When everybody may see a frame: the rules most likely to be changed by scientists. Pure. */
import { parseFitsTime } from "./fits-time.ts";
import { type Header, isSet } from "./header.ts";
import { headerInvalid } from "./header-invalid.ts";
import type { HeaderSettings } from "./header-keys.ts";

const DAY_MILLISECONDS = 86_400_000;
/** What "private" has always meant in the archive: a date nobody waits for. */
const PRIVATE_DAYS = 365 * 999;

export interface PublicDateFacts {
  /** Cleaned, and with the configuration type already repaired. */
  header: Header;
  basename: string;
  observationDate: Date;
  /** The tags of the proposal, when whoever owns proposals could be asked. */
  proposalTags?: readonly string[] | undefined;
}

/**
 * The date in the header, if there is one; else the first rule that applies:
 *
 * 1. the proposal has a private tag: 999 years after the observation;
 * 2. the proposal has a public tag: at once;
 * 3. a calibration type, or a proposal id containing a public fragment: at once;
 * 4. a proposal id or basename containing a private fragment: 999 years;
 * 5. otherwise `daysUntilPublic` days after the observation.
 *
 * Days are days of 24 hours, so a leap year shows. Rule 3 before 4 means that a bias frame of a
 * private proposal is public.
 *
 * Two repairs of the rules this replaces. Empty fragments match nothing (they matched every
 * name, so emptying a list published or hid the whole archive). And the header comes after the
 * repair of its configuration type, not before, so a bias whose type had to be read from its
 * name is as public as any other.
 *
 * Throws HEADER_INVALID when the header holds a public date that is not one.
 */
export function publicDate(facts: PublicDateFacts, settings: HeaderSettings): Date {
  const keyword = settings.keywords.publicDate;
  const decided = facts.header[keyword];
  if (isSet(decided)) {
    const time = parseFitsTime(decided);
    if (time === null) throw headerInvalid(keyword, decided, "it is not a date or a time");
    return time.instant;
  }
  return new Date(
    facts.observationDate.getTime() + daysPrivate(facts, settings) * DAY_MILLISECONDS,
  );
}

function daysPrivate(
  { header, basename, proposalTags = [] }: PublicDateFacts,
  settings: HeaderSettings,
): number {
  const { proposalId, configurationType } = settings.keywords;
  const proposal = String(header[proposalId] ?? "");
  const type = String(header[configurationType] ?? "");
  if (settings.privateProposalTags.some((tag) => proposalTags.includes(tag))) return PRIVATE_DAYS;
  if (settings.publicProposalTags.some((tag) => proposalTags.includes(tag))) return 0;
  if (settings.calibrationTypes.includes(type) && type !== "") return 0;
  if (containsAny(proposal, settings.publicProposals)) return 0;
  if (containsAny(proposal, settings.privateProposals)) return PRIVATE_DAYS;
  if (containsAny(basename, settings.privateFileTypes)) return PRIVATE_DAYS;
  return settings.daysUntilPublic;
}

function containsAny(text: string, fragments: readonly string[]): boolean {
  return fragments.some((fragment) => fragment !== "" && text.includes(fragment));
}
