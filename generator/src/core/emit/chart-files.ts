import { renderTemplate } from '../text/render-template.ts';
import type { JsonSchema } from '../schema/validators.ts';
import type { EmittedFile } from './model-files.ts';
import { describeField, printChartSchema } from './chart-schema.ts';
import { printChartValues } from './chart-values.ts';

/** What the chart’s generated files come from. */
export interface ChartTexts {
  readonly valuesSchema: JsonSchema;
  /** Handlebars template of the chart’s README. */
  readonly readmeTemplate: string;
  /** name and version of Chart.yaml */
  readonly chart: { readonly name: string; readonly version: string };
}

const folder = 'charts/ml-inference';

/** The chart’s values.yaml, values.schema.json and README.md, from the values schema. */
export function chartFiles(texts: ChartTexts): EmittedFile[] {
  return [
    [`${folder}/README.md`, chartReadme(texts)],
    [`${folder}/values.schema.json`, printChartSchema(texts.valuesSchema)],
    [`${folder}/values.yaml`, printChartValues(texts.valuesSchema)],
  ];
}

// --- internal ---

interface Row {
  readonly key: string;
  readonly description: string;
  readonly type: string;
  readonly default: string;
  readonly required: boolean;
}

function chartReadme({ valuesSchema, readmeTemplate, chart }: ChartTexts): string {
  const rows = [...walk('', valuesSchema, { root: valuesSchema, owner: '' })];
  const owned = (owner: string): Row[] => rows.filter((row) => row.owner === owner);
  return renderTemplate(readmeTemplate, {
    chart,
    owners: [
      { title: 'Release', rows: owned('release') },
      { title: 'Environment', rows: owned('environment') },
    ],
  });
}

interface Scope {
  readonly root: JsonSchema;
  readonly owner: string;
}

function* walk(prefix: string, schema: JsonSchema, scope: Scope): Generator<Row & { owner: string }> {
  const required = (schema['required'] ?? []) as string[];
  for (const [name, raw] of Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>)) {
    const field = resolve(raw, scope.root);
    const owner = (field['x-owner'] as string | undefined) ?? scope.owner;
    const key = prefix === '' ? name : `${prefix}.${name}`;
    yield {
      key,
      owner,
      description: cell(describeField(field)),
      type: typeOf(field),
      default: defaultOf(field),
      required: required.includes(name),
    };
    yield* walk(key, field, { ...scope, owner });
    const items = field['items'] as JsonSchema | undefined;
    if (items !== undefined) yield* walk(`${key}[]`, resolve(items, scope.root), { ...scope, owner });
  }
}

function resolve(schema: JsonSchema, root: JsonSchema): JsonSchema {
  const { $ref, ...beside } = schema;
  if (typeof $ref !== 'string') return schema;
  const definitions = root['$defs'] as Record<string, JsonSchema>;
  return { ...definitions[$ref.replace('#/$defs/', '')], ...beside };
}

function typeOf(field: JsonSchema): string {
  if (Array.isArray(field['enum'])) return (field['enum'] as unknown[]).map((item) => `\`${String(item)}\``).join(' ');
  return [field['type']].flat().map(String).join(' or ');
}

function defaultOf(field: JsonSchema): string {
  return field['default'] === undefined ? '' : `\`${JSON.stringify(field['default'])}\``;
}

// A bar inside a cell would start a new one.
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
