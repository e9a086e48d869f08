/** A forge’s word for the state of a commit as one of three. */
export function asState(word: string): 'success' | 'failure' | 'pending' {
  if (word === 'success') return 'success';
  return ['failure', 'failed', 'error', 'canceled'].includes(word) ? 'failure' : 'pending';
}
