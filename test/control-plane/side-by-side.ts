import { basename } from 'node:path';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/**
 * The order in which files begin. The two that take longest come first, and keep two processors busy; beside them are
 * those that mostly wait. Three busy ones at a time would take from each other: their polls go on, and a sixth more of
 * the processors’ time is gone. What is short ends it.
 */
const ORDER = [
  'faults',
  'story',
  'two-am',
  'control-plane',
  'doctor',
  'transcript',
  'gitea',
  'argocd',
  'demo',
  'rehearse',
  'policies',
  'access',
  'pipeline',
];

/** Starts files in an order that three workers on two processors share well. */
export class SideBySide extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const index = ORDER.indexOf(basename(moduleId, '.test.ts'));
      return index === -1 ? ORDER.length : index;
    };
    return files.toSorted((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}
