import { lastLines, runGo } from './go-command.ts';
import type { GoOptions } from './go-command.ts';
import type { ModulePin } from './schema-modules.ts';
import { ToolError } from './tool-error.ts';

/**
 * Downloads a Go module, unless Go has it already, and compares its content with the pin, which
 * errors say is in `pinnedIn`.
 * @returns the absolute path of the module's zip archive, in which every name starts with
 * `<path>@<version>/`.
 * @throws ToolError when it cannot be had, or when its checksum is not the pinned one.
 */
export async function downloadModule(
  pin: ModulePin,
  options: GoOptions & { readonly pinnedIn?: string },
): Promise<string> {
  const { pinnedIn = 'tools/schemas/modules.json' } = options;
  const name = `${pin.path}@${pin.version}`;
  const { outcome, stdout, stderr } = await runGo(['mod', 'download', '-json', name], options);
  const { Zip: zip, Sum: sum, Error: reason } = parseAnswer(stdout);
  // A module that asks for a newer Go is an error to Go, but its files are there all the same.
  if (zip === undefined || sum === undefined) {
    const detail = reason ?? (lastLines(stderr) || `go mod download ${outcome}`);
    throw new ToolError(`the Go module ${name} could not be downloaded: ${detail}`);
  }
  if (sum !== pin.sum) {
    throw new ToolError(
      `the Go module ${name} is not the pinned one: its checksum is ${sum}, ${pinnedIn} says ` +
        `${pin.sum}; if the version was changed on purpose, change the checksum too, otherwise do not use this download`,
    );
  }
  return zip;
}

function parseAnswer(stdout: string): { Zip?: string; Sum?: string; Error?: string } {
  try {
    return JSON.parse(stdout) as { Zip?: string; Sum?: string; Error?: string };
  } catch {
    return {};
  }
}
