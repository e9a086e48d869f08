// Package server answers requests, one JSON object a line, on standard input and output.
package server

import (
	"encoding/json"

	"slipway.dev/engine/internal/manifests"
)

// Request is one line of standard input. Op says which fields count.
type Request struct {
	ID uint64 `json:"id"`
	// Op is chart, policies, render, examine or admit.
	Op string `json:"op"`

	// Directory of a chart, for op chart.
	Directory string `json:"directory,omitempty"`
	// YAML stream: policies, bindings and namespaces for op policies, objects for op examine.
	YAML string `json:"yaml,omitempty"`

	// For op render: what was answered to op chart, and what `helm template` takes.
	Chart       string   `json:"chart,omitempty"`
	Release     string   `json:"release,omitempty"`
	KubeVersion string   `json:"kubeVersion,omitempty"`
	APIVersions []string `json:"apiVersions,omitempty"`
	IncludeCRDs bool     `json:"includeCrds,omitempty"`
	Tests       bool     `json:"tests,omitempty"`
	Values      string   `json:"values,omitempty"`

	// Namespace of a release, and of objects that name none.
	Namespace string `json:"namespace,omitempty"`
	// Want says what is wanted of objects that were rendered or given.
	Want Want `json:"want"`
	// Policies is what was answered to op policies; the objects are created by User, for op admit as Admission says.
	Policies  string     `json:"policies,omitempty"`
	User      string     `json:"user,omitempty"`
	Admission *Admission `json:"admission,omitempty"`
}

// Want selects parts of a result.
type Want struct {
	// Text of the stream, byte by byte.
	Text bool `json:"text,omitempty"`
	// Objects, parsed: these fields of them.
	Objects *manifests.Fields `json:"objects,omitempty"`
	// Schemas compares objects with what is known of their kinds.
	Schemas bool `json:"schemas,omitempty"`
}

// Admission is one request that admission is asked about.
type Admission struct {
	Operation   string          `json:"operation"`
	Groups      []string        `json:"groups"`
	Group       string          `json:"group"`
	Version     string          `json:"version"`
	Resource    string          `json:"resource"`
	Subresource string          `json:"subresource"`
	Name        string          `json:"name"`
	Object      json.RawMessage `json:"object,omitempty"`
	OldObject   json.RawMessage `json:"oldObject,omitempty"`
}

// Reply is one line of standard output; Error is set when the request could not be served.
type Reply struct {
	ID     uint64   `json:"id"`
	Result any      `json:"result,omitempty"`
	Error  *Failure `json:"error,omitempty"`
}

// Failure says why a request was not served.
type Failure struct {
	// Kind is "request" for one that makes no sense, "chart" for what Helm refuses, "crash" for a bug that was caught.
	Kind    string `json:"kind"`
	Message string `json:"message"`
}

// Error makes a failure an error.
func (f *Failure) Error() string { return f.Message }

// idOf finds the number of a line that is not a request, so that its sender learns of it.
func idOf(line []byte) uint64 {
	var head struct {
		ID uint64 `json:"id"`
	}
	if json.Unmarshal(line, &head) == nil {
		return head.ID
	}
	// Senders put the number first, so that it can be found in a line that was cut.
	var id uint64
	const start = `{"id":`
	if len(line) < len(start) || string(line[:len(start)]) != start {
		return 0
	}
	for _, digit := range line[len(start):] {
		if digit < '0' || digit > '9' || id > 1<<53 {
			break
		}
		id = id*10 + uint64(digit-'0')
	}
	return id
}
