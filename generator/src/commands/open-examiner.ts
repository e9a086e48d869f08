import { diagnostic, type Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { parseManifests } from '../core/manifests/manifest.ts';
import { openEngine } from '../io/engine/engine.ts';
import { engineExaminer, type Examiner } from '../io/engine/examiner.ts';
import { locateEngine } from '../io/engine/locate-engine.ts';
import { engineRenderer, helmRenderer, type Renderer } from '../io/engine/renderer.ts';
import type { ToolOptions } from '../io/tools/ensure-tools.ts';

/** What renders and examines, and what has to be said about it. */
export interface OpenedEngine {
  readonly renderer: Renderer;
  readonly examiner: Examiner;
  /** Names what examines. */
  readonly key: string;
  readonly notes: readonly Diagnostic[];
  readonly close: () => Promise<void>;
}

/** Opens the engine; where there is none, a Helm on the PATH renders, nothing is examined, and a note says so. */
export async function openExaminer(options: ToolOptions): Promise<OpenedEngine> {
  const located = await locateEngine(options);
  if ('helm' in located) return withoutEngine(located);
  const engine = openEngine({ program: located.engine, crds: located.crds });
  return {
    renderer: engineRenderer(engine),
    examiner: engineExaminer(engine),
    key: located.key,
    notes: [],
    close: engine.close,
  };
}

// --- internal ---

function withoutEngine({ helm, reason }: { helm: string; reason: string }): OpenedEngine {
  const renderer = helmRenderer(helm);
  const note = diagnostic({
    code: 762,
    severity: 'warning',
    message: `${helm} renders, one process for every release, and objects are compared with neither schemas nor policies: ${reason}`,
    fix: 'install Go, or the engine’s npm package',
  });
  return {
    renderer,
    examiner: {
      release: async (job) => {
        const rendered = await renderer.render(job);
        if (!rendered.ok) return { ...rendered, stopped: rendered.stopped ?? false };
        return { ok: true, objects: parseManifests(rendered.manifests), findings: [] };
      },
      stream: async (yaml) => ({ ok: true, objects: parseManifests(yaml), findings: [] }),
    },
    key: `${helm} ${reason}`,
    notes: [note],
    close: async () => {},
  };
}
