import type { Fleet } from '../../generated/fleet.ts';
import { argocdActions } from '../access/argocd-roles.ts';
import { grants, type Grant } from '../access/grants.ts';
import { allows, type Attempt } from '../access/policy-rule.ts';
import type { FleetEnvironment } from '../model-types.ts';
import { environmentPolicies } from '../policies/environment-policies.ts';
import { leftToRights } from '../policies/guarded-resources.ts';
import { stageOf } from '../plan/stages.ts';
import { secretBackend } from '../secrets/backends.ts';
import { renderTemplate } from '../text/render-template.ts';

/** Path of the page. */
export const accessPage = 'docs/access.md';

/** The page that says who may do what where, from the same rules that the Roles have. */
export function printAccessPage(fleet: Fleet, template: string): string {
  const { environments, pools } = fleet.spec;
  return renderTemplate(template, {
    verbs: verbs.map(([title]) => title),
    environments: environments.map((environment) => ({
      name: environment.name,
      stage: stageOf(environment),
      rows: matrix(fleet, environment),
    })),
    controllers: environments.flatMap(controllersOf).join('; '),
    leftToRights: Object.entries(leftToRights).map(([kind, reason]) => ({ kind, reason })),
    networks: environments.map(network),
    stores: environments.map(store),
    policies: policyRows(fleet),
    waivers: [
      ...Object.entries(pools).flatMap(([name, { waivers = [] }]) =>
        waivers.map(({ rule, reason }) => ({ who: `pool ${name}`, rule, reason: cell(reason) })),
      ),
      ...environments.flatMap(({ name, waivers = [] }) =>
        waivers.map(({ rule, reason }) => ({ who: `environment ${name}`, rule, reason: cell(reason) })),
      ),
    ],
  });
}

// --- internal ---

const attempt = (verb: string, resource: string, group = ''): Attempt => ({ group, resource, verb });

/** What one wants to do, by what the API server is asked for. */
const verbs: readonly (readonly [title: string, attempts: readonly Attempt[]])[] = [
  ['see', [attempt('list', 'deployments', 'apps'), attempt('list', 'pods'), attempt('list', 'configmaps')]],
  ['logs', [attempt('get', 'pods/log')]],
  ['restart', [attempt('delete', 'pods')]],
  ['scale', [attempt('patch', 'deployments/scale', 'apps')]],
  ['edit', [attempt('patch', 'deployments', 'apps')]],
  ['create', [attempt('create', 'deployments', 'apps'), attempt('create', 'configmaps')]],
  ['run pods', [attempt('create', 'pods')]],
  ['shell, port-forward', ['exec', 'attach', 'portforward'].map((name) => attempt('create', `pods/${name}`))],
  ['ephemeral containers', [attempt('patch', 'pods/ephemeralcontainers')]],
  ['read Secrets', ['get', 'list', 'watch'].map((verb) => attempt(verb, 'secrets'))],
  ['tokens', [attempt('create', 'serviceaccounts/token')]],
  ['grant rights', [attempt('create', 'rolebindings', 'rbac.authorization.k8s.io')]],
];

interface Row {
  readonly who: string;
  readonly cells: readonly string[];
  readonly argocd: string;
}

const titles: Readonly<Record<string, string>> = {
  developer: 'developers',
  reviewer: 'reviewers',
  'external-secrets': 'External Secrets',
};

function matrix(fleet: Fleet, environment: FleetEnvironment): Row[] {
  return grants(fleet, environment).map((grant) => ({
    who: `${titles[grant.name] ?? grant.name}: ${grant.subjects.map(({ name }) => `\`${name}\``).join(', ')}`,
    cells: verbs.map(([, attempts]) => verdict(grant, attempts)),
    argocd: argocdCell(fleet, environment, grant),
  }));
}

function verdict({ rules }: Grant, attempts: readonly Attempt[]): string {
  const allowed = attempts.filter((item) => allows(rules, item)).length;
  // A right over some objects only, by their names.
  const isNarrow = rules.some(
    (rule) => rule.resourceNames !== undefined && attempts.some((item) => allows([rule], item)),
  );
  if (allowed === 0) return '–';
  if (isNarrow) return 'the store’s';
  return allowed === attempts.length ? 'yes' : 'partly';
}

function argocdCell(fleet: Fleet, environment: FleetEnvironment, grant: Grant): string {
  if (grant.people === undefined) return '–';
  const actions = argocdActions(fleet, environment, grant.people);
  return actions
    .map(([resource, action]) => (resource === 'logs' ? 'logs' : (action.split('/').at(-1) ?? '')))
    .join(', ');
}

function controllersOf({ name, access }: FleetEnvironment): string[] {
  const { controllers = [] } = access ?? {};
  return controllers.length === 0 ? [] : [`${name}: ${codes(controllers)}`];
}

function network({ name, network: settings }: FleetEnvironment): object {
  const { gatewayNamespaces = [], monitoringNamespaces = [], egress } = settings ?? {};
  return {
    name,
    gateway: codes(gatewayNamespaces) || 'nobody',
    monitoring: codes(monitoringNamespaces) || 'nobody',
    egress: egress === undefined ? 'DNS only' : egressCell(egress),
  };
}

function egressCell({
  mode,
  namespaces = [],
  cidrs = [],
  ports = [443],
}: NonNullable<NonNullable<FleetEnvironment['network']>['egress']>): string {
  const to = [...namespaces, ...cidrs];
  return to.length === 0 ? mode : `${mode}: ${codes(to)} on ${codes(ports)}`;
}

function codes(items: readonly (string | number)[]): string {
  return items.map((item) => `\`${item}\``).join(', ');
}

function store({ name, secretStore }: FleetEnvironment): object {
  if (secretStore === undefined) return { name, kind: 'none', key: '–', version: '–' };
  const { keyPrefix, initialVersion, provider } = secretStore;
  const version = initialVersion;
  const { key, property } = secretBackend(secretStore).reference({
    prefix: keyPrefix,
    model: 'MODEL',
    secret: 'NAME',
    version,
  });
  return {
    name,
    kind: Object.keys(provider).join(),
    key: `\`${key}\`${property === undefined ? '' : `, \`${property}\``}`,
    version: version === undefined ? 'the newest' : `\`${version}\``,
  };
}

function policyRows(fleet: Fleet): object[] {
  const rows = new Map<string, { name: string; purpose: string; where: string[] }>();
  for (const environment of fleet.spec.environments) {
    for (const { name, purpose } of environmentPolicies(fleet, environment)) {
      const row = rows.get(name) ?? { name, purpose, where: [] };
      row.where.push(environment.name);
      rows.set(name, row);
    }
  }
  const all = fleet.spec.environments.length;
  return [...rows.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, purpose, where }) => ({ name, purpose, where: where.length === all ? 'all' : where.join(', ') }));
}

// A bar inside a cell would start a new one.
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
