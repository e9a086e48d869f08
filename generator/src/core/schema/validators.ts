import { createRequire } from 'node:module';
import type { ErrorObject, Options, ValidateFunction } from 'ajv';

/** A JSON schema (draft-07) as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The four contracts, as read from generator/schemas. */
export interface Schemas {
  readonly fleet: JsonSchema;
  readonly model: JsonSchema;
  readonly release: JsonSchema;
  readonly values: JsonSchema;
}

/** Says what is wrong with some data; an empty list when it fits. */
export type Validate = (data: unknown) => readonly ErrorObject[];

/** The contracts’ validators. They are compiled ahead (generator/schemas/validators.cjs), because compiling takes most of a small run’s time. */
export type Validators = Readonly<Record<keyof Schemas, Validate>>;

/** How every schema is compiled, ahead or while running. */
export const ajvOptions = {
  allErrors: true,
  allowUnionTypes: true,
  // Errors then carry the sub-schema, from which messages take what is allowed.
  verbose: true,
  keywords: ['x-owner', 'x-unit'],
  inlineRefs: false,
  // A test checks the schemas against draft-07; doing so in every run would cost more than the run.
  validateSchema: false,
} as const satisfies Options;

/**
 * Compiles one self-contained schema when it is first used, such as the values schema of a released chart.
 * Ajv too is loaded only then: most runs need none but the validators compiled ahead.
 */
export function compileValidator(schema: JsonSchema): Validate {
  let compiled: ValidateFunction | undefined;
  return (data) => {
    const { Ajv } = createRequire(import.meta.url)('ajv') as typeof import('ajv');
    compiled ??= new Ajv({ ...ajvOptions, keywords: [...ajvOptions.keywords] }).compile(schema);
    return collectErrors(compiled, data);
  };
}

/** What a compiled validator says, as a list. */
export function collectErrors(validate: ValidateFunction, data: unknown): readonly ErrorObject[] {
  return validate(data) ? [] : (validate.errors ?? []);
}
