import { defineConfig } from 'vitest/config';
import { SideBySide } from './test/control-plane/side-by-side.ts';
import { ProofReporter } from './test/control-plane/proof-reporter.ts';

// CI counts the tests from this report.
const report = process.env['SLIPWAY_TEST_REPORT'];

/** Tests on a real control plane: `npm run test:e2e`. */
export default defineConfig({
  test: {
    reporters: ['default', new ProofReporter(), ...(report === undefined ? [] : ['json'])],
    ...(report === undefined ? {} : { outputFile: { json: report } }),
    include: ['test/control-plane/**/*.test.ts'],
    // Of three control planes one mostly waits, for backoffs, waves and polls: they share two processors well, and 7 GB.
    maxWorkers: 3,
    sequence: { sequencer: SideBySide },
    // Waits have deadlines of their own, which say what was waited for; these end what hangs.
    testTimeout: 600_000,
    // The first run builds the programs.
    hookTimeout: 3_600_000,
  },
});
