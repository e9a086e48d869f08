package kinds

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sync"

	apimeta "k8s.io/apimachinery/pkg/api/meta"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
)

// Registry knows the kinds of Kubernetes, and those of a directory of CustomResourceDefinitions.
type Registry struct {
	// directory has one file per definition, as <plural>.<group>.json.
	directory string

	mutex sync.Mutex
	known map[schema.GroupVersionKind]*Kind
}

// NewRegistry makes a registry. Definitions are read when they are needed; the directory may be empty.
func NewRegistry(directory string) *Registry {
	return &Registry{directory: directory, known: builtinKinds()}
}

// Lookup finds a kind.
func (r *Registry) Lookup(gvk schema.GroupVersionKind) (*Kind, error) {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	if kind, ok := r.known[gvk]; ok {
		return kind, nil
	}
	unknown := fmt.Errorf("no schema is known for kind %q in apiVersion %q; look for a typing error, or add the module "+
		"with its CRD to tools/schemas/modules.json", gvk.Kind, gvk.GroupVersion())
	text, err := r.definition(gvk)
	if err != nil {
		return nil, unknown
	}
	kinds, err := customKinds(text)
	if err != nil {
		return nil, fmt.Errorf("the definition of kind %q cannot be used: %w", gvk.Kind, err)
	}
	for _, kind := range kinds {
		r.known[kind.GVK] = kind
	}
	if kind, ok := r.known[gvk]; ok {
		return kind, nil
	}
	return nil, unknown
}

// definition reads the CustomResourceDefinition of a kind. Its file has its name, <plural>.<group>; a plural that does
// not follow from the kind is looked for among all of the group.
func (r *Registry) definition(gvk schema.GroupVersionKind) ([]byte, error) {
	if r.directory == "" || gvk.Group == "" || filepath.Base(gvk.Group) != gvk.Group || filepath.Base(gvk.Kind) != gvk.Kind {
		return nil, os.ErrNotExist
	}
	plural, _ := apimeta.UnsafeGuessKindToResource(gvk)
	if text, err := os.ReadFile(filepath.Join(r.directory, plural.Resource+"."+gvk.Group+".json")); err == nil {
		return text, nil
	}
	paths, err := filepath.Glob(filepath.Join(r.directory, "*."+gvk.Group+".json"))
	if err != nil {
		return nil, err
	}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		var head struct {
			Spec struct {
				Names struct {
					Kind string `json:"kind"`
				} `json:"names"`
			} `json:"spec"`
		}
		if json.Unmarshal(text, &head) == nil && head.Spec.Names.Kind == gvk.Kind {
			return text, nil
		}
	}
	return nil, os.ErrNotExist
}

func meta(object runtime.Object) (metav1.Object, error) { return apimeta.Accessor(object) }
