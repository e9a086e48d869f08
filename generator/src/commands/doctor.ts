import { prerequisiteFindings, prerequisites } from '../core/bootstrap/prerequisites.ts';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { ExitCode } from '../core/diagnostics/codes.ts';
import { checks, examine } from '../core/doctor/examine.ts';
import { argocdNamespace } from '../core/emit/argocd-common.ts';
import { readClusterObjects } from '../io/read-cluster-objects.ts';
import { readCluster, type ClusterAccess } from '../io/read-cluster.ts';
import { readManifests } from '../io/read-manifests.ts';
import { readRepository } from '../io/read-repository.ts';
import { cleanPlan } from './clean-plan.ts';
import { namespacesOf } from './bootstrap.ts';
import { commonOptions, formatOption, parseArguments, report, usageError, type Context } from './context.ts';

/**
 * `doctor [--kubeconfig FILE]`: what in the repository’s manifests, generated or not, would bite, and, when a
 * kubeconfig is named, in the cluster. It changes nothing, here or there.
 */
export async function doctor(context: Context, args: readonly string[]): Promise<ExitCode> {
  const { values } = parseArguments(context, {
    args: [...args],
    options: { ...commonOptions, kubeconfig: { type: 'string' }, context: { type: 'string' } },
  });
  const format = formatOption(values.format);
  if (values.context !== undefined && values.kubeconfig === undefined)
    throw usageError('--context needs --kubeconfig', 'name the file that has it');
  const objects = await readManifests(context.root);
  const found = examine(objects);
  if (values.kubeconfig !== undefined) {
    const access = { kubeconfig: values.kubeconfig, context: values.context, env: context.env, cwd: context.root };
    found.push(...(await examineCluster(context, access)));
  }
  if (found.length > 0) return report(context, found, format);
  const summary = { checks: checks.length, objects: objects.length };
  const text = `nothing found by ${summary.checks} checks in ${summary.objects} objects\n`;
  context.stdout(format === 'json' ? `${JSON.stringify(summary)}\n` : text);
  return ExitCode.ok;
}

// --- internal ---

async function examineCluster({ root }: Context, access: ClusterAccess): Promise<Diagnostic[]> {
  const { fleet } = cleanPlan(await readRepository(root)).plan;
  const argocd = argocdNamespace(fleet);
  const facts = await readCluster(access, { namespaces: namespacesOf(fleet), argocd });
  return [...prerequisiteFindings(prerequisites(fleet, facts)), ...examine(await readClusterObjects(access, argocd))];
}
