/** The record of a frame, with what others know of its proposal and its type. */
import type { ConfigdbPort } from "../configdb-port.ts";
import type { ProposalsPort } from "../proposals-port.ts";
import { configurationTypeUnknown, isConfigurationType } from "../rules/configuration-types.ts";
import type { FileName } from "../rules/file-name.ts";
import { type FrameRecord, frameRecord } from "../rules/frame-record.ts";
import { type Header, isSet } from "../rules/header.ts";
import type { HeaderSettings } from "../rules/header-keys.ts";
import { publicDate } from "../rules/public-date.ts";

/** Who is asked about what a header says. */
export interface Meaning {
  headerSettings: HeaderSettings;
  proposals: ProposalsPort;
  configdb: ConfigdbPort;
}

/**
 * Builds the record from an accepted header. Asks only what it has to: proposals when the header
 * does not decide about the public date itself, and configdb about types that are not common.
 * Not to be called inside of a transaction.
 * @throws CodedError HEADER_INVALID, also for an unknown configuration type (fact `accepted`);
 *   SUBGRAPH_UNAVAILABLE rather than a public date or a refusal that might be wrong
 */
export async function recordOf(
  header: Header,
  name: FileName,
  { headerSettings, proposals, configdb }: Meaning,
): Promise<FrameRecord> {
  const record = frameRecord(header, name, headerSettings);
  await requireKnownType(record.configurationType, headerSettings, configdb);
  const { proposalId, basename, observationDate, headers } = record;
  const { keywords, publicProposalTags, privateProposalTags } = headerSettings;
  const tagsMatter = publicProposalTags.length + privateProposalTags.length > 0;
  if (!tagsMatter || proposalId === "" || isSet(headers[keywords.publicDate])) return record;
  const proposalTags = await proposals.tagsOf(proposalId);
  const facts = { header: headers, basename, observationDate, proposalTags };
  return { ...record, publicDate: publicDate(facts, headerSettings) };
}

async function requireKnownType(
  type: string,
  settings: HeaderSettings,
  configdb: ConfigdbPort,
): Promise<void> {
  const isKnown = isConfigurationType(type, settings);
  if (isKnown) return;
  const codes = isKnown === null ? await configdb.configurationTypes(type) : [];
  if (new Set(codes).has(type)) return;
  throw configurationTypeUnknown(type, settings, codes);
}
