package kinds

import (
	"context"
	"encoding/json"
	"fmt"

	"slipway.dev/engine/internal/manifests"

	"k8s.io/apiextensions-apiserver/pkg/apis/apiextensions"
	apiextensionsv1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	structuralschema "k8s.io/apiextensions-apiserver/pkg/apiserver/schema"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/defaulting"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/pruning"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/validation"
	"k8s.io/apiextensions-apiserver/pkg/registry/customresource"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apiserver/pkg/registry/rest"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
)

// custom is a kind of a CustomResourceDefinition.
type custom struct {
	structural *structuralschema.Structural
	strategy   rest.RESTCreateStrategy
}

// customKinds reads a CustomResourceDefinition, given as JSON, and gives a kind per served version.
func customKinds(text []byte) ([]*Kind, error) {
	var definition apiextensionsv1.CustomResourceDefinition
	if err := json.Unmarshal(text, &definition); err != nil {
		return nil, err
	}
	var kinds []*Kind
	for _, version := range definition.Spec.Versions {
		if !version.Served || version.Schema == nil || version.Schema.OpenAPIV3Schema == nil {
			continue
		}
		kind, err := customKind(&definition, version)
		if err != nil {
			return nil, fmt.Errorf("version %s: %w", version.Name, err)
		}
		kinds = append(kinds, kind)
	}
	return kinds, nil
}

func customKind(definition *apiextensionsv1.CustomResourceDefinition, version apiextensionsv1.CustomResourceDefinitionVersion) (*Kind, error) {
	spec := definition.Spec
	var internal apiextensions.JSONSchemaProps
	if err := apiextensionsv1.Convert_v1_JSONSchemaProps_To_apiextensions_JSONSchemaProps(version.Schema.OpenAPIV3Schema, &internal, nil); err != nil {
		return nil, err
	}
	structural, err := structuralschema.NewStructural(&internal)
	if err != nil {
		return nil, err
	}
	if err := defaulting.PruneDefaults(structural); err != nil {
		return nil, err
	}
	validator, _, err := validation.NewSchemaValidator(&internal)
	if err != nil {
		return nil, err
	}
	gvk := schema.GroupVersionKind{Group: spec.Group, Version: version.Name, Kind: spec.Names.Kind}
	namespaced := spec.Scope == apiextensionsv1.NamespaceScoped
	strategy := customresource.NewStrategy(typer{gvk}, namespaced, gvk, validator, validator, structural, nil, nil, nil)
	return &Kind{
		GVK:        gvk,
		Resource:   gvk.GroupVersion().WithResource(spec.Names.Plural),
		Namespaced: namespaced,
		codec:      custom{structural, strategy},
	}, nil
}

func (c custom) decode(document manifests.Document) (runtime.Object, []Finding) {
	tree, ok := document.Tree.(map[string]any)
	if !ok {
		return nil, []Finding{{Message: "an object is expected"}}
	}
	object := &unstructured.Unstructured{Object: runtime.DeepCopyJSON(tree)}
	var findings []Finding
	options := structuralschema.UnknownFieldPathOptions{TrackUnknownFieldPaths: true}
	for _, path := range pruning.PruneWithOptions(object.Object, c.structural, true, options) {
		findings = append(findings, unknown(path))
	}
	findings = append(findings, c.metadata(tree["metadata"])...)
	defaulting.PruneNonNullableNullsWithoutDefaults(object.Object, c.structural)
	defaulting.Default(object.Object, c.structural)
	return object, findings
}

// metadata decodes what all objects have, strictly. Its type is Kubernetes' own, whatever the definition says.
func (c custom) metadata(metadata any) []Finding {
	// A ConfigMap is nothing but metadata and data.
	text, err := json.Marshal(map[string]any{"apiVersion": "v1", "kind": "ConfigMap", "metadata": metadata})
	if err != nil || metadata == nil {
		return nil
	}
	_, _, err = strictDecoder.Decode(text, nil, nil)
	if err != nil && !runtime.IsStrictDecodingError(err) {
		return []Finding{{Path: "metadata", Message: err.Error()}}
	}
	return strictFindings(err)
}

func (c custom) validate(ctx context.Context, object runtime.Object) []Finding {
	return create(ctx, c.strategy, object.DeepCopyObject())
}

// typer knows one kind.
type typer struct{ gvk schema.GroupVersionKind }

func (t typer) ObjectKinds(runtime.Object) ([]schema.GroupVersionKind, bool, error) {
	return []schema.GroupVersionKind{t.gvk}, false, nil
}

func (t typer) Recognizes(gvk schema.GroupVersionKind) bool {
	return gvk == t.gvk || legacyscheme.Scheme.Recognizes(gvk)
}
