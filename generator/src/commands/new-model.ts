import type { Fleet } from '../generated/fleet.ts';
import { schemaFindings } from '../core/plan/read-inputs.ts';
import { runtimeExamples } from '../core/release/runtime-examples.ts';
import { didYouMean } from '../core/text/did-you-mean.ts';
import { renderTemplate } from '../core/text/render-template.ts';
import { parseYaml } from '../core/yaml/parse.ts';
import { applyChanges } from '../io/apply-changes.ts';
import type { Validators } from '../core/schema/validators.ts';
import { loadValidators } from '../io/load-validators.ts';
import { readTemplate } from '../io/read-assets.ts';
import { readOptional } from '../io/read-tree.ts';
import { userError, UserError } from '../io/user-error.ts';
import { usageError, type Context } from './context.ts';

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
  const validators = loadValidators();
  const fleet = readFleet(context, validators);
  const example = runtimeExamples[runtime];
  const fields = {
    name,
    runtime,
    source,
    owner: options.owner ?? fleet.owner,
    environments: fleet.environments,
    isHub: source.startsWith('hf://'),
    planned: runtime === 'vllm',
    ...example,
  };
  // The output is YAML, not HTML; the schema’s forms keep quotes and line breaks out of every value.
  const text = renderTemplate(readTemplate('model.yaml'), fields);
  const parsed = parseYaml({ path, bytes: Buffer.from(text) });
  const found = parsed.document === undefined ? parsed.diagnostics : schemaFindings(parsed.document, validators.model);
  if (found.length > 0)
    throw usageError(
      `the new model would not be valid: ${found.map((item) => `${item.path} ${item.message}`).join(', ')}`,
    );
  if (readOptional(context.root, path) !== undefined) {
    throw userError({ code: 901, file: path, message: 'the model exists', fix: 'edit it, or choose another name' });
  }
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

/** Environments of the fleet, and the only sensible guess at an owner: its first team. */
function readFleet({ root }: Context, validators: Validators): { owner: string; environments: string[] } {
  const bytes = readOptional(root, 'fleet.yaml');
  if (bytes === undefined)
    throw userError({
      code: 804,
      file: 'fleet.yaml',
      message: 'the file is missing',
      fix: 'run the command in the root of a Slipway repository',
    });
  const parsed = parseYaml({ path: 'fleet.yaml', bytes });
  if (parsed.document === undefined) throw new UserError(parsed.diagnostics);
  const found = schemaFindings(parsed.document, validators.fleet);
  if (found.length > 0) throw new UserError(found);
  const { spec } = parsed.document.data as unknown as Fleet;
  return {
    owner: Object.keys(spec.owners)[0] ?? '',
    environments: spec.environments.map((environment) => environment.name),
  };
}
