import type { Fleet } from '../generated/fleet.ts';
import type { Model } from '../generated/model.ts';
import { diagnostic, formatPath, type Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { schemaFindings } from '../core/plan/read-inputs.ts';
import { runtimeExamples } from '../core/release/runtime-examples.ts';
import { foldName } from '../core/rules/fleet-wide-rules.ts';
import { modelRules } from '../core/rules/model-rules.ts';
import { didYouMean } from '../core/text/did-you-mean.ts';
import { renderTemplate } from '../core/text/render-template.ts';
import { parseYaml } from '../core/yaml/parse.ts';
import { applyChanges } from '../io/apply-changes.ts';
import { listModels } from '../io/list-models.ts';
import { loadValidators } from '../io/load-validators.ts';
import { readTemplate } from '../io/read-assets.ts';
import { readOptional } from '../io/read-tree.ts';
import { userError, UserError } from '../io/user-error.ts';
import { usageError, type Context } from './context.ts';
import { readFleet } from './read-fleet.ts';

/** What the command line says of a new model. */
export interface NewModelOptions {
  readonly name: string;
  readonly runtime: string | undefined;
  readonly source: string | undefined;
  readonly owner: string | undefined;
}

/** Writes models/NAME.yaml with comments that teach. Refuses to overwrite, and refuses what would not pass the schema. */
export async function newModel(context: Context, options: NewModelOptions): Promise<void> {
  const { name, source } = options;
  const runtime = requireRuntime(options.runtime);
  if (source === undefined) throw usageError('new needs --source', 'for example --source hf://ORG/REPO');
  const path = `models/${name}.yaml`;
  const fleet = readFleet(context.root);
  const example = runtimeExamples[runtime];
  const fields = {
    name,
    runtime,
    source,
    // The only sensible guess at an owner: the first team.
    owner: options.owner ?? Object.keys(fleet.spec.owners)[0] ?? '',
    environments: fleet.spec.environments.map((environment) => environment.name),
    isHub: source.startsWith('hf://'),
    planned: runtime === 'vllm',
    ...example,
  };
  // The output is YAML, not HTML; the schema’s forms keep quotes and line breaks out of every value.
  const text = renderTemplate(readTemplate('model.yaml'), fields);
  const parsed = parseYaml({ path, bytes: Buffer.from(text) });
  const found =
    parsed.document === undefined ? parsed.diagnostics : schemaFindings(parsed.document, loadValidators().model);
  if (found.length > 0 || parsed.document === undefined) throw notValid(found);
  if (readOptional(context.root, path) !== undefined) {
    throw userError({ code: 901, file: path, message: 'the model exists', fix: 'edit it, or choose another name' });
  }
  refuseBroken(parsed.document.data as unknown as Model, { root: context.root, fleet });
  applyChanges(context.root, [{ path, kind: 'created', text }]);
}

// --- internal ---

type Runtime = keyof typeof runtimeExamples;

function requireRuntime(runtime: string | undefined): Runtime {
  const known = Object.keys(runtimeExamples);
  if (runtime !== undefined && known.includes(runtime)) return runtime as Runtime;
  const message = runtime === undefined ? 'new needs --runtime' : `there is no runtime ${JSON.stringify(runtime)}`;
  throw usageError(
    message,
    (runtime === undefined ? undefined : didYouMean(runtime, known)) ?? `use one of ${known.join(', ')}`,
  );
}

/** What the schema says of the values of the command line; there is no file yet that has them. */
function notValid(found: readonly Diagnostic[]): UserError {
  const said = found.map(({ path, message, fix }) =>
    diagnostic({ code: 901, path, message: `the new model would not be valid: ${message}`, fix }),
  );
  return new UserError(said);
}

/** Throws what the rules have against the new model: a file that was written would be in the way of the next try. */
function refuseBroken(model: Model, { root, fleet }: { root: string; fleet: Fleet }): void {
  const { name } = model.metadata;
  const found = modelRules
    .flatMap((rule) => [...rule({ model, fleet, fileName: name })])
    .filter(({ severity }) => severity !== 'warning')
    .map(({ path, code, message, fix }) => diagnostic({ code, path: formatPath(path), message, fix }));
  const like = listModels(root).find((other) => foldName(other) === foldName(name));
  if (like !== undefined) {
    const message = `the name ${name} is too much like ${like}`;
    found.push(diagnostic({ code: 302, path: 'metadata.name', message, fix: 'choose another name' }));
  }
  if (found.length > 0) throw new UserError(found);
}
