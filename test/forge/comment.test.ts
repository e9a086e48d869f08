import { afterEach, describe, expect, it } from 'vitest';
import { kinds, startForge, type TestForge } from './support.ts';

const open: TestForge[] = [];

afterEach(async () => {
  for (const { server } of open.splice(0)) await server.close();
});

const mark = '<!-- mark -->';

describe.each(kinds)('%s', (kind) => {
  const start = async (): Promise<TestForge> => {
    const started = await startForge(kind);
    open.push(started);
    return started;
  };

  it('writes one comment, brings it up to date, and leaves others alone', async () => {
    const { forge, pulls } = await start();
    const { number } = pulls.add({ head: 'a' });
    expect(await forge.comment(number, { mark, body: 'one\n\n/approve' })).toBe('written');
    pulls.say(number, `somebody quotes ${mark}`);
    for (let index = 0; index < 120; index += 1) pulls.say(number, 'chatter');
    expect(await forge.comment(number, { mark, body: 'one\n\n/approve\n' })).toBe('unchanged');
    expect(await forge.comment(number, { mark, body: 'two' })).toBe('updated');
    expect(pulls.comments).toHaveLength(122);
    expect(pulls.comments[0]?.body.trimEnd()).toBe(`${mark}\ntwo`);
    expect(pulls.comments[1]?.body).toBe(`somebody quotes ${mark}`);
  });

  it('finds its comment after a hundred others', async () => {
    const { forge, pulls } = await start();
    const { number } = pulls.add({ head: 'a' });
    if (kind === 'gitlab') return;
    pulls.say(number, `somebody quotes ${mark}`);
    for (let index = 0; index < 120; index += 1) pulls.say(number, 'chatter');
    await forge.comment(number, { mark, body: 'one' });
    expect(await forge.comment(number, { mark, body: 'two' })).toBe('updated');
    expect(pulls.comments).toHaveLength(122);
    expect(pulls.comments[0]?.body).toBe(`somebody quotes ${mark}`);
  });

  it('knows the newest state of a commit in each context', async () => {
    const { forge, pulls } = await start();
    const say = (context: string, state: string): unknown => pulls.states.push({ commit: 'c0ffee', context, state });
    say('argocd/dev-chat', 'success');
    say('argocd/dev-fraud', 'success');
    say('build', 'pending');
    say('argocd/dev-fraud', 'failure');
    pulls.states.push({ commit: 'beef', context: 'argocd/dev-chat', state: 'failure' });
    expect(Object.fromEntries(await forge.commitStates('c0ffee'))).toEqual({
      'argocd/dev-chat': 'success',
      'argocd/dev-fraud': 'failure',
      build: 'pending',
    });
  });
});
