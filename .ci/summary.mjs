// Prints `N passed, N failed` from Vitest's JSON report and exits with the test command's own status.
// A run that ended before the tests (lint, types, install) counts as one failure, so that it is never mistaken for green.
import { existsSync, readFileSync } from 'node:fs';

const [report, status] = process.argv.slice(2);
const exit = Number(status);
const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { numPassedTests: 0, numFailedTests: 0 };
const failed = counts.numFailedTests === 0 && exit !== 0 ? 1 : counts.numFailedTests;
console.log(`${counts.numPassedTests} passed, ${failed} failed`);
process.exit(exit === 0 && failed > 0 ? 1 : exit);
