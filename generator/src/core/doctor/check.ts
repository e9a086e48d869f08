/** A Kubernetes object as it lies in the repository or the cluster. */
export interface PlacedObject {
  /** Path of its file, or where in the cluster it is. */
  readonly origin: string;
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly [field: string]: unknown;
}

/** Something that bites later, and how to mend it. */
export interface Check {
  readonly id: string;
  /** Kinds that it looks at, without their groups. */
  readonly kinds: readonly string[];
  /** What is wrong, as the end of a sentence that begins with kind and name. */
  readonly problem: string;
  /** What happens. */
  readonly why: string;
  readonly fix: string;
  /** `all` are the objects of the whole repository. */
  readonly fires: (object: PlacedObject, all: readonly PlacedObject[]) => boolean;
}

/** What lies at a path of an object; undefined where the path ends early. */
export function at(object: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined),
    object,
  );
}

/** A list at a path; empty when there is none. */
export function listAt(object: unknown, ...path: readonly string[]): readonly unknown[] {
  const value = at(object, ...path);
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** Texts of a list at a path. */
export function textsAt(object: unknown, ...path: readonly string[]): readonly string[] {
  return listAt(object, ...path).filter((item) => typeof item === 'string');
}
