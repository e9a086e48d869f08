/** The branch that brings a release of a model into an environment: another release has another branch. */
export function promotionBranch({ model, to, id }: { model: string; to: string; id: string }): string {
  return `promote/${to}/${model}/${id}`;
}
