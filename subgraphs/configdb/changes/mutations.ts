/** The mutations, made from the table of entities: create, update and delete for each. */
import { known } from "../../../schema/known.ts";
import type { ConfigdbContext } from "../context.ts";
import { type EntityName, entities, entityNames, type Values } from "../rules/entities.ts";
import type { MutationResolvers } from "../schema.generated.ts";
import { applyChange, type Change } from "./apply-change.ts";
import { inOneChange } from "./in-one-change.ts";

type Mutation = (root: unknown, args: { input: Values }, context: ConfigdbContext) => unknown;

export const mutations = Object.fromEntries(
  entityNames.flatMap((entity): [string, Mutation][] => {
    const { key: keyField, fields } = entities[entity];
    const create: Mutation = (_root, { input }, context) =>
      save(context, { action: "create", entity, values: input });
    const update: Mutation = (_root, { input }, context) => {
      const { [keyField]: key, version, ...values } = input as Values & Looked;
      return save(context, { action: "update", entity, key: String(key), version, values });
    };
    const remove: Mutation = async (_root, { input }, context) => {
      const { [keyField]: key, version } = input as Values & Looked;
      const change = { action: "delete", entity, key: String(key), version } as const;
      const { result, revision } = await one(context, change);
      return { key: result, configdbRevision: revision };
    };
    const changeable = Object.values(fields).some(({ fixed }) => !fixed);
    return [
      [`create${entity}`, create],
      ...(changeable ? [[`update${entity}`, update] as [string, Mutation]] : []),
      [`delete${entity}`, remove],
    ];
  }),
) as MutationResolvers<ConfigdbContext>;

interface Looked {
  version: number;
}

async function save(context: ConfigdbContext, change: Change) {
  const { result: key, revision } = await one(context, change);
  const field = fieldOf(change.entity);
  const row = await known<object>(context.loadersAt(null)[field].load(key), change.entity, key);
  return { [field]: row, configdbRevision: revision };
}

async function one(context: ConfigdbContext, change: Change) {
  const action = `${change.action} ${change.entity}`;
  const done = await inOneChange(context, action, (transaction) =>
    applyChange(transaction, change),
  );
  context.forget();
  return done;
}

function fieldOf<Name extends EntityName>(entity: Name): Uncapitalize<Name> {
  return `${entity[0]?.toLowerCase()}${entity.slice(1)}` as Uncapitalize<Name>;
}
