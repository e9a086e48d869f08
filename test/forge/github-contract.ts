import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Answer, Exchange } from './http-server.ts';

// GitHub’s own description of its API: what is asked must be what it takes, and what the test server answers what it gives.

type Schema = Record<string, unknown>;
interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly schema: Schema;
}
interface Operation {
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly content: Record<string, { readonly schema: Schema }> };
  readonly responses: Record<string, { readonly content?: Record<string, { readonly schema: Schema }> }>;
}
interface Description {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, Schema>; readonly parameters: Record<string, Parameter> };
}

const description = jsonSchema(
  JSON.parse(readFileSync(new URL('github-api.json', import.meta.url), 'utf8')),
) as Description;
const ajv = new Ajv({ strict: false, validateFormats: false, coerceTypes: false });
ajv.addSchema(description, 'github');

/** What of a request GitHub’s description does not allow; empty when it is fine. */
export function requestProblems({ method, path, query, body }: Exchange): string[] {
  const found = find(method, path);
  if (found === undefined) return [`${method} ${path} is no operation`];
  const { operation } = found;
  const parameters = operation.parameters.map(resolve);
  const problems: string[] = [];
  for (const [name, value] of query) {
    const parameter = parameters.find((item) => item.in === 'query' && item.name === name);
    if (parameter === undefined) problems.push(`${method} ${path} has no parameter ${name}`);
    else problems.push(...complaints(parameter.schema, typed(parameter.schema, value), name));
  }
  const schema = operation.requestBody?.content['application/json']?.schema;
  if (schema === undefined && body !== undefined) problems.push(`${method} ${path} takes no body`);
  if (schema !== undefined && body !== undefined) {
    problems.push(...complaints(schema, body, 'body'));
    const known = knownFields(schema);
    for (const name of Object.keys(body)) if (!known.has(name)) problems.push(`body: unknown field ${name}`);
  }
  return problems;
}

/** What of an answer of the test server GitHub would never say. */
export function answerProblems({ method, path }: Exchange, { status, body }: Answer): string[] {
  const responses = find(method, path)?.operation.responses ?? {};
  const schema = responses[String(status)]?.content?.['application/json']?.schema;
  if (status < 300 && schema === undefined) return [`${method} ${path} never answers with ${status}`];
  return schema === undefined ? [] : complaints(schema, body, `answer ${status}`);
}

/** The smallest object that a schema of the description allows. */
export function sample(name: string): Schema {
  return smallest({ $ref: `#/components/schemas/${name}` }) as Schema;
}

// --- internal ---

function find(method: string, path: string): { operation: Operation } | undefined {
  for (const [template, item] of Object.entries(description.paths)) {
    const pattern = new RegExp(`^${template.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);
    const operation = item[method.toLowerCase()];
    if (pattern.test(path) && operation !== undefined) return { operation };
  }
  return undefined;
}

function resolve(parameter: Parameter): Parameter {
  const name = parameter.$ref?.split('/').at(-1);
  return name === undefined ? parameter : (description.components.parameters[name] ?? parameter);
}

const compiled = new Map<string, ValidateFunction>();

function complaints(schema: Schema, value: unknown, where: string): string[] {
  const text = JSON.stringify(schema).replaceAll('"#/components/', '"github#/components/');
  const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text) as Schema);
  compiled.set(text, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${where}${error.instancePath}: ${error.message}`);
}

function typed({ type }: Schema, text: string): unknown {
  return type === 'integer' ? Number(text) : text;
}

function knownFields(schema: Schema): Set<string> {
  const parts = [schema, ...((schema['anyOf'] ?? schema['oneOf'] ?? []) as Schema[])];
  return new Set(parts.flatMap((part) => Object.keys((part['properties'] as object | undefined) ?? {})));
}

/** OpenAPI 3.0’s `nullable` as JSON Schema has it. */
function jsonSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(jsonSchema);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name, jsonSchema(value)]),
  );
  return nullable === true ? { anyOf: [{ type: 'null' }, rest] } : rest;
}

const scalars: Readonly<Record<string, unknown>> = {
  array: [],
  integer: 1,
  number: 1,
  boolean: false,
  string: 'text',
  null: null,
};

function smallest(schema: Schema): unknown {
  const { $ref, allOf, type } = schema;
  if (typeof $ref === 'string') return smallest(description.components.schemas[$ref.split('/').at(-1) ?? ''] ?? {});
  const [choice] = (schema['anyOf'] ?? schema['oneOf'] ?? []) as Schema[];
  if (choice !== undefined && type !== 'object') return smallest(choice);
  if (Array.isArray(allOf)) return Object.assign({}, ...allOf.map((part) => smallest(part as Schema) as object));
  if (Array.isArray(schema['enum'])) return schema['enum'][0];
  if (typeof type === 'string' && type in scalars) return scalars[type];
  return smallestObject(schema);
}

function smallestObject({
  required = [],
  properties = {},
}: {
  required?: string[];
  properties?: Record<string, Schema>;
}): object {
  return Object.fromEntries(required.map((name) => [name, smallest(properties[name] ?? {})]));
}
