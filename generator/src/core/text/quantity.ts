import { remember } from './remember.ts';

const factors: Readonly<Record<string, number>> = {
  '': 1,
  m: 1e-3,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
};

/**
 * A Kubernetes quantity as a number: cores for CPU, bytes for memory.
 * Takes what the schema’s forms allow (a decimal number with m, Ki, Mi, Gi, Ti or no suffix).
 */
export const parseQuantity = remember(parse, (quantity: string) => quantity);

// --- internal ---

function parse(quantity: string): number {
  const [, digits = '', suffix = ''] = /^([0-9.]+)([A-Za-z]*)$/.exec(quantity) ?? [];
  return Number(digits) * (factors[suffix] ?? Number.NaN);
}
