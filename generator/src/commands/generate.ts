import { ExitCode } from '../core/diagnostics/codes.ts';
import { hasErrors } from '../core/diagnostics/diagnostic.ts';
import { driftFindings } from '../core/plan/changes.ts';
import { formatSummary, summarize } from '../core/plan/summary.ts';
import { didYouMean } from '../core/text/did-you-mean.ts';
import { applyChanges } from '../io/apply-changes.ts';
import { readRepository, type Repository } from '../io/read-repository.ts';
import { withWriteLock } from '../io/write-lock.ts';
import { reviewFit } from '../planner/review-release.ts';
import { commonOptions, formatOption, parseArguments, report, usageError, type Context } from './context.ts';
import { newModel } from './new-model.ts';
import { startProgress } from './progress.ts';
import { planTree, type PlannedChanges } from './plan-changes.ts';

/**
 * `generate [new NAME --runtime R --source URI [--owner TEAM]] [--check] [--allow-tight] [--model NAME]
 * [--format text|json]`: brings every generated file up to date; with --check it writes nothing and exits 7 on any
 * drift. A model that does not fit the GPUs of the first environment is refused.
 */
export async function generate(context: Context, args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArguments(context, {
    args: [...args],
    allowPositionals: true,
    options: {
      ...commonOptions,
      check: { type: 'boolean', default: false },
      'allow-tight': { type: 'boolean', default: false },
      model: { type: 'string' },
      runtime: { type: 'string' },
      source: { type: 'string' },
      owner: { type: 'string' },
    },
  });
  const format = formatOption(values.format);
  if (positionals.length > 0) {
    const [verb, name, ...rest] = positionals;
    if (verb === 'new' && name === undefined)
      throw usageError(
        'new needs NAME, the model’s',
        'for example `npm run generate -- new chat --runtime vllm --source hf://ORG/REPO`',
      );
    if (verb !== 'new' || name === undefined || rest.length > 0)
      throw usageError(`generate does not take ${JSON.stringify(positionals.join(' '))}`);
    if (values.check) throw usageError('--check writes nothing, and new writes a model');
    await newModel(context, { name, runtime: values.runtime, source: values.source, owner: values.owner });
  }
  if (values.check) return checkDrift(context, { format, only: values.model, allowTight: values['allow-tight'] });
  return withWriteLock(context.root, async () => {
    const repository = await readRepository(context.root);
    const count = repository.input.files.models.length;
    // A small fleet is done before anyone could read it.
    const progress = startProgress(context, { silent: format === 'json' || count < 200 });
    progress.step(`planning ${count} models`);
    const { planned, diagnostics } = planFitting(context, repository, values['allow-tight']);
    progress.end();
    if (planned === undefined) return report(context, diagnostics, format);
    const summary = summarize(planned.plan, planned.changes, knownModel(planned, values.model));
    progress.step(`writing ${planned.changes.filter((change) => change.kind !== 'unchanged').length} files`);
    applyChanges(context.root, planned.changes);
    progress.end();
    const foreign = driftFindings(planned.changes.filter((change) => change.kind === 'foreign'));
    const warnings = foreign.map((item) => ({ ...item, severity: 'warning' as const }));
    if (format === 'json') context.stdout(`${JSON.stringify(summary, null, 2)}\n`);
    else context.stdout(`${formatSummary(summary)}\n`);
    return reportSome(context, [...diagnostics, ...warnings], format);
  });
}

// --- internal ---

/** The planned changes, unless a model does not fit the GPUs of the first environment. */
function planFitting({ root }: Context, repository: Repository, allowTight: boolean): ReturnType<typeof planTree> {
  const { planned, diagnostics } = planTree(root, repository);
  if (planned === undefined) return { planned, diagnostics };
  const { catalogue } = repository.input;
  const all = [...diagnostics, ...reviewFit(catalogue, planned.plan, { allowTight, sayUnknown: true })];
  return { planned: hasErrors(all) ? undefined : planned, diagnostics: all };
}

async function checkDrift(
  context: Context,
  { format, only, allowTight }: { format: 'text' | 'json'; only: string | undefined; allowTight: boolean },
): Promise<ExitCode> {
  const { planned, diagnostics } = planFitting(context, await readRepository(context.root), allowTight);
  if (planned === undefined) return report(context, diagnostics, format);
  const name = knownModel(planned, only);
  const drift = driftFindings(planned.changes);
  if (hasErrors(drift)) return report(context, [...diagnostics, ...drift], format);
  const summary = summarize(planned.plan, planned.changes, name);
  context.stdout(format === 'json' ? `${JSON.stringify(summary, null, 2)}\n` : `${formatSummary(summary)}\n`);
  return reportSome(context, diagnostics, format);
}

function reportSome(context: Context, diagnostics: Parameters<typeof report>[1], format: 'text' | 'json'): ExitCode {
  return diagnostics.length === 0 ? ExitCode.ok : report(context, diagnostics, format);
}

function knownModel({ plan }: PlannedChanges, name: string | undefined): string | undefined {
  if (name === undefined || plan.models.some((model) => model.name === name)) return name;
  const names = plan.models.map((model) => model.name);
  throw usageError(
    `there is no model ${JSON.stringify(name)}`,
    didYouMean(name, names) ?? `models are ${names.slice(0, 10).join(', ')}`,
  );
}
