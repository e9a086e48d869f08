import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { pipelineFiles, pipelines } from '../../generator/src/core/emit/pipelines.ts';
import type { Fleet } from '../../generator/src/generated/fleet.ts';
import { readPipelineTemplates } from '../../generator/src/io/read-assets.ts';
import { ensureTools } from '../../generator/src/io/tools/ensure-tools.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
  readonly env?: Record<string, string>;
}
interface Job {
  readonly permissions?: Record<string, string>;
  readonly steps: readonly Step[];
  readonly if?: string;
  readonly environment?: string;
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': boolean };
}
interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions: object;
  readonly concurrency?: object;
  readonly jobs: Record<string, Job>;
}

const folder = mkdtempSync(join(tmpdir(), 'slipway-pipelines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const templates = readPipelineTemplates();

function emit(kind: string, promoteAfter?: string): Map<string, string> {
  const environments = [
    { name: 'dev' },
    { name: 'staging' },
    { name: 'prod', ...(promoteAfter === undefined ? {} : { promoteAfter }) },
  ];
  const spec = {
    repository: { url: 'https://git.example.com/a/b.git', branch: 'trunk' },
    forge: { kind },
    environments,
  };
  return new Map(pipelines({ spec } as unknown as Fleet, templates));
}

const workflowsOf = (files: Map<string, string>): Workflow[] =>
  [...files.values()].map((text) => parse(text) as Workflow);
const variants = [undefined, '24h'] as const;
const every = variants.flatMap((after) => workflowsOf(emit('github', after)));
const stepsOf = (workflow: Workflow): Step[] => Object.values(workflow.jobs).flatMap(({ steps }) => steps);

describe('which pipelines there are', () => {
  it.each([
    ['github', [pipelineFiles.githubCheck, pipelineFiles.githubPromote]],
    ['gitlab', [pipelineFiles.gitlab]],
    ['gitea', []],
    ['none', []],
  ])('%s', (kind, paths) => {
    expect([...emit(kind).keys()]).toEqual(paths);
  });

  it('nothing without a forge', () => {
    expect(pipelines({ spec: { repository: { url: '' }, environments: [] } } as unknown as Fleet, templates)).toEqual(
      [],
    );
  });

  it('says who made them, so that they are drift when edited', () => {
    for (const kind of ['github', 'gitlab'])
      for (const text of emit(kind).values()) expect(text).toMatch(/^# Made by `npm run generate`/);
  });
});

describe('GitHub Actions', () => {
  let actionlint = '';
  beforeAll(async () => {
    const root = resolve(import.meta.dirname, '../..');
    ({ actionlint } = await ensureTools(['actionlint'], { root, onProgress: () => {} }));
  });

  const lint = (text: string): { status: number | null; output: string } => {
    const path = join(folder, 'repo/.github/workflows/w.yml');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    const { status, stdout } = spawnSync(actionlint, ['-no-color', '-shellcheck=', path], { encoding: 'utf8' });
    return { status, output: stdout };
  };

  it.each(variants)('passes actionlint (promoteAfter %s), which finds what is wrong', (after) => {
    for (const text of emit('github', after).values()) {
      expect(lint(text)).toEqual({ status: 0, output: '' });
      const unsafe = text.replace('run: npm ci', 'run: echo ${{ github.head_ref }}');
      expect(lint(unsafe).output).toContain('"github.head_ref" is potentially untrusted');
      expect(lint(text.replace('runs-on:', 'run-on:')).status).toBe(1);
    }
  });

  it('pins every action by commit, with its release beside it', () => {
    for (const text of emit('github', '24h').values()) {
      const uses = text.split('\n').filter((line) => /^\s+- uses:/.test(line));
      expect(uses.length).toBeGreaterThan(3);
      for (const line of uses) expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it('puts no expression into a script: what people name comes by the environment', () => {
    for (const step of every.flatMap(stepsOf)) expect(step.run ?? '').not.toContain('${{');
  });

  it('gives no right but to the job that needs it, and none to code of a pull request', () => {
    for (const workflow of every) {
      expect(workflow.permissions).toEqual({});
      expect(workflow.on).not.toHaveProperty('pull_request_target');
    }
    const { check, comment } = workflowsOf(emit('github'))[0]?.jobs ?? {};
    expect(check?.permissions).toEqual({ contents: 'read' });
    expect(check?.steps[0]?.with).toMatchObject({ 'persist-credentials': false });
    expect(JSON.stringify(check)).not.toMatch(/secrets\.|github\.token/);
    expect(comment?.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
    expect(comment?.steps[0]?.with).toMatchObject({ ref: '${{ github.event.pull_request.base.sha }}' });
    expect(comment?.if).toContain('head.repo.id == github.event.repository.id');
  });

  it('knows one secret, the App’s key, in the job that promotes alone', () => {
    const secrets = variants.flatMap((after) => [...emit('github', after).values()].join('\n').match(/secrets\.\w+/g));
    expect(new Set(secrets)).toEqual(new Set(['secrets.SLIPWAY_APP_PRIVATE_KEY']));
    expect(emit('github').get(pipelineFiles.githubCheck)).not.toContain('secrets.');
  });

  it('promotes by itself only where an environment has a waiting time', () => {
    const triggers = (after?: string): string[] => Object.keys(workflowsOf(emit('github', after))[1]?.on ?? {});
    expect(triggers()).toEqual(['workflow_dispatch']);
    expect(triggers('0m')).toEqual(['workflow_dispatch', 'status', 'schedule']);
  });

  it('lets nothing that starts by itself take the place of what somebody started', () => {
    const [, own] = workflowsOf(emit('github'));
    expect([own?.concurrency, own?.jobs['promote']?.concurrency]).toEqual([undefined, undefined]);
    const [, promotes] = workflowsOf(emit('github', '24h'));
    // A group of the whole workflow would count runs whose job its `if` skips.
    expect(promotes?.concurrency).toBeUndefined();
    const { if: condition, concurrency } = promotes?.jobs['promote'] ?? {};
    expect(condition).toContain("startsWith(github.event.context, 'argocd/')");
    expect(concurrency).toEqual({
      group: "slipway-promote-${{ github.event_name == 'workflow_dispatch' && github.run_id || 'due' }}",
      'cancel-in-progress': false,
    });
  });
});

describe('the script that promotes', () => {
  const record = join(folder, 'arguments');
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'npm'), '#!/bin/sh\nfor a in "$@"; do printf "%s\\n" "$a"; done > "$RECORD"\n');
  chmodSync(join(bin, 'npm'), 0o755);

  const run = (after: string | undefined, env: Record<string, string>): string[] => {
    const script = stepsOf(workflowsOf(emit('github', after))[1] as Workflow).at(-1)?.run ?? '';
    const options = {
      cwd: folder,
      env: { PATH: `${bin}:/usr/bin:/bin`, RECORD: record, EXPEDITE: '', MODELS: '', ENVIRONMENT: '', ...env },
    };
    // As the runner does it.
    execFileSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script], options);
    return readFileSync(record, 'utf8').trimEnd().split('\n');
  };
  const promote = ['run', 'promote', '--'];

  it.each([
    [{ ENVIRONMENT: 'prod' }, ['--to', 'prod', '--all', '--']],
    [{ ENVIRONMENT: 'prod', MODELS: ' chat  fraud ' }, ['--to', 'prod', '--', 'chat', 'fraud']],
    [{ ENVIRONMENT: 'prod', MODELS: 'chat', EXPEDITE: 'true' }, ['--to', 'prod', '--expedite', '--', 'chat']],
    [
      { ENVIRONMENT: 'prod', MODELS: '$(touch pwned) `id` ; * --remote=x' },
      ['--to', 'prod', '--', '$(touch', 'pwned)', '`id`', ';', '*', '--remote=x'],
    ],
  ])('%j', (env, expected) => {
    for (const after of variants) expect(run(after, env)).toEqual([...promote, ...expected]);
  });

  it('asks what is due when nobody chose', () => {
    expect(run('24h', {})).toEqual([...promote, '--due']);
  });
});

describe('GitLab CI', () => {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, 'gitlab-ci-schema.json'), 'utf8')) as object;
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);

  it.each(variants)('passes GitLab’s own schema (promoteAfter %s), which finds what is wrong', (after) => {
    const [text = ''] = emit('gitlab', after).values();
    expect(validate(parse(text)) ? [] : validate.errors).toEqual([]);
    expect(validate(parse(text.replace('expose_as:', 'expose:')))).toBe(false);
    expect(validate(parse(text.replace('when: always', 'when: ever')))).toBe(false);
  });

  it('keeps what may write code out of merge requests', () => {
    const [text = ''] = emit('gitlab', '24h').values();
    const jobs = parse(text) as Record<string, { rules?: { if: string }[]; script?: string[] }>;
    for (const [name, { rules = [], script = [] }] of Object.entries(jobs)) {
      const isForAll = rules.some((rule) => rule.if.includes('merge_request_event'));
      const usesToken = script.join('\n').includes('$GITLAB_TOKEN');
      expect({ name, both: isForAll && usesToken }).toEqual({ name, both: false });
    }
    expect(
      jobs['slipway-promote']?.rules?.every((rule) => rule.if.startsWith('$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH')),
    ).toBe(true);
  });

  it('does not let what somebody started wait for what starts by itself', () => {
    for (const after of variants) {
      const [text = ''] = emit('gitlab', after).values();
      const jobs = parse(text) as Record<string, { resource_group?: string }>;
      expect(jobs['slipway-promote']?.resource_group).toBe('slipway-promote-$CI_PIPELINE_SOURCE');
    }
  });

  it('splits names and runs nothing of them', () => {
    const [text = ''] = emit('gitlab', '24h').values();
    const { script = [] } = (parse(text) as Record<string, { script?: string[] }>)['slipway-promote'] ?? {};
    const record = join(folder, 'gitlab-arguments');
    const bin = join(folder, 'gitlab-bin');
    mkdirSync(bin, { recursive: true });
    for (const name of ['npm', 'git']) {
      writeFileSync(join(bin, name), '#!/bin/sh\nfor a in "$@"; do printf "%s\\n" "$a"; done > "$RECORD"\n');
      chmodSync(join(bin, name), 0o755);
    }
    const run = (env: Record<string, string>): string[] => {
      const options = {
        cwd: folder,
        env: { PATH: `${bin}:/usr/bin:/bin`, RECORD: record, CI_PIPELINE_SOURCE: 'web', ...env },
      };
      execFileSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script.join('\n')], options);
      return readFileSync(record, 'utf8').trimEnd().split('\n');
    };
    expect(run({ SLIPWAY_PROMOTE_TO: 'prod' })).toEqual(['run', 'promote', '--', '--to', 'prod', '--all']);
    expect(run({ SLIPWAY_PROMOTE_TO: 'prod', SLIPWAY_PROMOTE_MODELS: 'chat $(id) *' })).toEqual([
      'run',
      'promote',
      '--',
      '--to',
      'prod',
      '--',
      'chat',
      '$(id)',
      '*',
    ]);
    expect(run({ CI_PIPELINE_SOURCE: 'schedule' })).toEqual(['run', 'promote', '--', '--due']);
  });
});
