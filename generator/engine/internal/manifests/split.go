// Package manifests reads YAML streams as Kubernetes does.
package manifests

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"k8s.io/apimachinery/pkg/util/json"
	utilyaml "k8s.io/apimachinery/pkg/util/yaml"
	"sigs.k8s.io/yaml"
)

// Document is one document of a stream, as JSON.
type Document struct {
	JSON []byte
	// Tree is the same, decoded as Kubernetes does: numbers are int64 or float64. It is shared: it must not be changed.
	Tree any
	// Problem says what is wrong with the YAML; JSON is what Kubernetes takes from it all the same, or nothing.
	Problem string
}

// Split gives the documents of a stream that hold something.
func Split(text string) ([]Document, error) {
	reader := utilyaml.NewYAMLReader(bufio.NewReader(strings.NewReader(text + "\n")))
	var documents []Document
	for {
		raw, err := reader.Read()
		if errors.Is(err, io.EOF) {
			return documents, nil
		}
		if err != nil {
			return documents, fmt.Errorf("the YAML cannot be read: %w", err)
		}
		if document := Read(raw); !document.Empty() {
			documents = append(documents, document)
		}
	}
}

// Read reads one document. A key that appears twice is a problem: which of the two counts is not said anywhere.
func Read(raw []byte) Document {
	text, err := yaml.YAMLToJSONStrict(raw)
	if err == nil {
		return OfJSON(text)
	}
	problem := strings.Join(strings.Fields(strings.TrimPrefix(err.Error(), "yaml: ")), " ")
	text, err = yaml.YAMLToJSON(raw)
	if err != nil {
		return Document{Problem: problem}
	}
	document := OfJSON(text)
	document.Problem = problem
	return document
}

// OfJSON reads one document that is JSON already.
func OfJSON(text []byte) Document {
	document := Document{JSON: text}
	if err := json.Unmarshal(text, &document.Tree); err != nil {
		return Document{Problem: err.Error()}
	}
	return document
}

// Empty says whether a document holds nothing, or only comments.
func (d Document) Empty() bool { return bytes.Equal(d.JSON, []byte("null")) }
