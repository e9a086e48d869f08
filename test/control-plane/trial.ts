import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import type { Fleet } from '../../generator/src/generated/fleet.ts';
import { runProcess } from '../../generator/src/io/tools/run-process.ts';
import type { KubernetesObject } from '../../generator/src/rehearse/client/kubernetes-object.ts';
import type { Forge } from '../../generator/src/rehearse/parts/forge.ts';
import { fleetNodePools } from '../../generator/src/rehearse/plane/nodes.ts';
import type { NodePool } from '../../generator/src/rehearse/plane/nodes.ts';
import type { ControlPlane } from '../../generator/src/rehearse/plane/control-plane.ts';
import { poll } from '../../generator/src/rehearse/process/poll.ts';
import { trialFleet } from '../../generator/src/rehearse/trial/trial-fleet.ts';
import { trialSecrets } from '../../generator/src/rehearse/trial/trial-secrets.ts';
import type { SecretUse } from '../../generator/src/rehearse/trial/trial-secrets.ts';
import { ROOT } from './support.ts';

/** This repository for the duration of a test file: changed for the trial, generated, and pushed to the forge. */
export type Trial = {
  /** A work tree that belongs to the test. */
  readonly folder: string;
  readonly url: string;
  /** Runs the built command in the work tree; a status other than 0 is an error. */
  readonly slipway: (...args: string[]) => Promise<string>;
  readonly git: (...args: string[]) => Promise<string>;
  /** Commits everything and pushes the branch main. @returns the commit */
  readonly push: (message: string) => Promise<string>;
  /** Changes a file of the work tree; a change that changes nothing is an error. */
  readonly edit: (path: string, change: (text: string) => string) => void;
  readonly read: (path: string) => string;
};

const COPIED = [
  'fleet.yaml',
  'models',
  'charts',
  'envs',
  'argocd',
  'docs',
  'tools',
  '.github',
  '.gitattributes',
  '.gitignore',
  'secret-guard.yaml',
];

/** Makes a trial of this repository’s own files, and pushes it to a new repository of the forge. */
export async function startTrial(plane: ControlPlane, forge: Forge, name = 'ml-platform'): Promise<Trial> {
  const folder = mkdtempSync(join(plane.run.directory, 'trial-'));
  const url = await forge.addRepository(name);
  for (const entry of COPIED) {
    cpSync(join(ROOT, entry), join(folder, entry), { recursive: true, force: true });
  }
  const trial = trialIn(folder, url, { ...plane.env, ...forge.gitEnvironment(forge.admin) });
  const place = { repositoryUrl: url, apiServer: plane.server().url };
  trial.edit('fleet.yaml', (text) => trialFleet(text, place));
  await trial.slipway('generate');
  await trial.git('init', '--quiet', '--initial-branch=main');
  await trial.git('remote', 'add', 'origin', url);
  await trial.push('start');
  plane.run.onClose(() => rmSync(folder, { recursive: true, force: true }));
  return trial;
}

/** Nodes for all that this repository’s own models ask for. */
export function trialNodes(): NodePool[] {
  return fleetNodePools(parse(readFileSync(join(ROOT, 'fleet.yaml'), 'utf8')) as Fleet, { l4: 2 });
}

/** The fleet of a trial. */
export function fleetOf({ read }: Pick<Trial, 'read'>): Fleet {
  return parse(read('fleet.yaml')) as Fleet;
}

/** Creates what the environments’ secret stores hold for the values as they are now. */
export async function fillStores(plane: ControlPlane, trial: Trial): Promise<void> {
  await plane.admin.applyAll(trialSecrets(secretUses(trial)));
}

/** Registers the trial’s repository with Argo CD’s namespace and applies root.yaml, as an operator does once. */
export async function applyRoot(plane: ControlPlane, trial: Trial): Promise<void> {
  const documents = parseAllDocuments(trial.read('argocd/root.yaml'));
  if ('empty' in documents) throw new Error('argocd/root.yaml is empty');
  await plane.admin.applyAll(documents.map((document) => document.toJS() as KubernetesObject));
}

