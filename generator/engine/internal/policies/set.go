package policies

import (
	"encoding/json"
	"fmt"
	"sync"

	"slipway.dev/engine/internal/manifests"

	admissionv1 "k8s.io/api/admissionregistration/v1"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apiserver/pkg/admission/plugin/policy/generic"
	"k8s.io/apiserver/pkg/admission/plugin/policy/matching"
	"k8s.io/apiserver/pkg/admission/plugin/policy/validating"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
)

// Set is the policies of one cluster, with their bindings, and the namespaces that they select.
type Set struct {
	policies   []policy
	namespaces namespaces
	matcher    generic.PolicyMatcher
	// looksAtObjects is set where more than a kind decides what matches; matches is what does otherwise, of []match.
	looksAtObjects bool
	matches        sync.Map
}

type policy struct {
	definition *admissionv1.ValidatingAdmissionPolicy
	bindings   []*admissionv1.ValidatingAdmissionPolicyBinding
	validator  validating.Validator
}

// Load reads policies, bindings and namespaces from a YAML stream; other objects are left out.
func Load(text string) (*Set, error) {
	documents, err := manifests.Split(text)
	if err != nil {
		return nil, err
	}
	set := &Set{namespaces: namespaces{}}
	set.matcher = generic.NewPolicyMatcher(matching.NewMatcher(set.namespaces, nil))
	bindings := map[string][]*admissionv1.ValidatingAdmissionPolicyBinding{}
	for _, document := range documents {
		if document.Problem != "" {
			return nil, fmt.Errorf("the policies cannot be read: %s", document.Problem)
		}
		if err := set.add(document.JSON, bindings); err != nil {
			return nil, err
		}
	}
	// Whoever asks waits for them: on all cores.
	var compiling sync.WaitGroup
	for index := range set.policies {
		own := &set.policies[index]
		own.bindings = bindings[own.definition.Name]
		compiling.Go(func() { own.validator = compile(own.definition) })
	}
	compiling.Wait()
	set.looksAtObjects = looksAtObjects(set.policies)
	return set, nil
}

func (s *Set) add(text []byte, bindings map[string][]*admissionv1.ValidatingAdmissionPolicyBinding) error {
	var head metav1.TypeMeta
	if err := json.Unmarshal(text, &head); err != nil {
		return err
	}
	switch head.Kind {
	case "ValidatingAdmissionPolicy":
		definition := &admissionv1.ValidatingAdmissionPolicy{}
		if err := read(text, definition); err != nil {
			return err
		}
		if definition.Spec.ParamKind != nil {
			return fmt.Errorf("policy %s takes parameters, which only a cluster has", definition.Name)
		}
		s.policies = append(s.policies, policy{definition: definition})
	case "ValidatingAdmissionPolicyBinding":
		binding := &admissionv1.ValidatingAdmissionPolicyBinding{}
		if err := read(text, binding); err != nil {
			return err
		}
		bindings[binding.Spec.PolicyName] = append(bindings[binding.Spec.PolicyName], binding)
	case "Namespace":
		namespace := &corev1.Namespace{}
		if err := read(text, namespace); err != nil {
			return err
		}
		s.namespaces[namespace.Name] = labelled(namespace)
	}
	return nil
}

// read decodes an object and gives it the API server's defaults: failurePolicy, matchPolicy, empty selectors, scope.
func read(text []byte, into runtime.Object) error {
	if err := json.Unmarshal(text, into); err != nil {
		return err
	}
	legacyscheme.Scheme.Default(into)
	return nil
}

// namespaces answers for every name: an object may be in a namespace that is not among the policies.
type namespaces map[string]*corev1.Namespace

// List is part of the lister's interface; nothing here asks for it.
func (n namespaces) List(labels.Selector) ([]*corev1.Namespace, error) { return nil, nil }

// Get gives a namespace with the labels that every namespace of that name has.
func (n namespaces) Get(name string) (*corev1.Namespace, error) {
	if found, ok := n[name]; ok {
		return found, nil
	}
	return labelled(&corev1.Namespace{ObjectMeta: metav1.ObjectMeta{Name: name}}), nil
}

func labelled(namespace *corev1.Namespace) *corev1.Namespace {
	if namespace.Labels == nil {
		namespace.Labels = map[string]string{}
	}
	namespace.Labels[corev1.LabelMetadataName] = namespace.Name
	return namespace
}
