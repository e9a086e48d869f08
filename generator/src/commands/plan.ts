import { ExitCode } from '../core/diagnostics/codes.ts';
import { diagnostic, type Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { listModels } from '../io/list-models.ts';
import { readJsonFile, readRepositoryCatalogue } from '../io/read-catalogue.ts';
import { filesOnDisk } from '../io/repository-files.ts';
import { UserError } from '../io/user-error.ts';
import { writeFileInside } from '../io/write-file.ts';
import type { Catalogue, FoundModel } from '../planner/catalogue.ts';
import type { PlanRequest, RequestProblem } from '../planner/check-request.ts';
import { chooseDeployment, type Choices } from '../planner/choose.ts';
import { describeChoices, describePlan, divisionText, type PlannedGpu } from '../planner/describe-plan.ts';
import type { Load } from '../planner/headroom.ts';
import { drawSvg } from '../planner/draw-svg.ts';
import { planOnGpu, resolveModel } from '../planner/plan-model.ts';
import { readConfig } from '../planner/read-config.ts';
import { formatOption, parseArguments, report, usageError, type Context } from './context.ts';
import { readRepositoryFacts, type RepositoryFacts } from './plan-inputs.ts';
import { planOptions, readLoad, readRequest, type PlanValues } from './plan-options.ts';

/** Characters of a bar; with its legend it stays inside a terminal of 100 columns. */
const barWidth = 80;

/**
 * `plan MODEL [--gpu PRODUCT]... [--config FILE [--index FILE]] [--format text|json] [--svg FILE]`, with the numbers of
 * a deployment or a load: whether the model fits each GPU, term by term, and for a load what to run. Exits 3 when it
 * fits none of them.
 */
export async function plan(context: Context, args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArguments(context, {
    args: [...args],
    allowPositionals: true,
    options: planOptions,
  });
  const format = formatOption(values.format);
  const [name, ...rest] = positionals;
  if (name === undefined || rest.length > 0)
    throw usageError('plan needs one model', 'for example `npm run plan -- Qwen/Qwen3-32B --gpu NVIDIA-L40S`');
  const catalogue = readRepositoryCatalogue(filesOnDisk(context.root), /^[a-z0-9-]+$/.test(name) ? [name] : []);
  const facts = await readRepositoryFacts(context.root, name, catalogue);
  const found = findSubject(context, { catalogue, facts, name, config: values.config, index: values.index });
  const load = readLoad(values) ?? facts.spec?.load;
  const { plans, problems } = planAll(found, { catalogue, facts, gpus: values.gpu }, readRequest(values));
  if (plans.length === 0) throw new UserError(problems);
  const choices = load === undefined ? undefined : chooseFor(found, { catalogue, facts, values }, load);
  if (values.svg !== undefined) {
    const bars = plans.map((item) => ({ title: titleOf(found, item), plan: item.memory }));
    writeFileInside(context.root, values.svg, drawSvg(bars));
  }
  const model = found.architecture.model;
  if (format === 'json') context.stdout(`${JSON.stringify({ model, plans, choices }, null, 2)}\n`);
  else {
    const words = choices === undefined || load === undefined ? [] : [describeChoices(choices, load, facts.currency)];
    context.stdout(`${[model, ...plans.map((item) => describePlan(item, barWidth)), ...words].join('\n\n')}\n`);
  }
  return report(context, [...problems.map(asWarning), ...refusal(found, plans, choices)], format);
}

// --- internal ---

/** The choice for a load. The spec’s own load leaves its division as it is; one of the command line frees it. */
function chooseFor(
  { architecture, format }: FoundModel,
  { catalogue, facts, values }: { catalogue: Catalogue; facts: RepositoryFacts; values: PlanValues },
  load: Load,
): Choices {
  const said = readLoad(values) === undefined ? facts.spec?.said : chosenFreely(facts);
  const request = { ...said, ...readRequest(values) };
  return chooseDeployment(architecture, { catalogue, pools: facts.pools, format, request }, load);
}

/** What the spec fixes for a load that it does not know: neither how the model is divided nor how much runs at one time. */
function chosenFreely({ spec }: RepositoryFacts): PlanRequest {
  const request = spec?.said ?? {};
  const free = new Set(['tensor', 'pipeline', 'maxSequences', 'batchedTokens']);
  return Object.fromEntries(Object.entries(request).filter(([name]) => !free.has(name)));
}

/** The architecture: from the files that the user names, else the spec’s source, else the name itself. */
function findSubject(
  context: Context,
  subject: {
    catalogue: Catalogue;
    facts: RepositoryFacts;
    name: string;
    config: string | undefined;
    index: string | undefined;
  },
): FoundModel {
  const { catalogue, facts, name, config, index } = subject;
  if (config === undefined) {
    const own = catalogue.own?.get(name);
    if (own !== undefined) return own;
    const specs = facts.spec === undefined ? listModels(context.root) : [];
    const resolved = resolveModel(catalogue, facts.spec?.model ?? name, specs);
    if ('problems' in resolved) throw new UserError(resolved.problems);
    return resolved.value;
  }
  const files = {
    config: readJsonFile(context.root, config),
    ...(index === undefined ? {} : { index: readJsonFile(context.root, index) }),
    file: config,
  };
  const { architecture, assumptions, diagnostics } = readConfig(name, files);
  if (architecture === undefined) throw new UserError(diagnostics);
  return { architecture, format: architecture.nativeFormat, assumptions };
}

/** One plan per GPU: those that the user names, else the pools that the spec runs on, else all pools. */
function planAll(
  found: FoundModel,
  { catalogue, facts, gpus }: { catalogue: Catalogue; facts: RepositoryFacts; gpus: readonly string[] | undefined },
  request: PlanRequest,
): { plans: PlannedGpu[]; problems: Diagnostic[] } {
  const pools = facts.pools.filter((pool) => facts.spec === undefined || facts.spec.requests.has(pool.name));
  const wanted =
    gpus === undefined
      ? pools.map((pool) => ({ gpu: pool.product, request: { ...facts.spec?.requests.get(pool.name), ...request } }))
      : gpus.map((gpu) => ({ gpu, request: { ...facts.spec?.said, ...request } }));
  if (wanted.length === 0)
    throw usageError(
      'there is no GPU to plan for',
      'name one with --gpu, or give a pool in fleet.yaml the label nvidia.com/gpu.product',
    );
  const plans: PlannedGpu[] = [];
  const problems: Diagnostic[] = [];
  for (const item of wanted) {
    const planned = planOnGpu(found, { catalogue, gpu: item.gpu }, item.request);
    if ('value' in planned) plans.push(planned.value);
    else problems.push(...planned.problems.map(withoutPart));
  }
  return { plans, problems };
}

/** Which part of a request is wrong says its message; a spec’s field that has it is not known here. */
function withoutPart(problem: Diagnostic | RequestProblem): Diagnostic {
  if (!('about' in problem)) return problem;
  const { about: _, ...rest } = problem;
  return rest;
}

/** A pool that cannot be judged does not hide the others. */
function asWarning(problem: Diagnostic): Diagnostic {
  return { ...problem, severity: 'warning' };
}

function titleOf({ architecture }: FoundModel, { gpu, deployment, memory }: PlannedGpu): string {
  return `${architecture.model} (${deployment.weights}) on ${gpu.name}, ${divisionText(deployment)}: ${memory.verdict}`;
}

/** A finding when no GPU takes the model. A load is answered by the choice; the plans beside it show what stands now. */
function refusal(
  { architecture }: FoundModel,
  plans: readonly PlannedGpu[],
  choices: Choices | undefined,
): Diagnostic[] {
  if (choices?.chosen !== undefined) return [];
  const tight = plans.some(({ memory }) => memory.verdict === 'tight');
  if (plans.some(({ memory }) => memory.verdict === 'fits')) return [];
  const message = `${architecture.model} ${tight ? 'fits only within the error of the estimate' : 'fits none of these GPUs'}`;
  const fix = 'more GPUs per replica (--tensor), a shorter context, fewer sequences or smaller weights make room';
  return [diagnostic({ code: tight ? 347 : 346, severity: tight ? 'warning' : 'error', message, fix })];
}
