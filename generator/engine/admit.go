package main

import (
	"slipway.dev/engine/internal/examine"
	"slipway.dev/engine/internal/policies"
	"slipway.dev/engine/internal/server"

	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apiserver/pkg/admission"
)

// admit asks policies about a request of any kind, as an API server would be asked.
func (e *engine) admit(request server.Request) (any, error) {
	set, err := e.policySet(request.Policies)
	if err != nil {
		return nil, err
	}
	asked := request.Admission
	if asked == nil || set == nil {
		return nil, refuse("admit needs policies and an admission request")
	}
	denials, err := examine.Admit(e.kinds, set, policies.Request{
		Operation:   admission.Operation(asked.Operation),
		User:        request.User,
		Groups:      asked.Groups,
		Resource:    schema.GroupVersionResource{Group: asked.Group, Version: asked.Version, Resource: asked.Resource},
		Subresource: asked.Subresource,
		Namespace:   request.Namespace,
		Name:        asked.Name,
	}, asked.Object, asked.OldObject)
	if err != nil {
		return nil, err
	}
	if denials == nil {
		denials = []policies.Denial{}
	}
	return admitResult{Denials: denials}, nil
}
