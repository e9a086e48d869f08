import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';

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

/** Validators compiled once per run. */
export interface Validators {
  readonly fleet: Validate;
  readonly model: Validate;
  readonly release: Validate;
  readonly values: Validate;
}

/**
 * Compiles the contracts. The schemas of the model, release and fleet refer to parts of the values schema
 * by its file name.
 */
export function compileValidators(schemas: Schemas): Validators {
  const ajv = newAjv();
  ajv.addSchema(schemas.values, 'values.schema.json');
  const lazy = (schema: JsonSchema): Validate => {
    let compiled: ValidateFunction | undefined;
    return (data) => run((compiled ??= ajv.compile(schema)), data);
  };
  return {
    fleet: lazy(schemas.fleet),
    model: lazy(schemas.model),
    release: lazy(schemas.release),
    values: lazy(schemas.values),
  };
}

/** Compiles one self-contained schema, such as the values schema of a released chart. */
export function compileValidator(schema: JsonSchema): Validate {
  const ajv = newAjv();
  let compiled: ValidateFunction | undefined;
  return (data) => run((compiled ??= ajv.compile(schema)), data);
}

// --- internal ---

function newAjv(): Ajv {
  return new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    // Errors then carry the sub-schema, from which messages take what is allowed.
    verbose: true,
    keywords: ['x-owner', 'x-unit'],
  });
}

function run(validate: ValidateFunction, data: unknown): readonly ErrorObject[] {
  return validate(data) ? [] : (validate.errors ?? []);
}
