import { defineConfig } from 'vitest/config';

// CI counts the tests from this report.
const report = process.env['SLIPWAY_TEST_REPORT'];

/** Tests on a real control plane: `npm run test:e2e`. */
export default defineConfig({
  test: {
    ...(report === undefined ? {} : { reporters: ['default', 'json'], outputFile: { json: report } }),
    include: ['test/control-plane/**/*.test.ts'],
    // One control plane at a time: several would share two processors and prove nothing more.
    fileParallelism: false,
    // Waits have deadlines of their own, which say what was waited for; these end what hangs.
    testTimeout: 600_000,
    hookTimeout: 3_600_000,
  },
});
