package examine

import (
	"encoding/json"

	"slipway.dev/engine/internal/kinds"
	"slipway.dev/engine/internal/manifests"
	"slipway.dev/engine/internal/policies"

	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

// leaderWorkerSet is the kind whose pods come by way of StatefulSets that no policy sees at a merge.
var leaderWorkerSet = struct{ group, kind string }{"leaderworkerset.x-k8s.io", "LeaderWorkerSet"}

// The controllers of Kubernetes run as accounts of their own; this one makes the pods of a StatefulSet.
const statefulSetController = "system:serviceaccount:kube-system:statefulset-controller"

// podsOf gives the requests for pods that will follow from an object of a kind that policies do not look into: those of
// the templates of a LeaderWorkerSet. A template that is no pod is what the schema is there for.
func podsOf(registry *kinds.Registry, object *kinds.Object) []policies.Request {
	set, ok := object.Decoded.(*unstructured.Unstructured)
	if !ok || object.Kind.GVK.Group != leaderWorkerSet.group || object.Kind.GVK.Kind != leaderWorkerSet.kind {
		return nil
	}
	var requests []policies.Request
	for _, field := range []string{"leaderTemplate", "workerTemplate"} {
		template, found, err := unstructured.NestedMap(set.Object, "spec", "leaderWorkerTemplate", field)
		if err != nil || !found {
			continue
		}
		if pod := podOf(registry, template, object); pod != nil {
			requests = append(requests, creation(pod, statefulSetController))
		}
	}
	return requests
}

func podOf(registry *kinds.Registry, template map[string]any, owner *kinds.Object) *kinds.Object {
	metadata, _, _ := unstructured.NestedMap(template, "metadata")
	if metadata == nil {
		metadata = map[string]any{}
	}
	metadata["name"] = owner.Name + "-0"
	text, err := json.Marshal(map[string]any{"apiVersion": "v1", "kind": "Pod", "metadata": metadata, "spec": template["spec"]})
	if err != nil {
		return nil
	}
	_, pod, _ := registry.Decode(manifests.OfJSON(text), owner.Namespace)
	if pod == nil || pod.Decoded == nil {
		return nil
	}
	return pod
}
