/** A JSON object as it was read. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Reads fields of a config and notes which numbers are missing. */
export class ConfigFields {
  readonly missing: string[] = [];
  readonly assumptions: string[] = [];
  readonly #config: JsonObject;

  constructor(config: JsonObject) {
    this.#config = config;
  }

  /** The first of these fields that is a number above zero; noted as missing when none is. */
  need(...names: string[]): number {
    const value = this.number(...names);
    if (value === undefined) this.missing.push(names[0] ?? '');
    return value ?? 1;
  }

  number(...names: string[]): number | undefined {
    for (const name of names) {
      const value = this.#config[name];
      if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
    }
    return undefined;
  }

  value(name: string): unknown {
    return this.#config[name];
  }
}
