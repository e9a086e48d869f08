import type { ErrorObject } from 'ajv';
import type { Diagnostic, FieldPath } from '../diagnostics/diagnostic.ts';
import type { Code } from '../diagnostics/codes.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { hasSecretName, looksLikeSecret, showValue } from '../text/secret-like.ts';

/** A schema error in our words, with the path of the field that it is about. */
export interface SchemaFinding extends Pick<Diagnostic, 'code' | 'message' | 'fix'> {
  readonly path: FieldPath;
  /** Whether the field’s name is wrong rather than its value. */
  readonly target: 'key' | 'value';
}

/** Turns validator errors into findings, one per mistake. */
export function explainSchemaErrors(errors: readonly ErrorObject[], data: unknown): SchemaFinding[] {
  return errors
    .filter((error) => !isConsequence(error, data))
    .map((error) => {
      const path = pathOf(error, data);
      const explain = explainers[error.keyword] ?? explainOther;
      return { target: 'value' as const, path, ...explain(error, path) };
    });
}

// --- internal ---

type Explanation = Partial<SchemaFinding> & { code: Code; message: string; fix: string };
type Explain = (error: ErrorObject, path: FieldPath) => Explanation;

/** Whether an error repeats another: what is wrong with a field’s name is said by `propertyNames` as a whole. */
function isConsequence(error: ErrorObject, data: unknown): boolean {
  if (error.keyword === 'propertyNames' || typeof error.data !== 'string') return false;
  return valueAt(data, error.instancePath) !== error.data;
}

function parts(instancePath: string): string[] {
  const raw = instancePath.split('/').slice(1);
  return raw.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function valueAt(data: unknown, instancePath: string): unknown {
  return parts(instancePath).reduce<unknown>(
    (node, part) => (typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[part] : undefined),
    data,
  );
}

/** JSON pointer to path; indexes of lists become numbers. */
function pathOf(error: ErrorObject, data: unknown): FieldPath {
  const path: (string | number)[] = [];
  let node: unknown = data;
  for (const part of parts(error.instancePath)) {
    path.push(Array.isArray(node) ? Number(part) : part);
    node = typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[part] : undefined;
  }
  return path;
}

const typeNames: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  object: 'a mapping',
  string: 'text',
};

/** Whether a field is named like a credential, or is in a mapping that is. */
function isSecret(path: FieldPath): boolean {
  return path.some((part) => typeof part === 'string' && hasSecretName(part));
}

/** The value for a message, unless the field may hold a credential. */
function shown(value: unknown, path: FieldPath): string {
  if (isSecret(path)) return 'a value not shown here';
  return path.includes('config') && typeof value === 'string' ? 'a text not shown here' : showValue(value);
}

function describe(error: ErrorObject): string {
  const description = (error.parentSchema as { description?: unknown } | undefined)?.description;
  return typeof description === 'string' ? description.replace(/\.$/, '') : 'see docs/fields.md';
}

function example(error: ErrorObject): string {
  const [first] = (error.parentSchema as { examples?: unknown[] } | undefined)?.examples ?? [];
  return typeof first === 'string' ? `, for example ${first}` : '';
}

function knownFields(error: ErrorObject): string[] {
  const properties = (error.parentSchema as { properties?: object } | undefined)?.properties;
  return Object.keys(properties ?? {});
}

const bounds: Explain = (error) => {
  const { keyword, params } = error;
  const limit = String((params as { limit: number }).limit);
  const texts: Record<string, string> = {
    minimum: `must be at least ${limit}`,
    maximum: `must be at most ${limit}`,
    exclusiveMinimum: `must be more than ${limit}`,
    exclusiveMaximum: `must be less than ${limit}`,
    minLength: `must have at least ${limit} character${limit === '1' ? '' : 's'}`,
    maxLength: `must have at most ${limit} characters`,
    minItems: `must have at least ${limit} entries`,
    maxItems: `must have at most ${limit} entries`,
    minProperties: `must have at least ${limit} field${limit === '1' ? '' : 's'}`,
    maxProperties: `must have at most ${limit} field${limit === '1' ? '' : 's'}`,
  };
  return { code: 206, message: texts[keyword] ?? 'is out of bounds', fix: describe(error) };
};

const explainers: Readonly<Record<string, Explain>> = {
  type: (error, path) => {
    const types = [(error.params as { type: string | string[] }).type].flat();
    const wanted = types.map((type) => typeNames[type] ?? type).join(' or ');
    const isText = types.includes('string');
    const scalar = typeof error.data === 'number' || typeof error.data === 'boolean';
    if (error.data === null) {
      return { code: 201, message: `must be ${wanted}, but is empty`, fix: 'write a value, or remove the field' };
    }
    return {
      code: 201,
      message: `must be ${wanted}, but is ${shown(error.data, path)}`,
      fix: isText && scalar && !isSecret(path) ? `quote it: "${String(error.data)}"` : describe(error),
    };
  },
  required: (error, path) => {
    const { missingProperty } = error.params as { missingProperty: string };
    return {
      code: 202,
      path: [...path, missingProperty],
      message: 'is required',
      fix: `add ${missingProperty}`,
    };
  },
  additionalProperties: (error, path) => {
    const { additionalProperty } = error.params as { additionalProperty: string };
    const known = knownFields(error);
    const name = looksLikeSecret(additionalProperty) ? 'this' : `"${additionalProperty}"`;
    const list = known.length > 0 ? `known are ${known.join(', ')}` : 'no fields are allowed here';
    return {
      code: 203,
      path: [...path, additionalProperty],
      target: 'key',
      message: `${name} is not a field here`,
      fix: didYouMean(additionalProperty, known) ?? list,
    };
  },
  pattern: (error, path) => ({
    code: 204,
    message: `${shown(error.data, path)} does not have the right form`,
    fix: `${describe(error)}${example(error)}`,
  }),
  propertyNames: (error, path) => {
    const { propertyName } = error.params as { propertyName: string };
    const name = looksLikeSecret(propertyName) ? 'this name' : `the name ${JSON.stringify(propertyName)}`;
    const { description } = error.schema as { description?: string };
    const fix = description ?? 'use letters, digits and what the field’s description in docs/fields.md allows';
    return {
      code: 204,
      path: [...path, propertyName],
      target: 'key',
      message: `${name} does not have the right form`,
      fix,
    };
  },
  enum: (error, path) => {
    const allowed = (error.params as { allowedValues: unknown[] }).allowedValues.map(String);
    const near = typeof error.data === 'string' ? didYouMean(error.data, allowed) : undefined;
    const list = `use ${allowed.length === 1 ? '' : 'one of '}${allowed.join(', ')}`;
    const fix = near === undefined ? list : `${near} (${list})`;
    return { code: 205, message: `${shown(error.data, path)} is not allowed`, fix };
  },
  uniqueItems: (error) => {
    const { i, j } = error.params as { i: number; j: number };
    const message = `entries ${Math.min(i, j) + 1} and ${Math.max(i, j) + 1} are the same`;
    return { code: 207, message, fix: 'keep one of them' };
  },
  minimum: bounds,
  maximum: bounds,
  exclusiveMinimum: bounds,
  exclusiveMaximum: bounds,
  minLength: bounds,
  maxLength: bounds,
  minItems: bounds,
  maxItems: bounds,
  minProperties: bounds,
  maxProperties: bounds,
};

const explainOther: Explain = (error) => ({ code: 204, message: 'does not fit the schema', fix: describe(error) });
