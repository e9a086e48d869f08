import { userError } from '../io/user-error.ts';
import { ControlPlaneError } from '../rehearse/plane/control-plane.ts';

/** A control plane that does not work is nobody’s mistake in the repository, nor a bug that a report would help with. */
export async function explainPlaneError<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    if (!(error instanceof ControlPlaneError)) throw error;
    const message = error.message.replace(/:\s*\n\s*/g, ': ').replace(/\s*\n\s*/g, '; ');
    throw userError({ code: 680, message, fix: 'look at the logs, and run it again when the machine is less busy' });
  });
}
