// Prints `N passed, N failed` from Vitest's JSON reports, each given with its command's own status, and fails when one did.
// A run that ended before the tests (lint, types, install) counts as one failure, so that it is never mistaken for green.
import { existsSync, readFileSync } from 'node:fs';

const runs = process.argv.slice(2);
let [passed, failed] = [0, 0];
for (let index = 0; index < runs.length; index += 2) {
  const [report, status] = runs.slice(index, index + 2);
  const none = { numPassedTests: 0, numFailedTests: 0 };
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : none;
  passed += counts.numPassedTests;
  failed += counts.numFailedTests === 0 && status !== '0' ? 1 : counts.numFailedTests;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
