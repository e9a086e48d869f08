// Prints what failed and `N passed, N failed` from Vitest's JSON reports, each given with its command's own status, and
// fails when one did: what failed in the first command is far above the end of the second, and CI may show only that.
// A run that ended before the tests (lint, types, install) counts as one failure, so that it is never mistaken for green.
import { existsSync, readFileSync } from 'node:fs';

const runs = process.argv.slice(2);
let [passed, failed] = [0, 0];
for (let index = 0; index < runs.length; index += 2) {
  const [report, status] = runs.slice(index, index + 2);
  const none = { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : none;
  for (const { name, message, assertionResults } of counts.testResults) {
    // What fails outside a test: an import, a hook.
    if (message !== '') console.log(`FAILED ${name}\n${message}`);
    for (const { status, fullName, failureMessages } of assertionResults)
      if (status === 'failed') console.log(`FAILED ${name}: ${fullName}\n${failureMessages.join('\n')}`);
  }
  passed += counts.numPassedTests;
  failed += counts.numFailedTests === 0 && status !== '0' ? 1 : counts.numFailedTests;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
