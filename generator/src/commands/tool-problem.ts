import { ToolError } from '../io/tools/tool-error.ts';
import { userError } from '../io/user-error.ts';

/** Runs something that needs the pinned tools; a tool that is missing or does not build becomes a user error. */
export async function explainToolError<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    throw userError({ code: 902, message: error.message, fix: 'then run the command again' });
  }
}
