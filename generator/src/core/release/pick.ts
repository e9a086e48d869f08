/** The named fields of some data that are set, in the order of the names. */
export function pick<T extends object, K extends keyof T>(
  data: T,
  names: readonly K[],
): { [P in K]: Exclude<T[P], undefined> } {
  const entries = names.map((name) => [name, data[name]] as const).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [P in K]: Exclude<T[P], undefined> };
}
