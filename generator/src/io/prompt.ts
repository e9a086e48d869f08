import { createInterface } from 'node:readline';

/** Waits until somebody presses Enter at the terminal; for good when the input ends. */
export function pressedEnter(): Promise<void> {
  // Not as a terminal of its own: Ctrl-C must reach this process as a signal.
  const lines = createInterface({ input: process.stdin, terminal: false });
  return new Promise((resolve) => {
    lines.once('line', () => {
      lines.close();
      resolve();
    });
  });
}

/** Whether somebody can press Enter. */
export function canPressEnter(): boolean {
  return process.stdin.isTTY;
}
