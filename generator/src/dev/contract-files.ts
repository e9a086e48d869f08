import { doctorPage } from '../core/doctor/doctor-page.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { codes, ExitCode } from '../core/diagnostics/codes.ts';
import { ajvOptions } from '../core/schema/validators.ts';
import { releasedValidatorName } from '../io/load-validators.ts';
import { fieldsPage } from './fields-page.ts';

type Json = Record<string, unknown>;

const names = ['fleet', 'model', 'release', 'values'] as const;
const directory = 'generator/schemas';

/** Everything that is generated from the schemas and the table of codes, by path: types, docs/doctor.md, docs/errors.md, docs/fields.md. */
export async function contractFiles(root: string): Promise<Map<string, string>> {
  const read = (name: string): Json =>
    JSON.parse(readFileSync(resolve(root, directory, `${name}.schema.json`), 'utf8')) as Json;
  const files = new Map<string, string>();
  for (const name of names) {
    const banner = `// Made by \`npm run contracts\` from ${directory}/${name}.schema.json; edit that.\n`;
    const text = await compile(nameOnlyObjects(read(name)) as object, name, {
      bannerComment: banner,
      cwd: resolve(root, directory),
      ignoreMinAndMaxItems: true,
      format: true,
      $refOptions: {
        resolve: {
          file: {
            order: 1,
            canRead: true,
            read: (file: { url: string }) =>
              JSON.stringify(nameOnlyObjects(JSON.parse(readFileSync(decodeURI(file.url), 'utf8')) as Json)),
          },
        },
      },
    });
    files.set(`generator/src/generated/${name}.ts`, text);
  }
  const contracts = new Map(['values', 'fleet', 'model', 'release'].map((name) => [name, read(name)]));
  files.set(`${directory}/validators.cjs`, compiledValidators(contracts, `the schemas beside this file`));
  for (const [version, bytes] of releasedSchemas(root)) {
    const schema = JSON.parse(bytes.toString('utf8')) as Json;
    const path = `${directory}/released/${releasedValidatorName(bytes)}`;
    const from = files.has(path)
      ? 'several chart releases'
      : `charts/releases/ml-inference/${version}/values.schema.json`;
    files.set(path, compiledValidators(new Map([['values', schema]]), from));
  }
  files.set('docs/doctor.md', doctorPage());
  files.set('docs/errors.md', errorsPage());
  files.set('docs/fields.md', fieldsPage(new Map(names.map((name) => [name, read(name)]))));
  return files;
}

// --- internal ---

/** One module with a validator per schema, by the schema’s name. CommonJS, because Node parses it in half the time and loads it when it is first asked for. */
function compiledValidators(schemas: ReadonlyMap<string, Json>, from: string): string {
  const ajv = new Ajv({ ...ajvOptions, keywords: [...ajvOptions.keywords], code: { source: true, lines: true } });
  for (const [name, schema] of schemas) ajv.addSchema(schema, `${name}.schema.json`);
  const exported = Object.fromEntries([...schemas.keys()].map((name) => [name, `${name}.schema.json`]));
  return [`// Made by \`npm run contracts\` from ${from}; edit that.`, standalone.default(ajv, exported), ''].join(
    '\n',
  );
}

/** Values schemas of the released charts, by version, oldest name first. */
function releasedSchemas(root: string): [string, Buffer][] {
  const folder = resolve(root, 'charts/releases/ml-inference');
  const versions = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return versions
    .map(({ name }): [string, Buffer] => [name, readFileSync(resolve(folder, name, 'values.schema.json'))])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Without titles on texts and numbers, each of which would otherwise become a named type of its own. */
function nameOnlyObjects(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(nameOnlyObjects);
  if (typeof node !== 'object' || node === null) return node;
  const schema = node as Json;
  const isStructure =
    schema['type'] === 'object' && schema['properties'] !== undefined && typeof schema['properties'] === 'object';
  const entries = Object.entries(schema)
    .filter(([key, value]) => key !== 'title' || typeof value !== 'string' || isStructure)
    .map(([key, value]) => [key, nameOnlyObjects(value)] as const);
  return Object.fromEntries(entries);
}

function errorsPage(): string {
  const rows = Object.entries(codes).map(
    ([code, info]) => `| E${code} | ${info.exit} | ${info.title} | ${info.help} |`,
  );
  const exits = Object.entries(ExitCode).map(
    ([name, code]) => `| ${code} | ${exitMeanings[name as keyof typeof ExitCode]} |`,
  );
  return [
    '<!-- Made by `npm run contracts` from generator/src/core/diagnostics/codes.ts; edit that. -->',
    '',
    '# Findings and exit codes',
    '',
    'Every finding is one line on standard error: `error[E203] models/x.yaml:12:7 spec.modle: what is wrong; how to fix it`.',
    'A warning has the letter W, and does not fail the run. `--format json` prints the same as a JSON array.',
    'Codes keep their meaning for ever.',
    '',
    '| exit code | meaning |',
    '| --- | --- |',
    ...exits,
    '',
    '| code | exit | what | how to mend it |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

const exitMeanings: Record<keyof typeof ExitCode, string> = {
  ok: 'all is well',
  bug: 'a mistake of Slipway itself',
  usage: 'the command line is not understood',
  spec: 'a spec, release, chart or manifest is refused',
  fileSystem: 'a file or tool is missing, or cannot be read or written',
  git: 'git refuses',
  forge: 'a registry, hub or forge refuses or cannot be reached',
  drift: 'generated files are not what the inputs give',
  busy: 'another run is writing',
};
