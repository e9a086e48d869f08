import { ExitCode } from '../core/diagnostics/codes.ts';
import { shortId } from '../core/promotion/describe-release.ts';
import { printTable } from '../core/text/print-table.ts';
import type { Context, Format } from './context.ts';
import { openSession, requirePlace, type SessionOptions } from './promotion-session.ts';
import { readReleaseHistory, type ReleaseVersion } from './read-release-history.ts';

/** Whose history is shown, and how. */
export interface ListRequest {
  readonly model: string;
  readonly environment: string;
  readonly format: Format;
  readonly session: SessionOptions;
}

/** Prints the releases of a model that an environment has had, the newest first, with dates, people and pull requests. */
export async function listReleases(context: Context, request: ListRequest): Promise<ExitCode> {
  const session = await openSession(context, request.session);
  requirePlace(session, request);
  const history = await readReleaseHistory(session, request);
  const rows = history.map(rowOf);
  if (request.format === 'json') context.stdout(`${JSON.stringify(rows, null, 2)}\n`);
  else
    context.stdout(
      printTable(['release', 'came', 'by', 'pull request', 'commit', 'chart', 'revision'], rows.map(cellsOf)),
    );
  return ExitCode.ok;
}

// --- internal ---

interface Row {
  readonly id: string;
  readonly time: string;
  readonly author: string;
  readonly pullRequest: string | null;
  readonly commit: string;
  readonly chart: string;
  readonly revision: string | null;
}

function rowOf({ release, version }: ReleaseVersion): Row {
  return {
    id: release.id,
    time: version.time,
    author: version.author,
    pullRequest: version.pullRequest ?? null,
    commit: version.commit,
    chart: release.chart.version,
    revision: release.values.model.revision ?? null,
  };
}

function cellsOf(row: Row): string[] {
  const { id, time, author, pullRequest, commit, chart, revision } = row;
  const when = time.slice(0, 16).replace('T', ' ');
  return [shortId({ id }), when, author, pullRequest ?? '–', commit.slice(0, 12), chart, revision?.slice(0, 12) ?? '–'];
}
