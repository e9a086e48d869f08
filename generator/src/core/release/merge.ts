type Mapping = Readonly<Record<string, unknown>>;

/** Lays overrides over a base: mappings merge field by field, everything else replaces. Neither argument is changed. */
export function merge(base: Mapping, overrides: Mapping | undefined): Record<string, unknown> {
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(overrides ?? {})) {
    const below = result[key];
    result[key] = isMapping(below) && isMapping(value) ? merge(below, value) : value;
  }
  return result;
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