export type Application = KubernetesObject & {
  readonly status?: {
    readonly sync?: { readonly status?: string; readonly revision?: string };
    readonly health?: { readonly status?: string };
    readonly reconciledAt?: string;
    readonly operationState?: { readonly phase?: string; readonly message?: string };
    readonly conditions?: readonly { readonly type: string; readonly message: string }[];
    readonly resources?: readonly { readonly kind: string; readonly name: string; readonly status?: string }[];
  };
};

export function applicationsOf({ admin }: ControlPlane): Promise<Application[]> {
  return admin.list<Application>({ apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', namespace: 'argocd' });
}

/** The names of the Applications that the trial’s files call for. */
export function expectedApplications(trial: Trial): string[] {
  const { metadata, spec } = fleetOf(trial);
  return [
    `${metadata.name}-root`,
    ...spec.environments.flatMap(({ name }) => [
      `platform-${name}`,
      ...modelsOf(trial, name).map((model) => `${model}-${name}`),
    ]),
  ].sort();
}

export function modelsOf(trial: Trial, environment: string): string[] {
  return readdirSync(join(trial.folder, 'envs', environment, 'models'));
}

/** One line for each Application that is not Synced and Healthy at `revision`, with what Argo CD says about it. */
export async function unsettled(plane: ControlPlane, names: readonly string[], revision: string): Promise<string[]> {
  const found = new Map((await applicationsOf(plane)).map((application) => [application.metadata.name, application]));
  return names.flatMap((name) => {
    const status = found.get(name)?.status;
    return isSettled(status, revision) ? [] : [`${name}: ${stateOf(status)}`];
  });
}

function isSettled(status: Application['status'], revision: string): boolean {
  const { sync, health } = status ?? {};
  return sync?.status === 'Synced' && health?.status === 'Healthy' && sync.revision === revision;
}

function stateOf({ sync, health, conditions = [], operationState }: NonNullable<Application['status']> = {}): string {
  const words = [...conditions.map(({ message }) => message), operationState?.message ?? ''].join('; ');
  return `${sync?.status ?? 'absent'}, ${health?.status ?? 'without health'}, at ${sync?.revision ?? 'nothing'}: ${words}`;
}

/** Waits until every Application of the trial is Synced and Healthy at a commit. */
export async function settle(plane: ControlPlane, trial: Trial, revision: string): Promise<void> {
  await poll({ what: 'every Application to be Synced and Healthy', deadline: 420_000, interval: 1000 }, async () => {
    const lines = await unsettled(plane, expectedApplications(trial), revision);
    if (lines.length === 0) return true;
    throw new Error(lines.join('\n'));
  });
}

// --- internal ---

function trialIn(folder: string, url: string, env: Readonly<Record<string, string>>): Trial {
  const run = async (file: string, args: readonly string[]): Promise<string> => {
    const { outcome, stdout, stderr } = await runProcess({ file, args, cwd: folder, env: { ...env } });
    if (outcome !== 'succeeded') throw new Error(`${file} ${args.join(' ')}: ${stderr}${stdout}`);
    return stdout;
  };
  const git = (...args: string[]): Promise<string> =>
    run('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args]);
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  return {
    folder,
    url,
    git,
    read,
    slipway: (...args) => run(process.execPath, [join(ROOT, 'generator/dist/bin.js'), ...args]),
    push: async (message) => {
      await git('add', '--all');
      await git('commit', '--quiet', '--message', message);
      await git('push', '--quiet', 'origin', 'main');
      return (await git('rev-parse', 'HEAD')).trim();
    },
    edit: (path, change) => {
      const [before, after] = [read(path), change(read(path))];
      if (before === after) throw new Error(`nothing in ${path} was changed`);
      writeFileSync(join(folder, path), after);
    },
  };
}

function secretUses(trial: Trial): SecretUse[] {
  return fleetOf(trial).spec.environments.flatMap(({ name: environment, namespace }) =>
    modelsOf(trial, environment).map((model) => {
      const values = parse(trial.read(`envs/${environment}/models/${model}/values.yaml`)) as Partial<SecretUse>;
      return { environment, namespace, secretRefs: values.secretRefs ?? {} };
    }),
  );
}
