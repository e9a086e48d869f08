import { ExitCode } from '../core/diagnostics/codes.ts';
import type { PlanInput } from '../core/plan/plan-repository.ts';
import { planRotation, type Rotation } from '../core/secrets/plan-rotation.ts';
import { didYouMean } from '../core/text/did-you-mean.ts';
import { setScalar } from '../core/yaml/set-scalar.ts';
import { parseYaml } from '../core/yaml/parse.ts';
import type { Model } from '../generated/model.ts';
import { applyChanges } from '../io/apply-changes.ts';
import { readRepository, type Repository } from '../io/read-repository.ts';
import { UserError } from '../io/user-error.ts';
import { withWriteLock } from '../io/write-lock.ts';
import { cleanPlan } from './clean-plan.ts';
import { commonOptions, formatOption, parseArguments, report, usageError, type Context } from './context.ts';
import { planChanges } from './plan-changes.ts';

/**
 * `rotate MODEL SECRET --env ENV --version N`: pins another version of a secret in the model’s file, whose comments
 * stay, and generates. Committing and the pull request are the caller’s: a rotation is reviewed, and can be reverted.
 */
export async function rotate(context: Context, args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArguments(context, {
    args: [...args],
    allowPositionals: true,
    options: { ...commonOptions, env: { type: 'string' }, version: { type: 'string' } },
  });
  const format = formatOption(values.format);
  const [model, secret, ...rest] = positionals;
  const { env, version } = values;
  if (model === undefined || secret === undefined || rest.length > 0 || env === undefined || version === undefined)
    throw usageError(
      'rotate takes a model, a secret, --env and --version',
      'for example `npm run rotate -- MODEL SECRET --env prod --version 2`',
    );
  return withWriteLock(context.root, async () => {
    const repository = await readRepository(context.root);
    const { plan } = cleanPlan(repository);
    const file = modelFileOf(repository, model);
    const rotation = { secret, environment: env, version };
    const found = planRotation(readModel(file), plan.fleet, rotation);
    if ('problem' in found) throw new UserError([found.problem]);
    const text = setScalar(file.text, found.path, version);
    const { planned, diagnostics } = planChanges(repository, withModel(repository.input, file.path, text));
    if (planned === undefined) return report(context, diagnostics, format);
    const edit = { path: file.path, kind: 'updated' as const, text };
    const touched = found.from === version ? [] : applyChanges(context.root, [edit, ...planned.changes]);
    context.stdout(describe({ model, from: found.from, touched, ...rotation }));
    return diagnostics.length === 0 ? ExitCode.ok : report(context, diagnostics, format);
  });
}

// --- internal ---

interface ModelText {
  readonly path: string;
  readonly text: string;
}

function modelFileOf({ input }: Repository, model: string): ModelText {
  const path = `models/${model}.yaml`;
  const file = input.files.models.find((item) => item.path === path);
  if (file !== undefined) return { path, text: new TextDecoder().decode(file.bytes) };
  const names = input.files.models.map((item) => item.path.replace(/^models\/|\.yaml$/g, ''));
  const fix = didYouMean(model, names) ?? `models are ${names.slice(0, 10).join(', ')}`;
  throw usageError(`there is no model ${JSON.stringify(model)}`, fix);
}

function readModel({ path, text }: ModelText): Model {
  // The plan was clean, so that the file has been checked.
  return parseYaml({ path, bytes: Buffer.from(text) }).document?.data as unknown as Model;
}

function withModel(input: PlanInput, path: string, text: string): PlanInput {
  const models = input.files.models.map((file) => (file.path === path ? { path, bytes: Buffer.from(text) } : file));
  return { ...input, files: { ...input.files, models } };
}

interface Outcome extends Rotation {
  readonly model: string;
  readonly from: string | undefined;
  readonly touched: readonly string[];
}

function describe({ model, secret, environment, version, from, touched }: Outcome): string {
  const what = `${model}: ${secret} in ${environment}`;
  if (touched.length === 0) return `${what} is at version ${version} already\n`;
  return [
    `${what}: ${from ?? 'newest'} → ${version}`,
    ...touched.map((path) => `  ${path}`),
    'Make sure that the store has this version, commit these files and open a pull request.',
    '',
  ].join('\n');
}
