/**
 * A tool that cannot be had or cannot do its work. The message is meant for users: what is missing
 * or broken, and how to get it.
 */
export class ToolError extends Error {
  override readonly name = 'ToolError';
}
