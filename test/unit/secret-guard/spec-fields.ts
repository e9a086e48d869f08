import { readSchemas } from '../../../generator/src/io/read-assets.ts';

type Json = Readonly<Record<string, unknown>>;
export type Path = readonly (string | number)[];

/** A place of a document that takes text which its author chooses. */
export interface TextField {
  /** `text` is one field; `map` takes keys of the author’s own; `list` takes several texts. */
  readonly form: 'text' | 'map' | 'list';
  readonly path: Path;
  /** What the text must look like; undefined for a choice among given words. */
  readonly pattern: RegExp | undefined;
}

const schemas = readSchemas();

/** The fields of a contract that take text, through all references; keys and items of the author’s own have names from here. */
export function textFields(name: keyof typeof schemas): TextField[] {
  return [...fields({ node: schemas[name], home: name, path: [] })];
}

/** Names of the properties of a contract, with the schema of each. */
export function properties(name: keyof typeof schemas): { name: string; path: Path; schema: Json }[] {
  return [...walk({ node: schemas[name], home: name, path: [] })].flatMap(({ node, home, path }) =>
    Object.entries((node['properties'] ?? {}) as Record<string, Json>).map(([key, schema]) => ({
      name: key,
      path: [...path, key],
      schema: resolve({ node: schema, home, path }).node,
    })),
  );
}

// --- internal ---

interface Place {
  readonly node: Json;
  /** The contract that `#` means here. */
  readonly home: string;
  readonly path: Path;
}

/** Deeper documents say nothing new. */
const deepest = 12;

function resolve({ node, home, path }: Place): Place {
  const { $ref } = node as { $ref?: string };
  if ($ref === undefined) return { node, home, path };
  const [file = '', pointer = ''] = $ref.split('#');
  const next = file === '' ? home : file.replace('.schema.json', '');
  const found = pointer
    .split('/')
    .filter((part) => part !== '')
    .reduce<unknown>((at, key) => (at as Json)[key], schemas[next as keyof typeof schemas]);
  return resolve({ node: found as Json, home: next, path });
}

function* walk(start: Place): Generator<Place> {
  const place = resolve(start);
  const { node, home, path } = place;
  if (path.length > deepest) return;
  yield place;
  const next = (child: unknown, key?: string | number): Generator<Place> =>
    walk({ node: child as Json, home, path: key === undefined ? path : [...path, key] });
  for (const key of ['anyOf', 'oneOf', 'allOf']) for (const child of (node[key] ?? []) as unknown[]) yield* next(child);
  for (const [key, child] of Object.entries(node['properties'] ?? {})) yield* next(child, key);
  if (typeof node['additionalProperties'] === 'object') yield* next(node['additionalProperties'], 'own-key');
  if (typeof node['items'] === 'object') yield* next(node['items'], 0);
}

function* fields(start: Place): Generator<TextField> {
  const seen = new Set<string>();
  for (const { node, path } of walk(start)) {
    if (![node['type']].flat().includes('string') || node['enum'] !== undefined || node['const'] !== undefined)
      continue;
    const last = path.at(-1);
    const form = last === 0 ? 'list' : last === 'own-key' ? 'map' : 'text';
    const field = form === 'text' ? path : path.slice(0, -1);
    const key = `${form} ${field.join('/')}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const { pattern } = node as { pattern?: string };
    yield { form, path: field, pattern: pattern === undefined ? undefined : new RegExp(pattern) };
  }
}
