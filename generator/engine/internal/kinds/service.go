package kinds

import (
	"context"

	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apiserver/pkg/registry/rest"
	apiservice "k8s.io/kubernetes/pkg/api/service"
	"k8s.io/kubernetes/pkg/apis/core"
	"k8s.io/kubernetes/pkg/registry/core/service"
)

// serviceStrategy also fills what the API server's storage fills in before it validates a Service
// (pkg/registry/core/service/storage: normalizeClusterIPs, and the allocators).
type serviceStrategy struct{ rest.RESTCreateStrategy }

func newServiceStrategy() serviceStrategy { return serviceStrategy{service.Strategy} }

func (s serviceStrategy) PrepareForCreate(ctx context.Context, object runtime.Object) {
	s.RESTCreateStrategy.PrepareForCreate(ctx, object)
	created, isService := object.(*core.Service)
	if !isService {
		return
	}
	spec := &created.Spec
	if spec.ClusterIP != "" && len(spec.ClusterIPs) == 0 {
		spec.ClusterIPs = []string{spec.ClusterIP}
	}
	if apiservice.NeedsHealthCheck(created) && spec.HealthCheckNodePort == 0 {
		// Whatever port of the nodes would be free.
		spec.HealthCheckNodePort = 30000
	}
}
