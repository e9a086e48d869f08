import { listFolder } from './read-tree.ts';

/** Names of the models that have a spec in the working tree, sorted. */
export function listModels(root: string): string[] {
  return listFolder(root, 'models', '.yaml').map((file) => file.replace(/\.yaml$/, ''));
}
