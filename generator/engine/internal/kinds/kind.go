// Package kinds decodes and validates Kubernetes objects as the API server does when they are created.
package kinds

import (
	"context"
	"errors"
	"slices"
	"strings"

	"slipway.dev/engine/internal/manifests"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apiserver/pkg/endpoints/request"
	"k8s.io/apiserver/pkg/registry/rest"
)

// Kind is what is known about one kind of object.
type Kind struct {
	GVK        schema.GroupVersionKind
	Resource   schema.GroupVersionResource
	Namespaced bool

	codec codec
}

// codec decodes and validates the objects of one kind.
type codec interface {
	// decode gives the object with its defaults, as admission sees it, and what a strict decoder has to say.
	decode(document manifests.Document) (runtime.Object, []Finding)
	// validate says what creating it would be refused for. It does not change the object.
	validate(ctx context.Context, object runtime.Object) []Finding
}

// Finding is one thing that is wrong with an object.
type Finding struct {
	// Path of the field, as the API server writes it; empty for the object as a whole.
	Path    string `json:"path,omitempty"`
	Message string `json:"message"`
}

// Object is an object that was decoded.
type Object struct {
	Kind *Kind
	// Decoded has its defaults; nil when it could not be decoded.
	Decoded   runtime.Object
	Name      string
	Namespace string
}

// Head is what says which object one is.
type Head struct {
	metav1.TypeMeta
	Metadata struct {
		Name      string `json:"name"`
		Namespace string `json:"namespace"`
	} `json:"metadata"`
}

// readHead reads no more than the head of an object, and says what the API server would when it finds none.
func readHead(document manifests.Document) (Head, error) {
	var head Head
	tree, _ := document.Tree.(map[string]any)
	metadata, _ := tree["metadata"].(map[string]any)
	head.APIVersion, _ = tree["apiVersion"].(string)
	head.Kind, _ = tree["kind"].(string)
	head.Metadata.Name, _ = metadata["name"].(string)
	head.Metadata.Namespace, _ = metadata["namespace"].(string)
	if head.Kind != "" {
		return head, nil
	}
	return head, (&unstructured.Unstructured{}).UnmarshalJSON(document.JSON)
}

// Decode reads one object, and gives its head also when the rest cannot be read. A namespaced object without a namespace
// gets the one given.
func (r *Registry) Decode(document manifests.Document, namespace string) (Head, *Object, []Finding) {
	head, err := readHead(document)
	if err != nil {
		return head, nil, []Finding{{Message: strings.TrimSpace(err.Error())}}
	}
	object := &Object{Name: head.Metadata.Name, Namespace: head.Metadata.Namespace}
	kind, err := r.Lookup(head.GroupVersionKind())
	if err != nil {
		return head, object, []Finding{{Message: err.Error()}}
	}
	object.Kind = kind
	if !kind.Namespaced {
		object.Namespace = ""
	} else if object.Namespace == "" {
		object.Namespace = namespace
	}
	decoded, findings := kind.codec.decode(document)
	if decoded != nil {
		object.Decoded = decoded
		setNamespace(decoded, object.Namespace)
	}
	return head, object, findings
}

// Validate says what the API server would refuse the object for.
func (o *Object) Validate() []Finding {
	ctx := request.WithNamespace(context.Background(), o.Namespace)
	ctx = request.WithRequestInfo(ctx, &request.RequestInfo{
		IsResourceRequest: true, Verb: "create", APIGroup: o.Kind.Resource.Group, APIVersion: o.Kind.Resource.Version,
		Resource: o.Kind.Resource.Resource, Namespace: o.Namespace, Name: o.Name,
	})
	findings := o.Kind.codec.validate(ctx, o.Decoded)
	slices.SortFunc(findings, func(a, b Finding) int {
		return strings.Compare(a.Path+"\x00"+a.Message, b.Path+"\x00"+b.Message)
	})
	return slices.Compact(findings)
}

func setNamespace(object runtime.Object, namespace string) {
	if accessor, err := meta(object); err == nil {
		accessor.SetNamespace(namespace)
	}
}

// create runs everything that the registry runs before it stores a new object, on a copy.
func create(ctx context.Context, strategy rest.RESTCreateStrategy, object runtime.Object) []Finding {
	accessor, err := meta(object)
	if err != nil {
		return []Finding{{Message: err.Error()}}
	}
	if accessor.GetName() == "" && accessor.GetGenerateName() != "" {
		accessor.SetName(strategy.GenerateName(accessor.GetGenerateName()))
	}
	rest.FillObjectMetaSystemFields(accessor)
	return findingsOf(rest.BeforeCreate(strategy, ctx, object))
}

// findingsOf takes an error of the API server apart.
func findingsOf(err error) []Finding {
	if err == nil {
		return nil
	}
	var status *apierrors.StatusError
	if !errors.As(err, &status) || status.ErrStatus.Details == nil || len(status.ErrStatus.Details.Causes) == 0 {
		return []Finding{{Message: err.Error()}}
	}
	var findings []Finding
	for _, cause := range status.ErrStatus.Details.Causes {
		findings = append(findings, Finding{Path: cause.Field, Message: cause.Message})
	}
	return findings
}

// DecodeAny reads one object of any kind, also of those that are only sent to subresources; a kind that nothing is
// known about is taken as it is.
func (r *Registry) DecodeAny(json []byte, namespace string) (runtime.Object, error) {
	document := manifests.OfJSON(json)
	if _, object, _ := r.Decode(document, namespace); object != nil && object.Decoded != nil {
		return object.Decoded, nil
	}
	if decoded, _ := (builtin{}).decode(document); decoded != nil {
		return decoded, nil
	}
	object := &unstructured.Unstructured{}
	if err := object.UnmarshalJSON(json); err != nil {
		return nil, err
	}
	return object, nil
}
