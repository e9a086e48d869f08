import type { Release } from '../../generated/release.ts';
import { printYaml } from '../yaml/print.ts';

/** The text of a release.yaml: the same in every environment, because promotion copies the file byte by byte. */
export function releaseText(release: Release): string {
  const comment = [
    `The release of ${release.metadata.name}: what is promoted. Made by \`npm run generate\` from models/${release.metadata.name}.yaml for the first environment;`,
    'every later environment has a byte copy, made by `npm run promote`. Edit the model, not this file.',
  ];
  return printYaml(release, comment.join('\n'));
}
