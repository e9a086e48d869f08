type Json = Record<string, unknown>;

/** docs/fields.md: a table of every field of every contract, with its unit, default, bounds and an example. */
export function fieldsPage(schemas: ReadonlyMap<string, Json>): string {
  const sections = [...schemas].map(([name, schema]) => section(name, schema, schemas));
  const head = [
    '<!-- Made by `npm run contracts` from generator/schemas; edit those. -->',
    '',
    '# Every field',
    '',
    'A field marked * is required. Texts with a form of their own are checked against it; the description says which.',
  ];
  return `${[...head, ...sections].join('\n')}\n`;
}

// --- internal ---

const titles: Readonly<Record<string, string>> = {
  fleet: 'fleet.yaml',
  model: 'models/<name>.yaml',
  release: 'envs/<environment>/models/<name>/release.yaml',
  values: 'values of the chart',
};

interface Row {
  readonly path: string;
  readonly required: boolean;
  readonly schema: Json;
}

function section(name: string, schema: Json, schemas: ReadonlyMap<string, Json>): string {
  const rows = [...walk('', schema, { name, schemas })];
  const lines = rows.map(({ path, required, schema: field }) => {
    const cells = [
      `\`${path}\`${required ? ' *' : ''}`,
      type(field),
      text(field['description']),
      limits(field),
      example(field),
    ];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return [
    '',
    `## ${titles[name] ?? name}`,
    '',
    text(schema['description']),
    '',
    '| field | type | what it is | unit, default, bounds | example |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

interface Scope {
  readonly name: string;
  readonly schemas: ReadonlyMap<string, Json>;
}

function* walk(prefix: string, schema: Json, scope: Scope): Generator<Row> {
  const required = (schema['required'] ?? []) as string[];
  for (const [key, raw] of Object.entries((schema['properties'] ?? {}) as Record<string, Json>)) {
    const { field, scope: inner } = resolve(raw, scope);
    const path = prefix === '' ? key : `${prefix}.${key}`;
    yield { path, required: required.includes(key), schema: field };
    yield* below(path, field, inner);
  }
}

function* below(path: string, field: Json, scope: Scope): Generator<Row> {
  yield* walk(path, field, scope);
  const entry = (field['items'] ?? field['additionalProperties']) as Json | boolean | undefined;
  if (typeof entry !== 'object') return;
  const { field: item, scope: inner } = resolve(entry, scope);
  yield* walk(`${path}${field['items'] === undefined ? '.<name>' : '[]'}`, item, inner);
}

/** Follows a reference; what stands beside it wins. */
function resolve(raw: Json, scope: Scope): { field: Json; scope: Scope } {
  const reference = raw['$ref'];
  if (typeof reference !== 'string') return { field: raw, scope };
  const [file = '', pointer = ''] = reference.split('#');
  const name = file === '' ? scope.name : file.replace('.schema.json', '');
  let target: unknown = scope.schemas.get(name);
  for (const part of pointer.split('/').slice(1)) target = (target as Json)[part];
  const next = resolve(target as Json, { ...scope, name });
  return { field: { ...next.field, ...raw }, scope: next.scope };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function type(field: Json): string {
  if (Array.isArray(field['enum'])) return (field['enum'] as unknown[]).map((item) => `\`${String(item)}\``).join(', ');
  return [field['type'] ?? 'text']
    .flat()
    .map((item) => typeNames[String(item)] ?? String(item))
    .join(' or ');
}

const typeNames: Readonly<Record<string, string>> = {
  array: 'list',
  object: 'mapping',
  string: 'text',
  integer: 'whole number',
};

function limits(field: Json): string {
  const parts = [text(field['x-unit'])];
  if (field['default'] !== undefined) parts.push(`default \`${JSON.stringify(field['default'])}\``);
  if (field['minimum'] !== undefined) parts.push(`${String(field['minimum'])} to ${String(field['maximum'])}`);
  if (field['maxLength'] !== undefined) parts.push(`up to ${String(field['maxLength'])} characters`);
  if (field['x-owner'] !== undefined) parts.push(`owned by the ${text(field['x-owner'])}`);
  return parts.filter((part) => part !== '').join('; ');
}

function example(field: Json): string {
  const [first] = (field['examples'] ?? []) as unknown[];
  return first === undefined ? '' : `\`${typeof first === 'string' ? first : JSON.stringify(first)}\``;
}
