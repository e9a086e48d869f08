import { basename } from 'node:path';

/** One thing that is wrong with one object. */
export type KubeconformFinding = {
  /** The name that the caller gave to the YAML stream. */
  readonly name: string;
  /** Empty where the object has none. */
  readonly apiVersion: string;
  readonly kind: string;
  readonly objectName: string;
  /** JSON pointer inside the object, of the unknown field where there is one; empty for the object itself. */
  readonly path: string;
  readonly message: string;
};

type Resource = {
  readonly filename: string;
  readonly kind: string;
  readonly name: string;
  readonly version: string;
  readonly msg: string;
};

/** Everything before the first error; the file it names is in the cache and of no use to a reader. */
const PREAMBLE = /^problem validating schema\. Check JSON formatting: jsonschema validation failed with '.*?#'/;
/** Errors form a tree, flattened to one line in which only the spaces before each dash are left. */
const LOCATION = / +- at '((?:[^'\\]|\\.)*)': /;
/** What an inner node of the tree says; its children say more. */
const INNER_NODE = 'validation failed';
/** The names come in an order that differs from run to run. */
const UNKNOWN_FIELDS = /^additional properties (.+) not allowed$/;
const QUOTED = /'((?:[^'\\]|\\.)*)'/g;

/**
 * Reads the JSON that kubeconform prints for files named `<index>.yaml`.
 * @param names the name of each file by its index.
 * @returns sorted findings, as kubeconform's own order differs from run to run; undefined when the
 * text is not kubeconform's JSON.
 */
export function parseKubeconformOutput(stdout: string, names: readonly string[]): KubeconformFinding[] | undefined {
  let resources: readonly Resource[];
  try {
    ({ resources } = JSON.parse(stdout) as { resources: readonly Resource[] });
  } catch {
    return undefined;
  }
  const indexed = resources.flatMap((resource) => {
    const index = Number.parseInt(basename(resource.filename), 10);
    return findingsOf(resource, names[index] ?? resource.filename).map((finding) => ({ index, finding }));
  });
  return indexed
    .sort((a, b) => a.index - b.index || compareText(sortKey(a.finding), sortKey(b.finding)))
    .map(({ finding }) => finding);
}

function findingsOf(
  { kind, name: objectName, version: apiVersion, msg }: Resource,
  name: string,
): KubeconformFinding[] {
  const common = { name, apiVersion, kind, objectName };
  if (!PREAMBLE.test(msg)) return [{ ...common, path: '', message: plainMessage(msg, { kind, apiVersion }) }];
  const [, ...parts] = msg.replace(PREAMBLE, '').split(LOCATION);
  const findings: KubeconformFinding[] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const path = unquoted(parts[index] ?? '');
    for (const error of errorsAt(path, (parts[index + 1] ?? '').trim())) findings.push({ ...common, ...error });
  }
  return findings.length > 0 ? findings : [{ ...common, path: '', message: msg }];
}

function errorsAt(path: string, message: string): Pick<KubeconformFinding, 'path' | 'message'>[] {
  if (message === INNER_NODE) return [];
  const [, fields] = UNKNOWN_FIELDS.exec(message) ?? [];
  if (fields === undefined) return [{ path, message }];
  return [...fields.matchAll(QUOTED)].map(([, quoted = '']) => {
    const field = unquoted(quoted);
    const token = field.replaceAll('~', '~0').replaceAll('/', '~1');
    return { path: `${path}/${token}`, message: `unknown field "${field}"` };
  });
}

/** Undoes the quoting of names and paths: Go's, with single quotes. */
function unquoted(text: string): string {
  try {
    return JSON.parse(`"${text.replaceAll('"', String.raw`\"`).replaceAll(String.raw`\'`, "'")}"`) as string;
  } catch {
    return text;
  }
}

/** Messages about an object as a whole: no schema, not an object, a duplicate key. */
function plainMessage(msg: string, { kind, apiVersion }: { kind: string; apiVersion: string }): string {
  if (msg.startsWith('could not find schema for ')) {
    return `no schema is known for kind "${kind}" in apiVersion "${apiVersion}"; look for a typing error, or add the module with its CRD to tools/schemas/modules.json`;
  }
  return msg.replace(/^error (unmarshalling resource|while parsing): /, '').replaceAll(/\s+/g, ' ');
}

function sortKey({ kind, objectName, path, message }: KubeconformFinding): string {
  return [kind, objectName, path, message].join('\0');
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
