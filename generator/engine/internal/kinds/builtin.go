package kinds

import (
	"context"

	"slipway.dev/engine/internal/manifests"

	apimeta "k8s.io/apimachinery/pkg/api/meta"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/runtime/serializer"
	"k8s.io/apiserver/pkg/registry/rest"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
)

var strictDecoder = serializer.NewCodecFactory(legacyscheme.Scheme, serializer.EnableStrict).UniversalDeserializer()

// builtinKinds lists the kinds that the API server has a strategy for, in every version that it serves.
func builtinKinds() map[schema.GroupVersionKind]*Kind {
	kinds := map[schema.GroupVersionKind]*Kind{}
	add := func(groupKind schema.GroupKind, namespaced bool, codec codec) {
		for _, version := range legacyscheme.Scheme.VersionsForGroupKind(groupKind) {
			gvk := groupKind.WithVersion(version.Version)
			plural, _ := apimeta.UnsafeGuessKindToResource(gvk)
			kinds[gvk] = &Kind{GVK: gvk, Resource: plural, Namespaced: namespaced, codec: codec}
		}
	}
	for groupKind, strategy := range strategies() {
		add(groupKind, strategy.NamespaceScoped(), builtin{strategy})
	}
	for groupKind, namespaced := range typed {
		add(groupKind, namespaced, builtin{})
	}
	return kinds
}

// builtin is a kind with a Go type, and mostly with a strategy.
type builtin struct{ strategy rest.RESTCreateStrategy }

func (b builtin) decode(document manifests.Document) (runtime.Object, []Finding) {
	object, _, err := strictDecoder.Decode(document.JSON, nil, nil)
	if err != nil && !runtime.IsStrictDecodingError(err) {
		return nil, []Finding{{Message: err.Error()}}
	}
	legacyscheme.Scheme.Default(object)
	return object, strictFindings(err)
}

func (b builtin) validate(ctx context.Context, object runtime.Object) []Finding {
	if b.strategy == nil {
		return nil
	}
	gvk, err := kindOf(object)
	if err != nil {
		return []Finding{{Message: err.Error()}}
	}
	// Strategies are written for the internal version, and change what they are given.
	internal, err := legacyscheme.Scheme.ConvertToVersion(object.DeepCopyObject(), gvk.GroupKind().WithVersion(runtime.APIVersionInternal).GroupVersion())
	if err != nil {
		return []Finding{{Message: err.Error()}}
	}
	return create(ctx, b.strategy, internal)
}

func kindOf(object runtime.Object) (schema.GroupVersionKind, error) {
	kinds, _, err := legacyscheme.Scheme.ObjectKinds(object)
	if err != nil {
		return schema.GroupVersionKind{}, err
	}
	return kinds[0], nil
}
