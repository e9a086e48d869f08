import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { Values } from './support.ts';

/** Generated values below a folder, by their place. */
const valuesIn = (folder: string): [string, Values][] =>
  readdirSync(resolve(import.meta.dirname, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('/values.yaml'))
    .toSorted()
    .map((path) => [
      path.replace(/\/envs\/([^/]+)\/.*/, ' in $1').replace(/\/models\/(.*)\/values.yaml$/, ' $1'),
      parse(readFileSync(join(import.meta.dirname, folder, path), 'utf8')) as Values,
    ]);

/** Values of every generated example, and of the three models in every environment. */
export const examples: readonly [string, Values][] = [...valuesIn('../golden'), ...valuesIn('../../envs')];
