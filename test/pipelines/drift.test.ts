import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pipelineFiles } from '../../generator/src/core/emit/pipelines.ts';
import { slipway, temporaryRepository } from '../e2e/support.ts';

it('generate writes the pipelines of the forge, keeps them, and leaves those of people alone', () => {
  const folder = temporaryRepository();
  const at = (path: string): string => join(folder, path);
  const own = '.github/workflows/own.yml';
  const setForge = (kind: string): void => {
    const text = readFileSync(at('fleet.yaml'), 'utf8').replace(/^ {2}forge: .*\n/m, '');
    writeFileSync(at('fleet.yaml'), text.replace(/^ {2}argocd:$/m, `  forge: { kind: ${kind} }\n  argocd:`));
  };
  setForge('github');
  expect(slipway(folder, ['generate']).status).toBe(0);
  writeFileSync(at(own), 'name: Own\n');
  expect(existsSync(at(pipelineFiles.githubCheck))).toBe(true);
  expect(slipway(folder, ['generate', '--check']).status).toBe(0);

  appendFileSync(at(pipelineFiles.githubPromote), '# by hand\n');
  const drift = slipway(folder, ['generate', '--check']);
  expect(drift.status).toBe(7);
  expect(drift.stderr).toContain(`error[E701] ${pipelineFiles.githubPromote}`);
  expect(slipway(folder, ['generate']).status).toBe(0);
  expect(readFileSync(at(pipelineFiles.githubPromote), 'utf8')).not.toContain('by hand');

  setForge('gitlab');
  expect(slipway(folder, ['generate']).status).toBe(0);
  expect(existsSync(at(pipelineFiles.githubCheck))).toBe(false);
  expect(existsSync(at(pipelineFiles.gitlab))).toBe(true);
  expect(readFileSync(at(own), 'utf8')).toBe('name: Own\n');
});
