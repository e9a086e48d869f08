import { parseAllDocuments } from 'yaml';
import type { PlacedObject } from '../core/doctor/check.ts';
import { askGit, openGit } from './open-git.ts';
import { readOptional } from './read-tree.ts';

/**
 * Every Kubernetes object in the YAML files that git knows or would add, by file. Charts and the tests’ own files are
 * left out: they are templates and bad examples. Files that are no YAML are `check`’s matter. Throws a UserError
 * (E607) outside a git repository.
 */
export async function readManifests(root: string): Promise<PlacedObject[]> {
  const git = openGit(root);
  const listed = await askGit(git, [
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
    '--',
    '*.yaml',
    '*.yml',
  ]);
  const paths = [...new Set(listed.split('\0'))].filter(
    (path) => path !== '' && !/^(charts|test|node_modules)\//.test(path),
  );
  return paths.toSorted().flatMap((path) => objectsIn(path, readOptional(root, path)?.toString('utf8') ?? ''));
}

// --- internal ---

function objectsIn(origin: string, text: string): PlacedObject[] {
  return parseAllDocuments(text, { logLevel: 'silent' }).flatMap((document) => {
    if (document.errors.length > 0) return [];
    const data = document.toJS({ maxAliasCount: 100 }) as Partial<PlacedObject> | null;
    if (typeof data !== 'object' || data === null) return [];
    const { apiVersion, kind } = data;
    if (typeof apiVersion !== 'string' || typeof kind !== 'string') return [];
    return [{ ...data, apiVersion, kind, metadata: data.metadata ?? {}, origin }];
  });
}
