// Package examine looks at Kubernetes objects: what their schemas and the admission policies say about them.
package examine

import (
	"context"
	"slices"

	"slipway.dev/engine/internal/kinds"
	"slipway.dev/engine/internal/manifests"
	"slipway.dev/engine/internal/policies"

	"k8s.io/apiserver/pkg/admission"
)

// Finding is one thing that is wrong with one object.
type Finding struct {
	APIVersion string `json:"apiVersion,omitempty"`
	Kind       string `json:"kind,omitempty"`
	Name       string `json:"name,omitempty"`
	// Path of the field, where a schema is broken.
	Path string `json:"path,omitempty"`
	// Policy that denies the object, where it is not a schema.
	Policy  string `json:"policy,omitempty"`
	Message string `json:"message"`
}

// Order says what is looked at.
type Order struct {
	// Namespace of objects that name none.
	Namespace string
	// Objects says which fields of them are handed over; nil for no objects at all.
	Objects *manifests.Fields
	// Schemas asks for what the API server would refuse for their kind.
	Schemas bool
	// Policies that the objects, created by User, have to pass; nil for none.
	Policies *policies.Set
	User     string
}

// Result is what there is to say about a stream.
type Result struct {
	Objects  []any
	Findings []Finding
}

// Stream examines every object of a YAML stream.
func Stream(registry *kinds.Registry, text string, order Order) (Result, error) {
	documents, broken := manifests.Split(text)
	result, err := Documents(registry, documents, order)
	if broken != nil {
		result.Findings = slices.Insert(result.Findings, 0, Finding{Message: broken.Error()})
	}
	return result, err
}

// Documents examines objects that were read already.
func Documents(registry *kinds.Registry, documents []manifests.Document, order Order) (Result, error) {
	result := Result{Findings: []Finding{}}
	for _, document := range documents {
		if order.Objects != nil && document.JSON != nil {
			object, _ := order.Objects.Of(document.Tree)
			result.Objects = append(result.Objects, object)
		}
		if !order.Schemas && order.Policies == nil {
			continue
		}
		found, err := one(registry, document, order)
		if err != nil {
			return result, err
		}
		result.Findings = append(result.Findings, found...)
	}
	return result, nil
}

func one(registry *kinds.Registry, document manifests.Document, order Order) ([]Finding, error) {
	var head kinds.Head
	var object *kinds.Object
	var problems []kinds.Finding
	if document.JSON != nil {
		head, object, problems = registry.Decode(document, order.Namespace)
	}
	about := Finding{APIVersion: head.APIVersion, Kind: head.Kind, Name: head.Metadata.Name}
	var findings []Finding
	add := func(path, policy, message string) {
		finding := about
		finding.Path, finding.Policy, finding.Message = path, policy, message
		if !slices.Contains(findings, finding) {
			findings = append(findings, finding)
		}
	}
	if document.Problem != "" {
		add("", "", document.Problem)
	}
	if object != nil && object.Decoded != nil && order.Schemas {
		problems = append(problems, object.Validate()...)
	}
	if order.Schemas {
		for _, problem := range problems {
			add(problem.Path, "", problem.Message)
		}
	}
	if order.Policies == nil || object == nil || object.Decoded == nil {
		return findings, nil
	}
	for _, request := range append([]policies.Request{creation(object, order.User)}, podsOf(registry, object)...) {
		denials, err := order.Policies.Evaluate(context.Background(), request)
		if err != nil {
			return nil, err
		}
		for _, denial := range denials {
			add("", denial.Policy, denial.Message)
		}
	}
	return findings, nil
}

func creation(object *kinds.Object, user string) policies.Request {
	return policies.Request{
		Operation: admission.Create,
		User:      user,
		Kind:      object.Kind.GVK,
		Resource:  object.Kind.Resource,
		Namespace: object.Namespace,
		Name:      object.Name,
		Object:    object.Decoded,
	}
}
