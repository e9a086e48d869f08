import { prerequisiteFindings, prerequisites, type Prerequisite } from '../core/bootstrap/prerequisites.ts';
import { hasErrors } from '../core/diagnostics/diagnostic.ts';
import { ExitCode } from '../core/diagnostics/codes.ts';
import { argocdNamespace } from '../core/emit/argocd-common.ts';
import type { Fleet } from '../generated/fleet.ts';
import { readCluster } from '../io/read-cluster.ts';
import { readRepository } from '../io/read-repository.ts';
import { cleanPlan } from './clean-plan.ts';
import { commonOptions, formatOption, parseArguments, report, usageError, type Context } from './context.ts';

const rootManifest = 'argocd/root.yaml';

/**
 * `bootstrap --dry-run [--kubeconfig FILE]`: lists what the cluster needs, compares it with what runs there when a
 * kubeconfig is named, and prints the one command that starts everything. It changes nothing, here or there.
 */
export async function bootstrap(context: Context, args: readonly string[]): Promise<ExitCode> {
  const { values } = parseArguments(context, {
    args: [...args],
    options: {
      ...commonOptions,
      'dry-run': { type: 'boolean', default: false },
      kubeconfig: { type: 'string' },
      context: { type: 'string' },
    },
  });
  const format = formatOption(values.format);
  if (!values['dry-run'])
    throw usageError(
      'bootstrap changes nothing by itself',
      `add --dry-run for the list, then \`kubectl apply -f ${rootManifest}\``,
    );
  if (values.context !== undefined && values.kubeconfig === undefined)
    throw usageError('--context needs --kubeconfig', 'name the file that has it');
  const { plan } = cleanPlan(await readRepository(context.root));
  const facts =
    values.kubeconfig === undefined
      ? {}
      : await readCluster(
          { kubeconfig: values.kubeconfig, context: values.context, env: context.env, cwd: context.root },
          { namespaces: namespacesOf(plan.fleet), argocd: argocdNamespace(plan.fleet) },
        );
  const list = prerequisites(plan.fleet, facts);
  if (format === 'json') context.stdout(`${JSON.stringify({ prerequisites: list, apply: rootManifest }, null, 2)}\n`);
  else context.stdout(formatList(list));
  const found = prerequisiteFindings(list);
  return hasErrors(found) ? report(context, found, format) : ExitCode.ok;
}

/** Namespaces whose images tell versions. */
export function namespacesOf(fleet: Fleet): string[] {
  return [argocdNamespace(fleet), fleet.spec.externalSecrets?.namespace ?? 'external-secrets'];
}

// --- internal ---

const marks: Readonly<Record<Prerequisite['state'], string>> = {
  ok: 'ok',
  missing: 'MISSING',
  'too old': 'TOO OLD',
  unknown: 'not checked',
};

function formatList(list: readonly Prerequisite[]): string {
  const rows = list.map(({ name, needed, state, found, required, fix }) => {
    const mark = state === 'missing' && !required ? 'not there' : marks[state];
    const version = found === '' ? '' : ` (${found})`;
    return [mark, `${name}: ${needed}${version}`, state === 'ok' ? '' : fix] as const;
  });
  const width = Math.max(...rows.map(([mark]) => mark.length));
  return [
    ...rows.flatMap(([mark, what, fix]) => [
      `${mark.padEnd(width)}  ${what}`,
      ...(fix === '' ? [] : [`${' '.repeat(width)}    ${fix}`]),
    ]),
    '',
    'Argo CD needs read access to the repository. Then, once, with rights on its namespace:',
    '',
    `  kubectl apply -f ${rootManifest}`,
    '',
    'docs/bootstrap.md has the details.',
    '',
  ].join('\n');
}
