import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { ValidateFunction } from 'ajv';
import { digestOf } from '../core/content-cache.ts';
import { collectErrors, type Validate, type Validators } from '../core/schema/validators.ts';

const directory = resolve(import.meta.dirname, '..', '..', 'schemas');
const require = createRequire(import.meta.url);

/** The validators that `npm run contracts` compiled from the contracts. */
export function loadValidators(): Validators {
  // They are large, and a run whose specs were all checked before needs none.
  let compiled: Record<keyof Validators, ValidateFunction> | undefined;
  const load = (): Record<keyof Validators, ValidateFunction> =>
    (compiled ??= require(resolve(directory, 'validators.cjs')) as Record<keyof Validators, ValidateFunction>);
  const wrap =
    (name: keyof Validators): Validate =>
    (data) =>
      collectErrors(load()[name], data);
  return { fleet: wrap('fleet'), model: wrap('model'), release: wrap('release'), values: wrap('values') };
}

/** The validator that `npm run contracts` compiled from a released chart’s values schema, when it did. */
export function loadReleasedValidator(schema: Uint8Array): Validate | undefined {
  const file = resolve(directory, 'released', releasedValidatorName(schema));
  if (!existsSync(file)) return undefined;
  return (data) => collectErrors((require(file) as { values: ValidateFunction }).values, data);
}

/** File name of a released chart’s validator: named by content, so that it can never be that of another schema. */
export function releasedValidatorName(schema: Uint8Array): string {
  return `${digestOf({ bytes: schema }).slice(0, 16)}.cjs`;
}
