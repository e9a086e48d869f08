import { at, listAt, textsAt, type Check, type PlacedObject } from './check.ts';

/** Checks of Applications and ApplicationSets. */
export const applicationChecks: readonly Check[] = [
  {
    id: 'templated-project',
    kinds: ['ApplicationSet'],
    problem: 'takes its project from a template',
    why: 'Whoever writes the files that fill it chooses the project, and with it the rights.',
    fix: 'write the project out, one ApplicationSet for each',
    fires: (object) => isTemplated(at(specOf(object), 'project')),
  },
  {
    id: 'templated-destination',
    kinds: ['ApplicationSet'],
    problem: 'takes its cluster or namespace from a template',
    why: 'A file of one environment can send its model into another.',
    fix: 'write server and namespace out, one ApplicationSet for each environment',
    fires: (object) =>
      ['server', 'name', 'namespace'].some((key) => isTemplated(at(specOf(object), 'destination', key))),
  },
  {
    id: 'text-template',
    kinds: ['ApplicationSet'],
    problem: 'uses the old templates',
    why: 'A placeholder without a value stays in the text and becomes part of a name.',
    fix: 'set goTemplate: true and goTemplateOptions: [missingkey=error]',
    fires: (object) => at(object, 'spec', 'goTemplate') !== true,
  },
  {
    id: 'missing-key',
    kinds: ['ApplicationSet'],
    problem: 'goes on without a value that is missing',
    why: 'Go templates print <no value>, which becomes part of a name or path.',
    fix: 'set goTemplateOptions: [missingkey=error]',
    fires: (object) =>
      at(object, 'spec', 'goTemplate') === true &&
      !textsAt(object, 'spec', 'goTemplateOptions').includes('missingkey=error'),
  },
  {
    id: 'set-deletes',
    kinds: ['ApplicationSet'],
    problem: 'deletes Applications whose files are gone, with all that they run',
    why: 'A renamed folder or a wrong glob takes models down.',
    fix: 'set syncPolicy.applicationsSync: create-update',
    fires: (object) =>
      !['create-update', 'create-only'].includes(String(at(object, 'spec', 'syncPolicy', 'applicationsSync'))),
  },
  {
    id: 'default-project',
    kinds: ['Application', 'ApplicationSet'],
    problem: 'is in the project default',
    why: 'That project allows every repository, cluster and kind until somebody empties it.',
    fix: 'make an AppProject with one repository and one namespace',
    fires: (object) => ['default', '', undefined].includes(at(specOf(object), 'project') as string | undefined),
  },
  {
    id: 'no-prune',
    kinds: ['Application', 'ApplicationSet'],
    problem: 'syncs by itself without prune',
    why: 'What is removed from git keeps running, unseen.',
    fix: 'set syncPolicy.automated.prune: true, and Prune=false on what must stay',
    fires: (object) => isAutomated(object) && at(specOf(object), 'syncPolicy', 'automated', 'prune') !== true,
  },
  {
    id: 'no-retry',
    kinds: ['Application', 'ApplicationSet'],
    problem: 'syncs by itself and gives up at the first failure',
    why: 'A webhook that is away for a minute leaves the commit unsynced until the next one.',
    fix: 'set syncPolicy.retry with a limit and a backoff',
    fires: (object) => isAutomated(object) && at(specOf(object), 'syncPolicy', 'retry') === undefined,
  },
  {
    id: 'moving-revision',
    kinds: ['Application', 'ApplicationSet'],
    problem: 'follows HEAD',
    why: 'Whoever changes the default branch changes what runs.',
    fix: 'name the branch in targetRevision',
    fires: (object) =>
      sourcesOf(object).some((source) =>
        ['HEAD', '', undefined].includes(at(source, 'targetRevision') as string | undefined),
      ),
  },
  {
    id: 'relative-generate-paths',
    kinds: ['Application', 'ApplicationSet'],
    problem: 'has relative manifest-generate-paths',
    why: 'They are joined to the path of each source; for a source with `ref` that is the whole repository.',
    fix: 'begin every entry with a slash',
    fires: (object) => generatePaths(object).some((path) => !path.startsWith('/')),
  },
  {
    id: 'upward-generate-paths',
    kinds: ['Application', 'ApplicationSet'],
    problem: 'has .. in manifest-generate-paths',
    why: 'Argo CD does not resolve them, and misses commits.',
    fix: 'write the path from the root of the repository',
    fires: (object) => generatePaths(object).some((path) => path.split('/').includes('..')),
  },
  {
    id: 'racing-sources',
    kinds: ['Application', 'ApplicationSet'],
    problem: 'takes chart and values of one repository as two sources',
    why: 'They are resolved one after the other, so that new values meet an old chart.',
    fix: 'use one source with valueFiles from the root of the repository',
    fires: (object) => {
      const sources = sourcesOf(object);
      const hasReference = sources.some((source) => at(source, 'ref') !== undefined);
      return hasReference && new Set(sources.map((source) => at(source, 'repoURL'))).size < sources.length;
    },
  },
  {
    id: 'inline-values',
    kinds: ['Application', 'ApplicationSet'],
    problem: 'has Helm values of its own',
    why: 'They win over the values files, which is what people review and check.',
    fix: 'put them into a values file',
    fires: (object) =>
      sourcesOf(object).some((source) =>
        ['parameters', 'values', 'valuesObject'].some((key) => at(source, 'helm', key) !== undefined),
      ),
  },
  {
    id: 'replicas-ignored',
    kinds: ['Application', 'ApplicationSet'],
    problem: 'ignores /spec/replicas',
    why: 'A change of replicas in git is never applied, and the Application is Synced.',
    fix: 'ignore what kube-controller-manager and keda manage (managedFieldsManagers) and keep replicas in git',
    fires: (object) =>
      listAt(specOf(object), 'ignoreDifferences').some((entry) =>
        textsAt(entry, 'jsonPointers').includes('/spec/replicas'),
      ),
  },
  {
    id: 'ignored-in-diff-only',
    kinds: ['Application', 'ApplicationSet'],
    problem: 'ignores differences only when it compares',
    why: 'The next sync for another reason writes over what it should leave alone.',
    fix: 'add RespectIgnoreDifferences=true to syncPolicy.syncOptions',
    fires: (object) =>
      listAt(specOf(object), 'ignoreDifferences').length > 0 &&
      !syncOptions(object).includes('RespectIgnoreDifferences=true'),
  },
  {
    id: 'client-side-apply',
    kinds: ['Application', 'ApplicationSet'],
    problem: 'applies on the client’s side',
    why: 'Fields that others own are taken over, and large objects do not fit the last-applied annotation.',
    fix: 'add ServerSideApply=true to syncPolicy.syncOptions',
    fires: (object) => !syncOptions(object).includes('ServerSideApply=true'),
  },
];

// --- internal ---

const specOf = (object: PlacedObject): unknown =>
  object.kind === 'ApplicationSet' ? at(object, 'spec', 'template', 'spec') : at(object, 'spec');

const isTemplated = (value: unknown): boolean => typeof value === 'string' && value.includes('{{');
const isAutomated = (object: PlacedObject): boolean => at(specOf(object), 'syncPolicy', 'automated') !== undefined;
const syncOptions = (object: PlacedObject): readonly string[] => textsAt(specOf(object), 'syncPolicy', 'syncOptions');

function sourcesOf(object: PlacedObject): readonly unknown[] {
  const spec = specOf(object);
  const source = at(spec, 'source');
  return source === undefined ? listAt(spec, 'sources') : [source];
}

function generatePaths(object: PlacedObject): string[] {
  const metadata = object.kind === 'ApplicationSet' ? at(object, 'spec', 'template', 'metadata') : object.metadata;
  const text = at(metadata, 'annotations', 'argocd.argoproj.io/manifest-generate-paths');
  return typeof text === 'string' ? text.split(';').filter((path) => path !== '') : [];
}
