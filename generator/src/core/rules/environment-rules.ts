import type { Fleet } from '../../generated/fleet.ts';
import { people } from '../access/grants.ts';
import type { FleetEnvironment } from '../model-types.ts';
import { isFirstStage, isLastStage, stageOf, stages } from '../plan/stages.ts';
import { metadataRanges } from '../platform/network-policies.ts';
import { secretBackend } from '../secrets/backends.ts';
import { badVersion } from './bad-version.ts';
import { parseRange, rangesOverlap } from '../text/ip-range.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** What must hold for each environment in fleet.yaml, and for how they stand to each other. */
export const environmentRules: readonly Rule<Fleet>[] = [
  stagesAreInOrder,
  groupsAreOfTheirOwn,
  egressIsBounded,
  prefixesFitTheirStore,
  versionsFitTheirStore,
  trialsStayInTheFirstStage,
  channelsHaveSlack,
];

// --- internal ---

const at = (index: number, ...path: (string | number)[]): (string | number)[] => [
  'spec',
  'environments',
  index,
  ...path,
];

function* stagesAreInOrder(fleet: Fleet): Iterable<RuleFinding> {
  const { environments } = fleet.spec;
  const [first] = stages(fleet);
  const seen = new Set<string>();
  for (const [index, environment] of environments.entries()) {
    const stage = stageOf(environment);
    const path = at(index, environment.stage === undefined ? 'name' : 'stage');
    const previous = environments[index - 1];
    const follows = previous !== undefined && stageOf(previous) === stage;
    // Two of one name are a finding of their own.
    if (previous?.name === environment.name) continue;
    if (follows && stage === first?.name) {
      const message = `the first stage has one environment, ${first.environments[0]?.name}: its releases follow from the specs`;
      yield { code: 427, path, message, fix: 'give this environment a stage of its own' };
    } else if (!follows && seen.has(stage)) {
      yield {
        code: 427,
        path,
        message: `another stage stands between this environment and the others of ${stage}`,
        fix: 'let the environments of a stage follow each other',
      };
    }
    seen.add(stage);
  }
}

function* groupsAreOfTheirOwn(fleet: Fleet): Iterable<RuleFinding> {
  const { environments } = fleet.spec;
  const standing = new Set(
    environments.flatMap(({ access }) =>
      people.filter((who) => who !== 'breakGlass').flatMap((who) => access?.[who] ?? []),
    ),
  );
  for (const [index, { access }] of environments.entries()) {
    for (const who of people) {
      for (const [position, group] of (access?.[who] ?? []).entries()) {
        const path = at(index, 'access', who, position);
        if (group.startsWith('system:')) {
          const fix = 'name a group of your identity provider';
          yield { code: 425, path, message: `${group} is one of Kubernetes’ own groups`, fix };
        } else if (who === 'breakGlass' && standing.has(group)) {
          const fix = 'name a group whose membership is given for an emergency and expires';
          yield { code: 426, path, message: `${group} also has access that does not expire`, fix };
        }
      }
    }
  }
}

function* egressIsBounded(fleet: Fleet): Iterable<RuleFinding> {
  for (const [index, environment] of fleet.spec.environments.entries()) {
    const { egress, dnsAddresses = [] } = environment.network ?? {};
    for (const [position, cidr] of dnsAddresses.entries())
      if (parseRange(cidr) === undefined) yield notARange(at(index, 'network', 'dnsAddresses', position), cidr);
    const path = at(index, 'network', 'egress');
    if (egress?.mode === 'open-443' && egress.reason === undefined && !isFirstStage(fleet, environment)) {
      const fix = 'use a mirror or a proxy, or give the reason';
      yield { code: 422, path: [...path, 'mode'], message: `${environment.name} reaches the whole internet`, fix };
    }
    yield* egressIsNamed(egress, [...path, 'mode']);
    yield* rangesHoldNoMetadata(egress?.cidrs ?? [], [...path, 'cidrs']);
  }
}

type Egress = NonNullable<FleetEnvironment['network']>['egress'];

function* egressIsNamed(egress: Egress, path: (string | number)[]): Iterable<RuleFinding> {
  if (egress === undefined || egress.mode === 'open-443') return;
  const { mode, namespaces = [], cidrs = [] } = egress;
  if (namespaces.length + cidrs.length > 0) return;
  yield { code: 423, path, message: `the ${mode} is not named`, fix: 'add namespaces or cidrs' };
}

function* rangesHoldNoMetadata(cidrs: readonly string[], path: (string | number)[]): Iterable<RuleFinding> {
  for (const [position, cidr] of cidrs.entries()) {
    if (parseRange(cidr) === undefined) yield notARange([...path, position], cidr);
    else if (metadataRanges.some((range) => rangesOverlap(range, cidr))) {
      const fix = 'leave it out; a pool that needs it waives metadata-address';
      yield { code: 424, path: [...path, position], message: `${cidr} holds a cloud’s metadata address`, fix };
    }
  }
}

function notARange(path: (string | number)[], cidr: string): RuleFinding {
  return { code: 204, path, message: `${cidr} is not a range of addresses`, fix: 'for example 10.20.0.0/24' };
}

function* prefixesFitTheirStore(fleet: Fleet): Iterable<RuleFinding> {
  for (const [index, { secretStore }] of fleet.spec.environments.entries()) {
    if (secretStore === undefined) continue;
    const { prefixForm } = secretBackend(secretStore);
    if (prefixForm.test(secretStore.keyPrefix)) continue;
    yield {
      code: 421,
      path: at(index, 'secretStore', 'keyPrefix'),
      message: `${Object.keys(secretStore.provider).join()} does not take ${secretStore.keyPrefix} in names of secrets`,
      fix: 'use lower-case letters, digits and dashes',
    };
  }
}

function* versionsFitTheirStore(fleet: Fleet): Iterable<RuleFinding> {
  for (const [index, { secretStore }] of fleet.spec.environments.entries()) {
    const finding = secretStore === undefined ? undefined : badVersion(secretStore, secretStore.initialVersion);
    if (finding !== undefined) yield { ...finding, path: at(index, 'secretStore', 'initialVersion') };
  }
}

function* trialsStayInTheFirstStage(fleet: Fleet): Iterable<RuleFinding> {
  for (const [index, environment] of fleet.spec.environments.entries()) {
    if (environment.secretStore?.provider.fake !== undefined && !isFirstStage(fleet, environment)) {
      const path = at(index, 'secretStore', 'provider', 'fake');
      const fix = 'name the store that keeps its secrets';
      yield { code: 429, path, target: 'key', message: `${environment.name} is not in the first stage`, fix };
    }
    if (!isLastStage(fleet, environment)) continue;
    for (const [position, { rule }] of (environment.waivers ?? []).entries()) {
      if (rule === 'exposed-services') continue;
      const path = at(index, 'waivers', position, 'rule');
      const message = `${environment.name} is in the last stage, where nothing runs code that comes with the weights`;
      yield { code: 428, path, message, fix: 'remove the waiver' };
    }
  }
}

function* channelsHaveSlack(fleet: Fleet): Iterable<RuleFinding> {
  if (fleet.spec.argocd?.notifications?.slack !== undefined) return;
  for (const [index, { slackChannel }] of fleet.spec.environments.entries()) {
    if (slackChannel === undefined) continue;
    const fix = 'add spec.argocd.notifications.slack, or remove the channel';
    yield { code: 430, path: at(index, 'slackChannel'), message: 'Argo CD is not told to use Slack', fix };
  }
}
