import { ToolError } from './tool-error.ts';

/**
 * The content of `tools/<name>/build.json`: what is built of a Go module when it is more than one
 * program with the usual flags.
 */
export type GoBundle = {
  /** Path of the module whose version the bundle has. */
  readonly module: string;
  /** Name of each program → import path of its main package. */
  readonly programs: Readonly<Record<string, string>>;
  /** The Go release that builds it, such as `go1.27.0`, when the module asks for a newer one; Go fetches it itself. */
  readonly toolchain?: string;
  /** True when it has C code. */
  readonly cgo?: boolean;
  /** Build tags. */
  readonly tags?: readonly string[];
  /** Linker variables; `{version}`, `{major}` and `{minor}` stand for parts of the version, without its `v`. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Files of the module that go with the programs: paths inside it, directories with a slash at the end. */
  readonly files?: readonly string[];
};

/** Where each program of a bundle, and each file, is below the bundle’s directory. */
export const BUNDLE_FILES = 'files';

/**
 * Reads a `build.json`.
 * @throws ToolError naming the field that is missing or malformed.
 */
export function parseGoBundle(text: string, file: string): GoBundle {
  const fail = (what: string): never => {
    throw new ToolError(`${file}: ${what}`);
  };
  let fields: Record<string, unknown>;
  try {
    fields = JSON.parse(text) as typeof fields;
  } catch (error) {
    return fail(`is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  for (const [name, isRight] of Object.entries(FIELDS)) {
    if (!isRight(fields[name])) fail(`"${name}" is missing or malformed`);
  }
  const unknown = Object.keys(fields).find((name) => FIELDS[name] === undefined);
  if (unknown !== undefined) fail(`"${unknown}" is not a field here`);
  return fields as GoBundle;
}

/** The linker flags that set a bundle’s variables. */
export function linkerVariables({ variables = {} }: GoBundle, version: string): string[] {
  const plain = version.replace(/^v/, '');
  const [major = '', minor = ''] = plain.split('.');
  const parts: Readonly<Record<string, string>> = { version: plain, major, minor };
  return Object.entries(variables).map(
    ([name, value]) => `-X ${name}=${value.replaceAll(/\{(\w+)\}/g, (whole, part: string) => parts[part] ?? whole)}`,
  );
}

// --- internal ---

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value !== '';
const isTextMap: Check = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isText);
const isTextList: Check = (value) => Array.isArray(value) && value.every(isText);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

const FIELDS: Readonly<Record<string, Check>> = {
  module: isText,
  programs: (value) => isTextMap(value) && Object.keys(value as object).length > 0,
  toolchain: optional((value) => /^go\d+\.\d+\.\d+$/.test(String(value))),
  cgo: optional((value) => typeof value === 'boolean'),
  tags: optional(isTextList),
  variables: optional(isTextMap),
  files: optional(isTextList),
};
