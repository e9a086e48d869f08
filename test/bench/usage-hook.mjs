import { writeSync } from 'node:fs';

// Loaded into a measured process with --import: says on file descriptor 3 what the process has used.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, JSON.stringify({ userCPUTime, systemCPUTime, maxRSS }));
});
