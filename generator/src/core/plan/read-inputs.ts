import type { Fleet } from '../../generated/fleet.ts';
import type { Model } from '../../generated/model.ts';
import type { Release } from '../../generated/release.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Checked, EnvironmentRelease } from '../model-types.ts';
import { locate } from '../rules/rule.ts';
import { explainSchemaErrors } from '../schema/explain-error.ts';
import type { Validate, Validators } from '../schema/validators.ts';
import { parseYaml, type SourceDocument } from '../yaml/parse.ts';
import type { SourceFile } from '../yaml/decode.ts';

/** The files that people or promotion write, as they were read. */
export interface InputFiles {
  /** Undefined when there is none. */
  readonly fleet: SourceFile | undefined;
  /** models/*.yaml, sorted by path. */
  readonly models: readonly SourceFile[];
  /** Every release.yaml below envs/, of the first environment too. */
  readonly releases: readonly ReleaseFile[];
}

export interface ReleaseFile extends SourceFile {
  readonly environment: string;
  readonly model: string;
}

/** What could be read, and everything that is wrong with the rest. */
export interface ReadInputs {
  readonly fleet: Checked<Fleet> | undefined;
  readonly models: readonly Checked<Model>[];
  readonly releases: readonly EnvironmentRelease[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses every input and checks it against its schema. Releases of the first environment are output and are left out. */
export function readInputs(files: InputFiles, validators: Validators): ReadInputs {
  const diagnostics: Diagnostic[] = [];
  const check = <T>(file: SourceFile, validate: Validate): Checked<T> | undefined => {
    const parsed = parseYaml(file);
    diagnostics.push(...parsed.diagnostics);
    if (parsed.document === undefined) return undefined;
    const found = schemaFindings(parsed.document, validate);
    diagnostics.push(...found);
    return found.length > 0 ? undefined : { data: parsed.document.data as T, document: parsed.document };
  };
  if (files.fleet === undefined) {
    const fix = 'run the command in the root of a Slipway repository';
    diagnostics.push(diagnostic({ code: 804, file: 'fleet.yaml', message: 'the file is missing', fix }));
  }
  const fleet = files.fleet === undefined ? undefined : check<Fleet>(files.fleet, validators.fleet);
  const models = files.models.flatMap((file) => check<Model>(file, validators.model) ?? []);
  const first = fleet?.data.spec.environments[0]?.name;
  const promoted = files.releases.filter((file) => file.environment !== first);
  const releases = readReleases(promoted, (file) => check<Release>(file, validators.release));
  return { fleet, models, releases, diagnostics };
}

/** Schema errors of a document, at their places. */
export function schemaFindings(document: SourceDocument, validate: Validate): Diagnostic[] {
  const findings = explainSchemaErrors(validate(document.data), document.data);
  return findings.map((finding) => locate(document, finding));
}

// --- internal ---

/** Environments hold byte copies of each other’s releases: equal bytes are parsed once. */
function readReleases(
  files: readonly ReleaseFile[],
  check: (file: SourceFile) => Checked<Release> | undefined,
): EnvironmentRelease[] {
  const seen = new Map<string, Checked<Release>>();
  return files.flatMap((file) => {
    const bytes = Buffer.from(file.bytes).toString('latin1');
    const known = seen.get(bytes);
    const release = known === undefined ? check(file) : { ...known, document: { ...known.document, file: file.path } };
    if (release === undefined) return [];
    seen.set(bytes, release);
    return [{ environment: file.environment, release }];
  });
}
