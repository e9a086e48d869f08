import { simpleGit, type SimpleGit } from 'simple-git';

/** Git in a folder. A command that says nothing for 60 s is ended. */
export function openGit(root: string): SimpleGit {
  return simpleGit({ baseDir: root, timeout: { block: 60_000 } });
}
