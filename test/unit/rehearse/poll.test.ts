import { describe, expect, it } from 'vitest';
import { DeadlineError, poll, StopWaiting } from '../../../generator/src/rehearse/process/poll.ts';

const WAIT = { what: 'the answer', deadline: 5_000, interval: 1 };

describe('poll', () => {
  it('gives the first thing that is not undefined, past errors', async () => {
    let looks = 0;
    const found = await poll(WAIT, () => {
      looks += 1;
      if (looks === 1) throw new Error('not yet');
      return looks < 3 ? undefined : 0;
    });
    expect([found, looks]).toEqual([0, 3]);
  });

  it('says what it waited for, and what it saw last', async () => {
    const wait = poll({ ...WAIT, deadline: 0 }, () => {
      throw new Error('no route to it');
    });
    await expect(wait).rejects.toThrow(new DeadlineError('waited 0 s for the answer; last seen: no route to it'));
  });

  it('ends at once when waiting is in vain', async () => {
    const wait = poll(WAIT, () => {
      throw new StopWaiting('it ended');
    });
    await expect(wait).rejects.toThrow('it ended');
  });
});
