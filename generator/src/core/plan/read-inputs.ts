import type { Fleet } from '../../generated/fleet.ts';
import type { Model } from '../../generated/model.ts';
import type { Release } from '../../generated/release.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Checked, EnvironmentRelease, Located } from '../model-types.ts';
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

/** What could be read of fleet.yaml and the specs, and everything that is wrong with the rest. */
export interface ReadSpecs {
  readonly fleet: Checked<Fleet> | undefined;
  readonly models: readonly Checked<Model>[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses fleet.yaml and every model and checks them against their schemas. */
export function readSpecs(files: InputFiles, validators: Validators): ReadSpecs {
  const diagnostics: Diagnostic[] = [];
  const fleet = readFleet(files, validators, diagnostics);
  const models = files.models.flatMap((file) => readModel(file, validators, diagnostics) ?? []);
  return { fleet, models, diagnostics };
}

/** Parses fleet.yaml and checks it against its schema; what is wrong is added to the diagnostics. */
export function readFleet(
  { fleet }: Pick<InputFiles, 'fleet'>,
  validators: Validators,
  diagnostics: Diagnostic[],
): Checked<Fleet> | undefined {
  if (fleet !== undefined) return readChecked<Fleet>(fleet, validators.fleet, diagnostics);
  const fix = 'run the command in the root of a Slipway repository';
  diagnostics.push(diagnostic({ code: 804, file: 'fleet.yaml', message: 'the file is missing', fix }));
  return undefined;
}

/** Parses one model and checks it against its schema; what is wrong is added to the diagnostics. */
export function readModel(
  file: SourceFile,
  validators: Validators,
  diagnostics: Diagnostic[],
): Checked<Model> | undefined {
  return readChecked<Model>(file, validators.model, diagnostics);
}

/** The release that a spec makes, and the text that it is written as. */
export interface NewRelease {
  readonly release: Release;
  readonly text: string;
}

/**
 * Parses releases of later environments (those of the first are output) and checks them against their schema.
 * Environments hold byte copies of each other’s releases: bytes that this run built, or has read, are not parsed again.
 * @param built the release that the model’s spec makes
 */
export function readReleases(
  files: readonly ReleaseFile[],
  validate: Validate,
  built?: NewRelease,
): { releases: EnvironmentRelease[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const seen = new Map<string, EnvironmentRelease['release']>();
  const newest = built === undefined ? undefined : Buffer.from(built.text);
  const releases = files.flatMap((file) => {
    const { environment } = file;
    if (built !== undefined && newest?.equals(file.bytes) === true)
      return [{ environment, release: { data: built.release, document: unparsed(file) } }];
    const bytes = Buffer.from(file.bytes).toString('latin1');
    const known = seen.get(bytes);
    const release =
      known === undefined
        ? readChecked<Release>(file, validate, diagnostics)
        : { data: known.data, document: { ...known.document, file: file.path } };
    if (release === undefined) return [];
    seen.set(bytes, release);
    return [{ environment, release }];
  });
  return { releases, diagnostics };
}

/** Schema errors of a document, at their places. */
export function schemaFindings(document: SourceDocument, validate: Validate): Diagnostic[] {
  const findings = explainSchemaErrors(validate(document.data), document.data);
  return findings.map((finding) => locate(document, finding));
}

/** The document of bytes whose data is known: parsed only when a place in it is asked for. */
export function unparsed(file: SourceFile): Located {
  return {
    file: file.path,
    locate: (path, target) => parseYaml(file).document?.locate(path, target) ?? { line: 0, column: 0 },
  };
}

// --- internal ---

function readChecked<T>(file: SourceFile, validate: Validate, diagnostics: Diagnostic[]): Checked<T> | undefined {
  const parsed = parseYaml(file);
  diagnostics.push(...parsed.diagnostics);
  if (parsed.document === undefined) return undefined;
  const found = schemaFindings(parsed.document, validate);
  diagnostics.push(...found);
  return found.length > 0 ? undefined : { data: parsed.document.data as T, document: parsed.document };
}
