/**
 * One loader per distinct arguments: fields of the same list with the same arguments share a
 * statement, others get their own.
 */
export function perArguments<Args, Loader>(make: (args: Args) => Loader): (args: Args) => Loader {
  const made = new Map<string, Loader>();
  return (args) => {
    const key = JSON.stringify(args);
    const known = made.get(key);
    if (known !== undefined) return known;
    const loader = make(args);
    made.set(key, loader);
    return loader;
  };
}
