import type { ValidateFunction } from 'ajv';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { collectErrors, type Validate, type Validators } from '../core/schema/validators.ts';

/** Loads the validators that `npm run contracts` compiled from the contracts. */
export async function loadValidators(): Promise<Validators> {
  const file = resolve(import.meta.dirname, '..', '..', 'schemas', 'validators.js');
  const compiled = (await import(pathToFileURL(file).href)) as Record<keyof Validators, ValidateFunction>;
  const wrap =
    (name: keyof Validators): Validate =>
    (data) =>
      collectErrors(compiled[name], data);
  return { fleet: wrap('fleet'), model: wrap('model'), release: wrap('release'), values: wrap('values') };
}
