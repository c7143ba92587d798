/** The mutations that copy places. */
import { known } from "../../../schema/known.ts";
import type { ConfigdbContext } from "../context.ts";
import type { Values } from "../rules/entities.ts";
import type {
  CloneEnclosureInput,
  CloneSiteInput,
  CloneTelescopeInput,
  MutationResolvers,
} from "../schema.generated.ts";
import { clonePlace } from "./clone-place.ts";
import type { Place } from "./plan-clone.ts";

export const cloneMutations: Pick<
  MutationResolvers<ConfigdbContext>,
  "cloneSite" | "cloneEnclosure" | "cloneTelescope"
> = {
  cloneSite: async (_root, { input }, context) => {
    const { key, ...told } = await clone(context, "Site", input);
    const site = await known(context.loadersAt(null).site.load(key), "Site", key);
    return { site, ...told };
  },
  cloneEnclosure: async (_root, { input }, context) => {
    const { key, ...told } = await clone(context, "Enclosure", input);
    const enclosure = await known(context.loadersAt(null).enclosure.load(key), "Enclosure", key);
    return { enclosure, ...told };
  },
  cloneTelescope: async (_root, { input }, context) => {
    const { key, ...told } = await clone(context, "Telescope", input);
    const telescope = await known(context.loadersAt(null).telescope.load(key), "Telescope", key);
    return { telescope, ...told };
  },
};

type CloneInput = CloneSiteInput | CloneEnclosureInput | CloneTelescopeInput;

function clone(context: ConfigdbContext, place: Place, input: CloneInput) {
  const { source, instrumentCodes, cameraCodes, instrumentState, ...given } = input;
  const values: Values = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== undefined),
  );
  return clonePlace(context, {
    place,
    source,
    values,
    instrumentCodes: instrumentCodes ?? [],
    cameraCodes: cameraCodes ?? [],
    instrumentState: instrumentState ?? "DISABLED",
  });
}
