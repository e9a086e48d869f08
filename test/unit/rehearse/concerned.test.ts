import { describe, expect, it } from 'vitest';
import { concernedBy } from '../../../generator/src/rehearse/loop/concerned.ts';
import type { Compared } from '../../../generator/src/rehearse/loop/concerned.ts';

/** A repository in which these files differ between any two commits, and what it was asked. */
function repository(...files: string[]): { asked: string[][]; git: (...args: string[]) => Promise<string> } {
  const asked: string[][] = [];
  return { asked, git: async (...args) => (asked.push(args), files.map((file) => `${file}\n`).join('')) };
}

function compared(paths: string | undefined, revision: string | undefined = 'old'): Compared {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: paths === undefined ? {} : { annotations: { 'argocd.argoproj.io/manifest-generate-paths': paths } },
    status: { sync: { revision } },
  };
}

describe('a commit concerns an Application', () => {
  it.each([
    ['whose folder has a file that differs', '/charts/a;/envs/dev/models/chat', true],
    ['that names the file itself', '/envs/dev/models/chat/values.yaml', true],
    ['that names no paths', undefined, true],
    ['but not one whose folder only begins with the same letters', '/envs/dev/models/cha', false],
    ['and not one that names other folders', '/charts/a;/envs/prod', false],
  ])('%s', async (_, paths, expected) => {
    const isConcerned = concernedBy(repository('envs/dev/models/chat/values.yaml', 'README.md'), 'new');
    expect(await isConcerned(compared(paths))).toBe(expected);
  });

  it('that is not there, or was never compared', async () => {
    const isConcerned = concernedBy(repository(), 'new');
    expect(await isConcerned(undefined)).toBe(true);
    expect(await isConcerned(compared('/envs', ''))).toBe(true);
  });

  it('but none that is there already, nor one without a file of its own', async () => {
    const isConcerned = concernedBy(repository(), 'new');
    expect(await isConcerned(compared(undefined, 'new'))).toBe(false);
    expect(await isConcerned(compared('/envs'))).toBe(false);
  });

  it('and git is asked once for each commit that Applications are at', async () => {
    const { asked, git } = repository('a');
    const isConcerned = concernedBy({ git }, 'new');
    for (const revision of ['old', 'older', 'old']) await isConcerned(compared('/a', revision));
    expect(asked.map((args) => args.slice(-2))).toEqual([
      ['old', 'new'],
      ['older', 'new'],
    ]);
  });
});
