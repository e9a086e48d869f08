package main

import (
	"os"
	"path/filepath"
	"testing"

	"slipway.dev/engine/internal/charts"
	"slipway.dev/engine/internal/kinds"
	"slipway.dev/engine/internal/manifests"
	"slipway.dev/engine/internal/server"
)

// BenchmarkRelease renders and examines one release, as `check` does. It needs SLIPWAY_ROOT, a repository, and
// SLIPWAY_CRDS, the directory of definitions.
func BenchmarkRelease(b *testing.B) {
	root := os.Getenv("SLIPWAY_ROOT")
	if root == "" {
		b.Skip("SLIPWAY_ROOT names no repository")
	}
	read := func(path string) string {
		text, err := os.ReadFile(filepath.Join(root, path))
		if err != nil {
			b.Fatal(err)
		}
		return string(text)
	}
	engine := &engine{charts: charts.NewStore(), kinds: kinds.NewRegistry(os.Getenv("SLIPWAY_CRDS"))}
	ask := func(request server.Request) any {
		result, err := engine.handle(request)
		if err != nil {
			b.Fatal(err)
		}
		return result
	}
	chart := ask(server.Request{Op: "chart", Directory: filepath.Join(root, "charts/ml-inference")}).(chartResult)
	set := ask(server.Request{Op: "policies", YAML: read("envs/prod/platform/namespace.yaml") + "---\n" +
		read("envs/prod/platform/admission-policies.yaml")}).(policiesResult)
	request := server.Request{
		Op: "render", Chart: chart.Digest, Release: "demo", Namespace: "prod", KubeVersion: "1.34.0",
		Values: read("envs/prod/models/llm-inference/values.yaml"),
		User:   "system:serviceaccount:argocd:argocd-application-controller",
	}
	run := func(name string, want server.Want, policies string) {
		b.Run(name, func(b *testing.B) {
			request.Want, request.Policies = want, policies
			for b.Loop() {
				ask(request)
			}
		})
	}
	run("render", server.Want{Text: true}, "")
	run("objects", server.Want{Objects: new(manifests.Fields)}, "")
	run("schemas", server.Want{Objects: new(manifests.Fields), Schemas: true}, "")
	run("policies", server.Want{Objects: new(manifests.Fields), Schemas: true}, set.Digest)
}
