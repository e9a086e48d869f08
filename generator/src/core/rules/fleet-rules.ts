import type { Fleet } from '../../generated/fleet.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { gpuResources } from '../platform/limits.ts';
import { secretBackend } from '../secrets/backends.ts';
import { environmentRules } from './environment-rules.ts';
import { forgeRules } from './forge-rules.ts';
import { noCredentials } from './no-credentials.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** What must hold inside fleet.yaml beyond its schema. */
export const fleetRules: readonly Rule<Fleet>[] = [
  environmentNamesDiffer,
  environmentsDoNotShareANamespace,
  environmentsDoNotShareSecrets,
  defaultPoolsExist,
  quotasNameAccelerators,
  ...environmentRules,
  ...forgeRules,
  noCredentials,
];

// --- internal ---

/** Yields a finding for every environment whose identity an earlier one has. */
function* repeated(
  fleet: Fleet,
  identity: (index: number) => string | undefined,
  finding: (index: number, first: string) => RuleFinding,
): Iterable<RuleFinding> {
  const seen = new Map<string, string>();
  for (const [index, environment] of fleet.spec.environments.entries()) {
    const id = identity(index);
    if (id === undefined) continue;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, environment.name);
    else yield finding(index, first);
  }
}

function environmentNamesDiffer(fleet: Fleet): Iterable<RuleFinding> {
  const { environments } = fleet.spec;
  return repeated(
    fleet,
    (index) => environments[index]?.name,
    (index, first) => ({
      code: 401,
      path: ['spec', 'environments', index, 'name'],
      message: `the name ${first} is taken by an environment above`,
      fix: 'rename one of them',
    }),
  );
}

function environmentsDoNotShareANamespace(fleet: Fleet): Iterable<RuleFinding> {
  const { environments } = fleet.spec;
  return repeated(
    fleet,
    (index) => `${environments[index]?.cluster.server} ${environments[index]?.namespace}`,
    (index, first) => ({
      code: 402,
      path: ['spec', 'environments', index, 'namespace'],
      message: `${first} uses this namespace of this cluster`,
      fix: 'give each environment a namespace of its own',
    }),
  );
}

function* environmentsDoNotShareSecrets(fleet: Fleet): Iterable<RuleFinding> {
  const stores = fleet.spec.environments.flatMap((environment, index) =>
    environment.secretStore === undefined ? [] : [{ index, name: environment.name, store: environment.secretStore }],
  );
  for (const [position, { index, store }] of stores.entries()) {
    const clash = stores.slice(0, position).find((other) => {
      const { identity, separator } = secretBackend(store);
      if (secretBackend(other.store).identity !== identity) return false;
      const [a, b] = [other.store.keyPrefix + separator, store.keyPrefix + separator];
      return a.startsWith(b) || b.startsWith(a);
    });
    if (clash === undefined) continue;
    yield {
      code: 403,
      path: ['spec', 'environments', index, 'secretStore', 'keyPrefix'],
      message: `this prefix overlaps with that of ${clash.name} in the same store`,
      fix: 'give each environment a prefix of its own',
    };
  }
}

function* defaultPoolsExist(fleet: Fleet): Iterable<RuleFinding> {
  const pools = Object.keys(fleet.spec.pools);
  for (const [index, { pool }] of fleet.spec.environments.entries()) {
    if (pools.includes(pool)) continue;
    yield {
      code: 404,
      path: ['spec', 'environments', index, 'pool'],
      message: `there is no pool ${pool}`,
      fix: didYouMean(pool, pools) ?? `pools are ${pools.join(', ')}`,
    };
  }
}

/** A quota on a resource that no pool has would count nothing. */
function* quotasNameAccelerators(fleet: Fleet): Iterable<RuleFinding> {
  const known = gpuResources(fleet);
  for (const [index, { quota }] of fleet.spec.environments.entries()) {
    for (const name of Object.keys(quota?.devices ?? {})) {
      if (known.includes(name)) continue;
      yield {
        code: 405,
        path: ['spec', 'environments', index, 'quota', 'devices', name],
        target: 'key',
        message: `no pool has the accelerator ${name}`,
        fix: didYouMean(name, known) ?? `those of the pools are ${known.join(', ') || 'none'}`,
      };
    }
  }
}
