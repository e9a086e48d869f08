package kinds

import (
	"k8s.io/apiextensions-apiserver/pkg/registry/customresourcedefinition"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apiserver/pkg/registry/rest"
	"k8s.io/kube-aggregator/pkg/registry/apiservice"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
	"k8s.io/kubernetes/pkg/registry/admissionregistration/mutatingwebhookconfiguration"
	"k8s.io/kubernetes/pkg/registry/admissionregistration/validatingadmissionpolicy"
	"k8s.io/kubernetes/pkg/registry/admissionregistration/validatingadmissionpolicybinding"
	"k8s.io/kubernetes/pkg/registry/admissionregistration/validatingwebhookconfiguration"
	"k8s.io/kubernetes/pkg/registry/apps/daemonset"
	"k8s.io/kubernetes/pkg/registry/apps/deployment"
	"k8s.io/kubernetes/pkg/registry/apps/replicaset"
	"k8s.io/kubernetes/pkg/registry/apps/statefulset"
	"k8s.io/kubernetes/pkg/registry/autoscaling/horizontalpodautoscaler"
	"k8s.io/kubernetes/pkg/registry/batch/cronjob"
	"k8s.io/kubernetes/pkg/registry/batch/job"
	"k8s.io/kubernetes/pkg/registry/coordination/lease"
	"k8s.io/kubernetes/pkg/registry/core/configmap"
	"k8s.io/kubernetes/pkg/registry/core/limitrange"
	"k8s.io/kubernetes/pkg/registry/core/namespace"
	"k8s.io/kubernetes/pkg/registry/core/persistentvolume"
	"k8s.io/kubernetes/pkg/registry/core/persistentvolumeclaim"
	"k8s.io/kubernetes/pkg/registry/core/pod"
	"k8s.io/kubernetes/pkg/registry/core/podtemplate"
	"k8s.io/kubernetes/pkg/registry/core/replicationcontroller"
	"k8s.io/kubernetes/pkg/registry/core/resourcequota"
	"k8s.io/kubernetes/pkg/registry/core/secret"
	"k8s.io/kubernetes/pkg/registry/core/serviceaccount"
	"k8s.io/kubernetes/pkg/registry/networking/ingress"
	"k8s.io/kubernetes/pkg/registry/networking/ingressclass"
	"k8s.io/kubernetes/pkg/registry/networking/networkpolicy"
	"k8s.io/kubernetes/pkg/registry/node/runtimeclass"
	"k8s.io/kubernetes/pkg/registry/policy/poddisruptionbudget"
	"k8s.io/kubernetes/pkg/registry/rbac/clusterrole"
	"k8s.io/kubernetes/pkg/registry/rbac/clusterrolebinding"
	"k8s.io/kubernetes/pkg/registry/rbac/role"
	"k8s.io/kubernetes/pkg/registry/rbac/rolebinding"
	"k8s.io/kubernetes/pkg/registry/scheduling/priorityclass"
	"k8s.io/kubernetes/pkg/registry/storage/csidriver"
	"k8s.io/kubernetes/pkg/registry/storage/storageclass"
)

// strategies are the API server's own, by the kind that they are for.
func strategies() map[schema.GroupKind]rest.RESTCreateStrategy {
	all := map[schema.GroupKind]rest.RESTCreateStrategy{}
	add := func(group string, kinds map[string]rest.RESTCreateStrategy) {
		for kind, strategy := range kinds {
			all[schema.GroupKind{Group: group, Kind: kind}] = strategy
		}
	}
	add("", map[string]rest.RESTCreateStrategy{
		"ConfigMap":             configmap.Strategy,
		"LimitRange":            limitrange.Strategy,
		"Namespace":             namespace.Strategy,
		"PersistentVolume":      persistentvolume.Strategy,
		"PersistentVolumeClaim": persistentvolumeclaim.Strategy,
		"Pod":                   pod.Strategy,
		"PodTemplate":           podtemplate.Strategy,
		"ReplicationController": replicationcontroller.Strategy,
		"ResourceQuota":         resourcequota.Strategy,
		"Secret":                secret.Strategy,
		"Service":               newServiceStrategy(),
		"ServiceAccount":        serviceaccount.Strategy,
	})
	add("apps", map[string]rest.RESTCreateStrategy{
		"DaemonSet":   daemonset.Strategy,
		"Deployment":  deployment.Strategy,
		"ReplicaSet":  replicaset.Strategy,
		"StatefulSet": statefulset.Strategy,
	})
	add("batch", map[string]rest.RESTCreateStrategy{"CronJob": cronjob.Strategy, "Job": job.Strategy})
	add("autoscaling", map[string]rest.RESTCreateStrategy{"HorizontalPodAutoscaler": horizontalpodautoscaler.Strategy})
	add("policy", map[string]rest.RESTCreateStrategy{"PodDisruptionBudget": poddisruptionbudget.Strategy})
	add("networking.k8s.io", map[string]rest.RESTCreateStrategy{
		"Ingress":       ingress.Strategy,
		"IngressClass":  ingressclass.Strategy,
		"NetworkPolicy": networkpolicy.Strategy,
	})
	add("rbac.authorization.k8s.io", map[string]rest.RESTCreateStrategy{
		"ClusterRole":        clusterrole.Strategy,
		"ClusterRoleBinding": clusterrolebinding.Strategy,
		"Role":               role.Strategy,
		"RoleBinding":        rolebinding.Strategy,
	})
	add("admissionregistration.k8s.io", map[string]rest.RESTCreateStrategy{
		"MutatingWebhookConfiguration": mutatingwebhookconfiguration.Strategy,
		// Without an authorizer: what it would ask is whether the author may read parameters.
		"ValidatingAdmissionPolicy":        validatingadmissionpolicy.NewStrategy(nil, nil),
		"ValidatingAdmissionPolicyBinding": validatingadmissionpolicybinding.NewStrategy(nil, nil, nil),
		"ValidatingWebhookConfiguration":   validatingwebhookconfiguration.Strategy,
	})
	add("scheduling.k8s.io", map[string]rest.RESTCreateStrategy{"PriorityClass": priorityclass.Strategy})
	add("storage.k8s.io", map[string]rest.RESTCreateStrategy{
		"CSIDriver": csidriver.Strategy, "StorageClass": storageclass.Strategy,
	})
	add("coordination.k8s.io", map[string]rest.RESTCreateStrategy{"Lease": lease.Strategy})
	add("apiextensions.k8s.io", map[string]rest.RESTCreateStrategy{
		"CustomResourceDefinition": customresourcedefinition.NewStrategy(legacyscheme.Scheme),
	})
	add("apiregistration.k8s.io", map[string]rest.RESTCreateStrategy{"APIService": apiservice.NewStrategy(legacyscheme.Scheme)})
	add("node.k8s.io", map[string]rest.RESTCreateStrategy{"RuntimeClass": runtimeclass.Strategy})
	return all
}

// typed are kinds whose strategies need more of the API server than is linked here (controllers, clients); their
// fields are decoded strictly, and no more. The value says whether they are namespaced.
var typed = map[schema.GroupKind]bool{
	{Group: "", Kind: "Endpoints"}:                                    true,
	{Group: "discovery.k8s.io", Kind: "EndpointSlice"}:                true,
	{Group: "resource.k8s.io", Kind: "DeviceClass"}:                   false,
	{Group: "resource.k8s.io", Kind: "ResourceClaim"}:                 true,
	{Group: "resource.k8s.io", Kind: "ResourceClaimTemplate"}:         true,
	{Group: "certificates.k8s.io", Kind: "CertificateSigningRequest"}: false,
}
