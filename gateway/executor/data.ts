/** Objects whose keys clients may choose, so that no key may reach a prototype. */

export type Data = Record<string, unknown>;

export function isData(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object's own value, never one that all objects have. */
export function own(data: Data, key: string): unknown {
  return Object.hasOwn(data, key) ? data[key] : undefined;
}

/** Whether reading the key of an object without it would find something nevertheless. */
export function isInherited(key: string): boolean {
  return key in Object.prototype;
}

export function put(data: Data, key: string, value: unknown): void {
  if (key !== "__proto__") data[key] = value;
  // An assignment would change the prototype instead.
  else
    Object.defineProperty(data, key, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
}
