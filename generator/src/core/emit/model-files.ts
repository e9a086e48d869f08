import { modelFile } from '../model-types.ts';
import type { PlannedModel } from '../plan/plan-model.ts';
import { releaseText } from './release-text.ts';
import { printYaml } from '../yaml/print.ts';

/** A file to be written: path from the root of the repository, and text. */
export type EmittedFile = readonly [path: string, text: string];

/**
 * Files of one model: the values of every environment that has a release of it, and the release of the first one.
 * Releases of later environments are input and are not emitted.
 */
export function modelFiles(model: PlannedModel, firstEnvironment: string): EmittedFile[] {
  return model.releases.flatMap(({ environment, release, text, values, notes }): EmittedFile[] => {
    const valuesFile: EmittedFile = [
      modelFile(environment, model.name, 'values.yaml'),
      printYaml(values, valuesComment(model.name, environment), notes),
    ];
    if (environment !== firstEnvironment) return [valuesFile];
    return [[modelFile(environment, model.name, 'release.yaml'), text ?? releaseText(release)], valuesFile];
  });
}

// --- internal ---

function valuesComment(model: string, environment: string): string {
  return [
    'The values that Argo CD gives to Helm. Made by `npm run generate` from the release.yaml beside this file,',
    `${environment} in fleet.yaml, and spec.environments.${environment} of models/${model}.yaml. Edit those, not this file.`,
  ].join('\n');
}
