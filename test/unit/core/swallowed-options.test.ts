import { expect, test } from 'vitest';
import { swallowedOptions, withSeparator } from '../../../generator/src/core/text/swallowed-options.ts';

const declared = {
  'dry-run': { type: 'boolean' },
  'no-fetch': { type: 'boolean' },
  cache: { type: 'string' },
  env: { type: 'string' },
  gpu: { type: 'string' },
  to: { type: 'string' },
} as const;

function swallowed(env: Record<string, string>, args: readonly string[] = ['chat']): string {
  const found = swallowedOptions({ npm_lifecycle_event: 'retire', ...env }, args, declared);
  return found.length === 0 ? '' : withSeparator('retire', args, found);
}

test.each([
  [{ npm_config_dry_run: 'true' }, 'npm run retire -- chat --dry-run'],
  [{ npm_config_fetch: '' }, 'npm run retire -- chat --no-fetch'],
  [{ npm_config_env: 'prod' }, 'npm run retire -- chat --env prod'],
  [{ npm_config_env: "it's" }, String.raw`npm run retire -- chat --env 'it'\''s'`],
  [{ npm_config_env: 'true', npm_config_dry_run: 'true' }, 'npm run retire -- ... --dry-run --env VALUE'],
  [{ npm_config_gpu: 'A\n\nB' }, 'npm run retire -- chat --gpu A --gpu B'],
  [{ npm_config_to: 'prod' }, 'npm run retire -- chat --to prod'],
  [{ npm_config_token_description: 'prod' }, 'npm run retire -- chat --to prod'],
])('%j is an option that npm took', (env, written) => {
  expect(swallowed(env)).toBe(written);
});

test.each([
  [{ npm_config_cache: '/home/me/.npm', npm_config_audit: '', npm_config_user_agent: 'npm/11' }, ['chat']],
  [{ npm_config_dry_run: '', npm_config_env: '' }, ['chat']],
  [{ npm_config_dry_run: 'false' }, ['chat']],
  [{ npm_config_dry_run: 'true', npm_config_env: 'dev' }, ['chat', '--dry-run', '--env=prod']],
])('%j with %j is nothing that npm took', (env, args) => {
  expect(swallowed(env, args)).toBe('');
});
