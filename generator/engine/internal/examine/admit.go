package examine

import (
	"context"
	"encoding/json"
	"fmt"

	"slipway.dev/engine/internal/kinds"
	"slipway.dev/engine/internal/policies"

	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
)

// Admit asks policies about one request, with objects given as JSON.
func Admit(registry *kinds.Registry, set *policies.Set, request policies.Request, object, oldObject json.RawMessage) ([]policies.Denial, error) {
	var err error
	if request.Object, err = decode(registry, object, request.Namespace); err != nil {
		return nil, fmt.Errorf("object: %w", err)
	}
	if request.OldObject, err = decode(registry, oldObject, request.Namespace); err != nil {
		return nil, fmt.Errorf("oldObject: %w", err)
	}
	request.Kind = kindOf(request)
	return set.Evaluate(context.Background(), request)
}

func decode(registry *kinds.Registry, text json.RawMessage, namespace string) (runtime.Object, error) {
	if text == nil {
		return nil, nil
	}
	return registry.DecodeAny(text, namespace)
}

func kindOf(request policies.Request) schema.GroupVersionKind {
	for _, object := range []runtime.Object{request.Object, request.OldObject} {
		if object != nil {
			return object.GetObjectKind().GroupVersionKind()
		}
	}
	return schema.GroupVersionKind{}
}
