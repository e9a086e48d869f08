import type { Fleet } from '../../generated/fleet.ts';
import { renderTemplate } from '../text/render-template.ts';
import type { EmittedFile } from './model-files.ts';

/** Handlebars templates of the pipelines, by their files’ names. */
export type PipelineTemplates = Readonly<Record<(typeof pipelineTemplates)[number], string>>;

export const pipelineTemplates = [
  'github-check.yml',
  'github-promote.yml',
  'github-node.yml',
  'github-tools.yml',
  'gitlab-ci.yml',
] as const;

/** Paths that pipelines are written to; every other file beside them is the user’s. */
export const pipelineFiles = {
  githubCheck: '.github/workflows/slipway-check.yml',
  githubPromote: '.github/workflows/slipway-promote.yml',
  gitlab: '.gitlab/slipway.gitlab-ci.yml',
} as const;

/** The pipelines of the fleet’s forge: checks of pull requests, and promotion. */
export function pipelines(fleet: Fleet, templates: PipelineTemplates): EmittedFile[] {
  const kind = fleet.spec.forge?.kind;
  const { environments, repository } = fleet.spec;
  const data = {
    actions,
    branch: repository.branch ?? 'main',
    later: environments.slice(1).map(({ name }) => name),
    waits: environments.some(({ promoteAfter }) => promoteAfter !== undefined),
  };
  const partials = { node: templates['github-node.yml'], tools: templates['github-tools.yml'] };
  const print = (name: keyof PipelineTemplates): string => renderTemplate(templates[name], data, partials);
  if (kind === 'github')
    return [
      [pipelineFiles.githubCheck, print('github-check.yml')],
      [pipelineFiles.githubPromote, print('github-promote.yml')],
    ];
  return kind === 'gitlab' ? [[pipelineFiles.gitlab, print('gitlab-ci.yml')]] : [];
}

// --- internal ---

/** Actions by commit, each with the release that has it. */
const actions = {
  app: 'actions/create-github-app-token@bcd2ba49218906704ab6c1aa796996da409d3eb1 # v3.2.0',
  cache: 'actions/cache@cdf6c1fa76f9f475f3d7449005a359c84ca0f306 # v5.0.3',
  checkout: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
  download: 'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1',
  go: 'actions/setup-go@b7ad1dad31e06c5925ef5d2fc7ad053ef454303e # v7.0.0',
  node: 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0',
  upload: 'actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1',
};
