/** A setting of argocd-cm that this repository counts on. */
export interface ArgocdSetting {
  readonly key: string;
  readonly value: string;
  /** Whether nothing may be synced without it. */
  readonly required: boolean;
  readonly why: string;
}

// Argo CD itself has no check for these kinds, and takes an object without one for healthy.
const applicationHealth = `hs = { status = "Progressing", message = "" }
if obj.status ~= nil and obj.status.health ~= nil then
  hs.status = obj.status.health.status or hs.status
  hs.message = obj.status.health.message or ""
end
return hs
`;

/** Available is true when all groups are ready, and while an update runs UpdateInProgress is. */
const groupHealth = `hs = { status = "Progressing", message = "groups are starting" }
local is = {}
if obj.status ~= nil and obj.status.conditions ~= nil then
  for _, condition in ipairs(obj.status.conditions) do
    is[condition.type] = condition.status == "True"
  end
end
if is["Available"] and not is["UpdateInProgress"] then
  hs = { status = "Healthy", message = "all groups are ready" }
end
return hs
`;

/** The settings, in the order of docs/bootstrap.md. */
export const argocdSettings: readonly ArgocdSetting[] = [
  {
    key: 'application.sync.requireOverridePrivilegeForRevisionSync',
    value: 'true',
    required: true,
    why: 'without it, whoever may sync may sync any commit of the repository',
  },
  {
    key: 'resource.customizations.health.argoproj.io_Application',
    value: applicationHealth,
    required: false,
    why: 'without it, the root Application is healthy while what it made is not',
  },
  {
    key: 'resource.customizations.health.leaderworkerset.x-k8s.io_LeaderWorkerSet',
    value: groupHealth,
    required: false,
    why: 'without it, a model over several nodes is healthy before its pods are ready',
  },
];
