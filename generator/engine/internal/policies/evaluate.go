package policies

import (
	"context"
	"fmt"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apiserver/pkg/admission"
	"k8s.io/apiserver/pkg/admission/plugin/policy/validating"
	celconfig "k8s.io/apiserver/pkg/apis/cel"
	"k8s.io/apiserver/pkg/authentication/user"
	"k8s.io/apiserver/pkg/authorization/authorizer"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
)

// Request is what admission is asked about.
type Request struct {
	Operation   admission.Operation
	User        string
	Groups      []string
	Kind        schema.GroupVersionKind
	Resource    schema.GroupVersionResource
	Subresource string
	Namespace   string
	Name        string
	// Object and OldObject have their defaults; either may be nil.
	Object    runtime.Object
	OldObject runtime.Object
}

// Denial says which policy refuses a request, and in which words.
type Denial struct {
	Policy  string `json:"policy"`
	Message string `json:"message"`
}

// Evaluate gives every denial of every policy. An API server stops at one of them.
func (s *Set) Evaluate(ctx context.Context, request Request) ([]Denial, error) {
	attributes := admission.NewAttributesRecord(
		request.Object, request.OldObject, request.Kind, request.Namespace, request.Name, request.Resource,
		request.Subresource, request.Operation, nil, false, &user.DefaultInfo{Name: request.User, Groups: request.Groups},
	)
	matches, err := s.matching(attributes)
	if err != nil {
		return nil, err
	}
	var denials []Denial
	versions := versions{}
	for _, match := range matches {
		versioned, err := versions.of(attributes, match.kind)
		if err != nil {
			return nil, fmt.Errorf("policy %s: %w", match.policy.definition.Name, err)
		}
		result := match.policy.validator.Validate(
			ctx, match.resource, versioned, nil, s.namespaceOf(attributes), celconfig.RuntimeCELCostBudget, undecided{},
		)
		for _, decision := range result.Decisions {
			if decision.Action == validating.ActionDeny {
				denials = append(denials, Denial{Policy: match.policy.definition.Name, Message: decision.Message})
			}
		}
	}
	return denials, nil
}

// versions has the attributes of a request once for each version that policies match.
type versions map[schema.GroupVersionKind]*admission.VersionedAttributes

func (v versions) of(attributes admission.Attributes, kind schema.GroupVersionKind) (*admission.VersionedAttributes, error) {
	if known, ok := v[kind]; ok {
		return known, nil
	}
	versioned, err := admission.NewVersionedAttributes(attributes, kind, objects)
	if err == nil {
		v[kind] = versioned
	}
	return versioned, err
}

// namespaceOf gives what CEL sees as namespaceObject; a namespace is in none.
func (s *Set) namespaceOf(attributes admission.Attributes) *corev1.Namespace {
	if attributes.GetNamespace() == "" || isNamespace(attributes) {
		return nil
	}
	namespace, _ := s.namespaces.Get(attributes.GetNamespace())
	return namespace
}

// undecided is the authorizer that CEL may ask. Rights are the cluster's, so nothing is allowed by it.
type undecided struct{}

func (undecided) Authorize(context.Context, authorizer.Attributes) (authorizer.Decision, string, error) {
	return authorizer.DecisionNoOpinion, "", nil
}

// objects is what the matcher needs beside the request. Nothing here is converted: an object is compared with rules in
// the version that it is written in.
var objects = admission.NewObjectInterfacesFromScheme(legacyscheme.Scheme)
