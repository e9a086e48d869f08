package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"sync"

	"slipway.dev/engine/internal/charts"
	"slipway.dev/engine/internal/examine"
	"slipway.dev/engine/internal/kinds"
	"slipway.dev/engine/internal/policies"
	"slipway.dev/engine/internal/render"
	"slipway.dev/engine/internal/server"
)

// engine is what requests are served with.
type engine struct {
	charts   *charts.Store
	renderer render.Renderer
	kinds    *kinds.Registry
	// policies by the hash of their text; of *policies.Set.
	policies sync.Map
}

type chartResult struct {
	Digest  string `json:"digest"`
	Name    string `json:"name"`
	Version string `json:"version"`
}

type policiesResult struct {
	Digest string `json:"digest"`
}

type streamResult struct {
	Manifests string            `json:"manifests,omitempty"`
	Objects   []any             `json:"objects,omitempty"`
	Findings  []examine.Finding `json:"findings"`
}

type admitResult struct {
	Denials []policies.Denial `json:"denials"`
}

func (e *engine) handle(request server.Request) (any, error) {
	switch request.Op {
	case "chart":
		return e.openChart(request)
	case "policies":
		return e.openPolicies(request)
	case "render":
		return e.render(request)
	case "examine":
		return e.examineStream(request)
	case "admit":
		return e.admit(request)
	default:
		return nil, refuse("%q is no operation", request.Op)
	}
}

func refuse(format string, arguments ...any) error {
	return &server.Failure{Kind: "request", Message: fmt.Sprintf(format, arguments...)}
}

func (e *engine) openChart(request server.Request) (any, error) {
	chart, err := e.charts.Open(request.Directory)
	if err != nil {
		return nil, err
	}
	return chartResult{Digest: chart.Digest, Name: chart.Name, Version: chart.Version}, nil
}

func (e *engine) openPolicies(request server.Request) (any, error) {
	sum := sha256.Sum256([]byte(request.YAML))
	digest := hex.EncodeToString(sum[:])
	set, err := policies.Load(request.YAML)
	if err != nil {
		return nil, err
	}
	e.policies.Store(digest, set)
	return policiesResult{Digest: digest}, nil
}

func (e *engine) policySet(digest string) (*policies.Set, error) {
	if digest == "" {
		return nil, nil
	}
	set, ok := e.policies.Load(digest)
	if !ok {
		return nil, refuse("no policies %q were given", digest)
	}
	return set.(*policies.Set), nil
}

func (e *engine) render(request server.Request) (any, error) {
	chart, ok := e.charts.Get(request.Chart)
	if !ok {
		return nil, refuse("no chart %q was opened", request.Chart)
	}
	output, err := e.renderer.Render(chart, render.Release{
		Name:        request.Release,
		Namespace:   request.Namespace,
		KubeVersion: request.KubeVersion,
		APIVersions: request.APIVersions,
		Values:      request.Values,
		IncludeCRDs: request.IncludeCRDs,
		Tests:       request.Tests,
	})
	if err != nil {
		return nil, err
	}
	result, err := e.examine(request, func(order examine.Order) (examine.Result, error) {
		return examine.Documents(e.kinds, output.Documents, order)
	})
	if err == nil && request.Want.Text {
		result.Manifests = output.Text
	}
	return result, err
}

func (e *engine) examineStream(request server.Request) (any, error) {
	result, err := e.examine(request, func(order examine.Order) (examine.Result, error) {
		return examine.Stream(e.kinds, request.YAML, order)
	})
	if request.Want.Text {
		result.Manifests = request.YAML
	}
	return result, err
}

// examine says what is wanted of objects.
func (e *engine) examine(request server.Request, look func(examine.Order) (examine.Result, error)) (streamResult, error) {
	result := streamResult{Findings: []examine.Finding{}}
	if request.Want.Objects == nil && !request.Want.Schemas && request.Policies == "" {
		return result, nil
	}
	set, err := e.policySet(request.Policies)
	if err != nil {
		return result, err
	}
	found, err := look(examine.Order{
		Namespace: request.Namespace,
		Objects:   request.Want.Objects,
		Schemas:   request.Want.Schemas,
		Policies:  set,
		User:      request.User,
	})
	if err != nil {
		return result, err
	}
	result.Findings, result.Objects = found.Findings, found.Objects
	return result, nil
}
