/** For how long an answer may be kept: as long as what changes soonest of all that is asked. */
import {
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

/**
 * Seconds, by the hints for `Type` and `Type.field`. What has no hint lasts as long as what it is in;
 * at the root that is not at all. The document must be valid; fragments count wherever they stand.
 */
export function keptSeconds(
  schema: GraphQLSchema,
  document: DocumentNode,
  hints: ReadonlyMap<string, number>,
): number {
  let seconds = Number.POSITIVE_INFINITY;
  const types = new TypeInfo(schema);
  const look = () => {
    const parent = types.getParentType();
    const field = types.getFieldDef();
    if (!parent || !field) return;
    const hint = hints.get(`${parent.name}.${field.name}`) ?? ofType(getNamedType(field.type));
    const isRoot = parent === schema.getQueryType() && !field.name.startsWith("__");
    seconds = Math.min(seconds, hint ?? (isRoot ? 0 : seconds));
  };
  visit(document, visitWithTypeInfo(types, { Field: look }));
  return Number.isFinite(seconds) ? seconds : 0;

  /** A page lasts as long as what is on it. */
  function ofType(type: GraphQLNamedType): number | undefined {
    if (!isCompositeType(type)) return undefined;
    if (isAbstractType(type)) {
      const all = schema.getPossibleTypes(type).map(({ name }) => hints.get(name) ?? 0);
      return Math.min(...all);
    }
    const { nodes } = type.getFields();
    return hints.get(type.name) ?? (nodes && ofType(getNamedType(nodes.type)));
  }
}
