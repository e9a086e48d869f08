import { defineConfig } from 'vitest/config';

// CI counts the tests from this report.
const report = process.env['SLIPWAY_TEST_REPORT'];

export default defineConfig({
  test: {
    ...(report === undefined ? {} : { reporters: ['default', 'json'], outputFile: { json: report } }),
    include: ['test/**/*.test.ts'],
    // Those start a control plane: `npm run test:e2e`.
    exclude: ['test/control-plane/**', 'node_modules/**'],
    // Two test files at a time on two cores: by default one core is kept free for an editor.
    maxWorkers: '100%',
    // Rendering with Helm and building tools on a cold cache takes its time; nothing is asserted about it.
    testTimeout: 120_000,
    hookTimeout: 1_800_000,
    // Tools are built once, before any test file needs them.
    globalSetup: ['test/global-setup.ts'],
  },
});
