import { at, listAt, textsAt, type Check } from './check.ts';

/** Checks of projects, of Argo CD’s own settings, and of namespaces. */
export const accessChecks: readonly Check[] = [
  {
    id: 'any-repository',
    kinds: ['AppProject'],
    problem: 'takes any repository',
    why: 'Whoever may make an Application there can run what is in their own repository.',
    fix: 'list the repositories by their exact addresses',
    fires: (object) => textsAt(object, 'spec', 'sourceRepos').some((repository) => repository.includes('*')),
  },
  {
    id: 'any-destination',
    kinds: ['AppProject'],
    problem: 'reaches any cluster or namespace',
    why: 'An Application of one environment can write into another.',
    fix: 'list one server and namespace',
    fires: (object) =>
      listAt(object, 'spec', 'destinations').some((destination) =>
        ['server', 'name', 'namespace'].some((key) => String(at(destination, key) ?? '').includes('*')),
      ),
  },
  {
    id: 'any-cluster-kind',
    kinds: ['AppProject'],
    problem: 'allows every cluster-wide kind',
    why: 'ClusterRoles and admission policies come with it.',
    fix: 'list the kinds that are needed, or none',
    fires: (object) => listAt(object, 'spec', 'clusterResourceWhitelist').some((entry) => at(entry, 'kind') === '*'),
  },
  {
    id: 'any-kind',
    kinds: ['AppProject'],
    problem: 'allows every kind of its namespace',
    why: 'Roles, Secrets and quotas come with it.',
    fix: 'list the kinds in namespaceResourceWhitelist',
    fires: (object) => {
      const allowed = listAt(object, 'spec', 'namespaceResourceWhitelist');
      return allowed.length === 0 || allowed.some((entry) => at(entry, 'kind') === '*');
    },
  },
  {
    id: 'any-source-namespace',
    kinds: ['AppProject'],
    problem: 'takes Applications from any namespace',
    why: 'Whoever may write one somewhere has the rights of this project.',
    fix: 'leave sourceNamespaces out, or list them',
    fires: (object) => textsAt(object, 'spec', 'sourceNamespaces').some((name) => name.includes('*')),
  },
  {
    id: 'sync-through-freeze',
    kinds: ['AppProject'],
    problem: 'lets people sync by hand during a freeze',
    why: 'A freeze that everybody can pass is a note, not a freeze.',
    fix: 'set manualSync: false on the deny windows',
    fires: (object) =>
      listAt(object, 'spec', 'syncWindows').some(
        (window) => at(window, 'kind') === 'deny' && at(window, 'manualSync') === true,
      ),
  },
  {
    id: 'role-overrides',
    kinds: ['AppProject'],
    problem: 'has a role that may override, change or delete Applications',
    why: 'With override, another commit or chart runs without a pull request.',
    fix: 'give get and sync only',
    fires: (object) =>
      listAt(object, 'spec', 'roles').some((role) =>
        textsAt(role, 'policies').some((policy) =>
          /^p,[^,]*,\s*applications[^,]*,\s*(\*|override|update|delete|create)[^,]*,.*,\s*allow\s*$/.test(policy),
        ),
      ),
  },
  {
    id: 'open-by-default',
    kinds: ['ConfigMap'],
    problem: 'gives a role to everybody who logs in to Argo CD',
    why: 'Everybody sees, or changes, everything.',
    fix: 'set policy.default to an empty text',
    fires: ({ metadata, ...object }) =>
      metadata.name === 'argocd-rbac-cm' && !['', undefined].includes(at(object, 'data', 'policy.default') as string),
  },
  {
    id: 'admin-account',
    kinds: ['ConfigMap'],
    problem: 'keeps the account admin of Argo CD',
    why: 'Its password is one for all, and nobody knows who used it.',
    fix: 'set admin.enabled: "false" once single sign-on works',
    fires: ({ metadata, ...object }) =>
      metadata.name === 'argocd-cm' && at(object, 'data', 'admin.enabled') !== 'false',
  },
  {
    id: 'revision-override',
    kinds: ['ConfigMap'],
    problem: 'lets whoever may sync choose another commit',
    why: 'A sync to an older or unreviewed commit needs no pull request.',
    fix: 'set application.sync.requireOverridePrivilegeForRevisionSync: "true"',
    fires: ({ metadata, ...object }) =>
      metadata.name === 'argocd-cm' &&
      at(object, 'data', 'application.sync.requireOverridePrivilegeForRevisionSync') !== 'true',
  },
  {
    id: 'children-unseen',
    kinds: ['ConfigMap'],
    problem: 'has no check of health for Applications',
    why: 'An Application of Applications is healthy while what it made is not.',
    fix: 'add resource.customizations.health.argoproj.io_Application; docs/bootstrap.md has it',
    fires: ({ metadata, ...object }) =>
      metadata.name === 'argocd-cm' &&
      at(object, 'data', 'resource.customizations.health.argoproj.io_Application') === undefined,
  },
  {
    id: 'unrestricted-namespace',
    kinds: ['Namespace'],
    problem: 'does not enforce a Pod Security Standard',
    why: 'A pod there may be root on its node.',
    fix: 'label it pod-security.kubernetes.io/enforce: restricted',
    fires: ({ metadata }) =>
      !['restricted', 'baseline'].includes(metadata.labels?.['pod-security.kubernetes.io/enforce'] ?? ''),
  },
];
