import type { ForgePlace } from '../../core/forge/forge-place.ts';
import { userError } from '../user-error.ts';

/** What authenticates at a forge, and where it came from. */
export interface ForgeCredential {
  /** The variable that findings name. */
  readonly variable: string;
  readonly token?: string;
  readonly app?: GitHubApp;
  /** Texts that must never be printed. */
  readonly secrets: readonly string[];
}

/** A GitHub App; its installation is that of the repository. */
interface GitHubApp {
  readonly id: string;
  /** PEM. */
  readonly privateKey: string;
}

type Env = Readonly<Record<string, string | undefined>>;

/** The credential for a place, from the environment alone. Throws a UserError (E642, E643). */
export function findCredential(place: ForgePlace, env: Env): ForgeCredential {
  const known = pipelineApi(place, env);
  const host = new URL(place.api).host;
  if (known !== undefined && new URL(known.api).origin !== new URL(place.api).origin)
    throw userError({
      code: 643,
      file: 'fleet.yaml',
      path: 'spec.forge.api',
      message: `this pipeline runs at ${new URL(known.api).host}, and its token would go to ${host}`,
      fix: `correct spec.forge, or run the command outside of the pipeline`,
    });
  const app = place.kind === 'github' ? findApp(env) : undefined;
  if (app !== undefined) return app;
  const names = tokenVariables(place, known !== undefined);
  const variable = names.find((name) => (env[name] ?? '').trim() !== '');
  if (variable === undefined)
    throw userError({
      code: 642,
      message: `there is no token for ${host}`,
      fix: `set ${names.join(' or ')}${place.kind === 'github' ? ', or GH_APP_ID and GH_APP_PRIVATE_KEY' : ''}`,
    });
  const token = (env[variable] ?? '').trim();
  if (!/^[\x21-\x7e]+$/.test(token))
    throw userError({
      code: 642,
      message: `${variable} has characters that no token has`,
      fix: 'set it to the token alone',
    });
  return { variable, token, secrets: [token] };
}

// --- internal ---

/** The API of the forge whose pipeline this is, when it is one of this kind: its token is for no other. */
function pipelineApi({ kind }: ForgePlace, env: Env): { api: string } | undefined {
  const isActions = kind === 'github' ? env['GITHUB_ACTIONS'] === 'true' : env['GITEA_ACTIONS'] === 'true';
  const api = kind === 'gitlab' ? env['CI_API_V4_URL'] : isActions ? env['GITHUB_API_URL'] : undefined;
  return api !== undefined && URL.canParse(api) ? { api } : undefined;
}

/** In the order of the forges’ own command lines. A token for github.com is not for a server elsewhere. */
function tokenVariables({ kind, api }: ForgePlace, isPipeline: boolean): readonly string[] {
  if (kind === 'gitlab') return ['GITLAB_TOKEN'];
  if (kind === 'gitea') return ['GITEA_TOKEN', 'FORGEJO_TOKEN'];
  const { host } = new URL(api);
  const isCloud = host === 'api.github.com' || host.endsWith('.ghe.com');
  if (isCloud) return ['GH_TOKEN', 'GITHUB_TOKEN'];
  const own = ['GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN'];
  return isPipeline ? [...own, 'GH_TOKEN', 'GITHUB_TOKEN'] : own;
}

function findApp(env: Env): ForgeCredential | undefined {
  const [id, key] = [env['GH_APP_ID'], env['GH_APP_PRIVATE_KEY']].map((text) => (text ?? '').trim());
  if (id === '' || id === undefined || key === undefined) return undefined;
  const privateKey = key.replaceAll(String.raw`\n`, '\n');
  if (!/^-----BEGIN [A-Z ]*PRIVATE KEY-----\n[A-Za-z0-9+/=\s]+-----END [A-Z ]*PRIVATE KEY-----$/.test(privateKey))
    throw userError({
      code: 642,
      message: 'GH_APP_PRIVATE_KEY is not a private key in PEM',
      fix: 'set it to the whole file that GitHub gave',
    });
  return { variable: 'GH_APP_PRIVATE_KEY', app: { id, privateKey }, secrets: [privateKey] };
}
