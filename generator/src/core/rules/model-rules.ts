import type { Fleet } from '../../generated/fleet.ts';
import type { Model } from '../../generated/model.ts';
import type { FieldPath } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { parseQuantity } from '../text/quantity.ts';
import { noCredentials } from './no-credentials.ts';
import { operatorsMayWrite } from './operators-may-write.ts';
import { imageIsNamed, isPinned } from './pinning.ts';
import { poolsFit } from './pool-rules.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** One model against the fleet. */
export interface ModelContext {
  readonly model: Model;
  readonly fleet: Fleet;
  /** The file’s name without its ending. */
  readonly fileName: string;
}

/** What must hold inside a model’s spec, and between it and the fleet, beyond the schema. */
export const modelRules: readonly Rule<ModelContext>[] = [
  nameIsFileName,
  ownerExists,
  environmentsExist,
  poolsFit,
  settingsAreNotSecrets,
  secretReferencesHaveSecrets,
  secretsHaveAStore,
  secretVersionsArePinned,
  requestsWithinLimits,
  containersDiffer,
  imageIsNamed,
  isPinned,
  operatorsMayWrite,
  ({ model }) => noCredentials(model),
];

// --- internal ---

function* nameIsFileName({ model, fileName }: ModelContext): Iterable<RuleFinding> {
  if (model.metadata.name === fileName) return;
  yield {
    code: 301,
    path: ['metadata', 'name'],
    message: `the model is named ${model.metadata.name}, its file ${fileName}.yaml`,
    fix: 'give both one name',
  };
}

function* ownerExists({ model, fleet }: ModelContext): Iterable<RuleFinding> {
  const owners = Object.keys(fleet.spec.owners);
  const { owner } = model.metadata;
  if (owners.includes(owner)) return;
  const fix = didYouMean(owner, owners) ?? `owners in fleet.yaml are ${owners.join(', ')}`;
  yield { code: 306, path: ['metadata', 'owner'], message: `fleet.yaml has no owner ${owner}`, fix };
}

function* environmentsExist({ model, fleet }: ModelContext): Iterable<RuleFinding> {
  const known = fleet.spec.environments.map((environment) => environment.name);
  for (const name of Object.keys(model.spec.environments ?? {})) {
    if (known.includes(name)) continue;
    yield {
      code: 303,
      path: ['spec', 'environments', name],
      target: 'key',
      message: `fleet.yaml has no environment ${name}`,
      fix: didYouMean(name, known) ?? `environments are ${known.join(', ')}`,
    };
  }
}

function* settingsAreNotSecrets({ model }: ModelContext): Iterable<RuleFinding> {
  const secrets = new Set(model.spec.secrets);
  const settings: [FieldPath, Readonly<Record<string, string>> | undefined][] = [
    [['spec', 'config'], model.spec.config],
  ];
  for (const [name, section] of Object.entries(model.spec.environments ?? {})) {
    settings.push([['spec', 'environments', name, 'config'], section.config]);
  }
  for (const [path, config] of settings) {
    for (const key of Object.keys(config ?? {})) {
      if (!secrets.has(key)) continue;
      yield {
        code: 307,
        path: [...path, key],
        target: 'key',
        message: `${key} is also listed under spec.secrets`,
        fix: 'keep it in one of the two',
      };
    }
  }
}

function* secretReferencesHaveSecrets({ model }: ModelContext): Iterable<RuleFinding> {
  const secrets = model.spec.secrets ?? [];
  for (const [name, section] of Object.entries(model.spec.environments ?? {})) {
    for (const key of Object.keys(section.secrets ?? {})) {
      if (secrets.includes(key)) continue;
      yield {
        code: 314,
        path: ['spec', 'environments', name, 'secrets', key],
        target: 'key',
        message: `spec.secrets does not list ${key}`,
        fix: didYouMean(key, secrets) ?? 'add the name there, or remove the reference',
      };
    }
  }
}

function* secretsHaveAStore({ model, fleet }: ModelContext): Iterable<RuleFinding> {
  if ((model.spec.secrets ?? []).length === 0) return;
  for (const environment of fleet.spec.environments) {
    if (environment.secretStore !== undefined) continue;
    yield {
      code: 315,
      path: ['spec', 'secrets'],
      message: `the environment ${environment.name} has no secret store`,
      fix: `give it a secretStore in fleet.yaml`,
    };
  }
}

function* secretVersionsArePinned({ model, fleet }: ModelContext): Iterable<RuleFinding> {
  for (const { name, secretStore } of fleet.spec.environments.slice(1)) {
    if (secretStore === undefined || secretStore.initialVersion !== undefined) continue;
    for (const [index, secret] of (model.spec.secrets ?? []).entries()) {
      if (model.spec.environments?.[name]?.secrets?.[secret]?.version !== undefined) continue;
      yield {
        code: 316,
        path: ['spec', 'secrets', index],
        message: `${secret} has no pinned version in ${name}`,
        fix: `set spec.environments.${name}.secrets.${secret}.version, or initialVersion of its secretStore in fleet.yaml`,
      };
    }
  }
}

type Resources = NonNullable<Model['spec']['resources']>;

function* requestsWithinLimits({ model }: ModelContext): Iterable<RuleFinding> {
  for (const [path, resources] of allResources(model)) {
    for (const kind of ['cpu', 'memory'] as const) {
      const request = resources.requests?.[kind];
      const limit = resources.limits?.[kind];
      if (request === undefined || limit === undefined || parseQuantity(request) <= parseQuantity(limit)) continue;
      yield {
        code: 310,
        path: [...path, 'requests', kind],
        message: `the request of ${request} is larger than the limit of ${limit}`,
        fix: 'raise the limit or lower the request',
      };
    }
  }
}

/** Resources of every container, with their place in the spec. */
function allResources({ spec }: Model): [FieldPath, Resources][] {
  const places: [FieldPath, Resources | undefined][] = [
    [['spec', 'resources'], spec.resources],
    ...Object.entries(spec.profiles ?? {}).map(([name, profile]): [FieldPath, Resources | undefined] => [
      ['spec', 'profiles', name, 'resources'],
      profile.resources,
    ]),
    ...(spec.sidecars ?? []).map((sidecar, index): [FieldPath, Resources | undefined] => [
      ['spec', 'sidecars', index, 'resources'],
      sidecar.resources,
    ]),
  ];
  return places.flatMap(([path, resources]) => (resources === undefined ? [] : [[path, resources]]));
}

function* containersDiffer({ model }: ModelContext): Iterable<RuleFinding> {
  const names = new Set<string>();
  const ports = new Set<number>(model.spec.ports?.http === undefined ? [] : [model.spec.ports.http]);
  const portNames = new Set(['http']);
  for (const [index, sidecar] of (model.spec.sidecars ?? []).entries()) {
    const path = ['spec', 'sidecars', index];
    if (names.has(sidecar.name)) yield twice([...path, 'name'], `the sidecar name ${sidecar.name}`);
    names.add(sidecar.name);
    for (const [portIndex, port] of (sidecar.ports ?? []).entries()) {
      const portPath = [...path, 'ports', portIndex];
      if (ports.has(port.containerPort)) yield twice([...portPath, 'containerPort'], `the port ${port.containerPort}`);
      if (portNames.has(port.name)) yield twice([...portPath, 'name'], `the port name ${port.name}`);
      ports.add(port.containerPort);
      portNames.add(port.name);
    }
  }
}

function twice(path: FieldPath, what: string): RuleFinding {
  return { code: 311, path, message: `${what} is used twice in the pod`, fix: 'choose another' };
}
