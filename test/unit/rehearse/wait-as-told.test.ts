import { expect, test, vi } from 'vitest';
import { waitAsTold, type Answer } from '../../../generator/src/rehearse/client/wait-as-told.ts';

const answer = (statusCode: number, headers: Answer['headers'] = {}): Answer => ({
  statusCode,
  headers,
  resume: vi.fn<Answer['resume']>(),
});
const later = (seconds: string): Answer => answer(429, { 'retry-after': seconds });

function server(...answers: readonly Answer[]): () => Promise<Answer> {
  const left = [...answers];
  return vi.fn<() => Promise<Answer>>(() => Promise.resolve(left.length > 1 ? left.shift()! : left[0]!));
}

test.each([
  ['a server that fills its caches is asked again', later('0')],
  ['one that shuts down too', answer(503, { 'retry-after': '0' })],
])('%s, and what it said first is read to its end', async (_, first) => {
  const ask = server(first, answer(200));
  await expect(waitAsTold(ask)).resolves.toMatchObject({ statusCode: 200 });
  expect(ask).toHaveBeenCalledTimes(2);
  expect(first.resume).toHaveBeenCalledOnce();
});

test('as long as it said is waited', async () => {
  const since = performance.now();
  await waitAsTold(server(later('1'), answer(200)));
  expect(performance.now() - since).toBeGreaterThan(900);
});

test.each([
  ['an eviction that a budget forbids', answer(429)],
  ['a date', later('Wed, 21 Oct 2026 07:28:00 GMT')],
  ['no right', answer(403, { 'retry-after': '0' })],
  ['success', answer(200, { 'retry-after': '0' })],
])('%s is an answer', async (_, only) => {
  const ask = server(only);
  await expect(waitAsTold(ask)).resolves.toBe(only);
  expect(ask).toHaveBeenCalledOnce();
});

test('a server that never has time is believed after ten times', async () => {
  const ask = server(later('0'));
  await expect(waitAsTold(ask)).resolves.toMatchObject({ statusCode: 429 });
  expect(ask).toHaveBeenCalledTimes(11);
});

test('whoever gives up does not wait', async () => {
  const end = new AbortController();
  const waiting = waitAsTold(server(later('60')), end.signal);
  end.abort();
  await expect(waiting).rejects.toThrow('aborted');
});
