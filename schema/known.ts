import { CodedError } from "./errors.ts";

/**
 * The entity a reference names. The owner of the entity calls this in `__resolveReference`, so a
 * reference to nothing becomes null with a coded error, never an invented object.
 * @throws CodedError NOT_FOUND
 */
export async function known<Entity>(
  entity: Promise<Entity | null> | Entity | null,
  typename: string,
  key: string | number,
): Promise<Entity> {
  const found = await entity;
  if (found !== null) return found;
  throw new CodedError(
    "NOT_FOUND",
    `Cannot follow a reference to ${typename} "${key}": it is not known`,
    {
      typename,
      key: String(key),
    },
  );
}
