/** Whether a client takes what GraphQL over HTTP answers with; found out before anything is done. */
import Negotiator from "negotiator";

const mediaTypes = ["application/graphql-response+json", "application/json", "multipart/mixed"];

export function isAnswerable(accept: string | undefined): boolean {
  // Without an opinion, or with the one of most clients, nothing need be weighed.
  if (!accept || accept === "*/*" || mediaTypes.includes(accept)) return true;
  return new Negotiator({ headers: { accept } }).mediaType(mediaTypes) !== undefined;
}
