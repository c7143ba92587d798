/** Stands for `url-source.ts` in a Worker, which cannot see to which address a URL leads. */
import { CodedError } from "../../schema/errors.ts";

export async function openUrl(url: string): Promise<never> {
  throw new CodedError("SOURCE_FORBIDDEN", `Cannot read "${url}": this archive fetches no URLs`, {
    url,
  });
}
