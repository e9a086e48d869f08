import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pipelineTemplates, type PipelineTemplates } from '../core/emit/pipelines.ts';
import type { JsonSchema, Schemas } from '../core/schema/validators.ts';

/** Folder of the schemas and templates, beside the code. */
const folder = resolve(import.meta.dirname, '..', '..');

/** Reads the four contracts. */
export function readSchemas(): Schemas {
  const schema = (name: keyof Schemas): JsonSchema =>
    JSON.parse(readFileSync(resolve(folder, 'schemas', `${name}.schema.json`), 'utf8')) as JsonSchema;
  return { fleet: schema('fleet'), model: schema('model'), release: schema('release'), values: schema('values') };
}

/** A Handlebars template by its file’s name without `.hbs`. */
export function readTemplate(name: string): string {
  return readFileSync(resolve(folder, 'templates', `${name}.hbs`), 'utf8');
}

/** The templates of pipelines. */
export function readPipelineTemplates(): PipelineTemplates {
  return Object.fromEntries(pipelineTemplates.map((name) => [name, readTemplate(name)])) as PipelineTemplates;
}
