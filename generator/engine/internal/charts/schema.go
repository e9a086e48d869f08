package charts

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
	chart "helm.sh/helm/v4/pkg/chart/v2"
)

// The name under which Helm compiles a schema; it is part of messages.
const schemaName = "file:///values.schema.json"

// compiledSchema is a schema, or why it cannot be used; the latter matters when its chart is rendered, not before.
type compiledSchema struct {
	schema *jsonschema.Schema
	err    error
}

// refusing is a loader of other documents. Helm fetches them over the network and from the disk, and takes one that it
// does not find under urn: as permission for everything. What a chart means must not depend on either.
type refusing struct{}

func (refusing) Load(url string) (any, error) {
	return nil, fmt.Errorf("it refers to %s, and only references inside of the schema (#/…) are followed", url)
}

// compileSchemas compiles the schema of a chart and of those in it, each once.
func compileSchemas(ch *chart.Chart, into map[string]*compiledSchema) {
	text := string(ch.Schema)
	if ch.Schema != nil && into[text] == nil {
		schema, err := compile(ch.Schema)
		into[text] = &compiledSchema{schema, err}
	}
	for _, dependency := range ch.Dependencies() {
		compileSchemas(dependency, into)
	}
}

func compile(text []byte) (schema *jsonschema.Schema, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("unable to validate schema: %v", cause)
		}
	}()
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		return nil, err
	}
	compiler := jsonschema.NewCompiler()
	compiler.UseLoader(refusing{})
	if err := compiler.AddResource(schemaName, document); err != nil {
		return nil, err
	}
	return compiler.Compile(schemaName)
}

// Validate compares coalesced values with the schemas of a chart and its enabled dependencies, in Helm's words. The
// lines of one object are sorted: Helm prints them in an order that differs from run to run.
func (c *Chart) Validate(ch *chart.Chart, values map[string]any) error {
	text := c.violations(ch, values)
	if text == "" {
		return nil
	}
	return errors.New("values don't meet the specifications of the schema(s) in the following chart(s):\n" + text)
}

func (c *Chart) violations(ch *chart.Chart, values map[string]any) string {
	var text strings.Builder
	if ch.Schema != nil {
		if err := c.schemas[string(ch.Schema)].validate(values); err != nil {
			fmt.Fprintf(&text, "%s:\n%s\n", ch.Name(), describe(err))
		}
	}
	for _, dependency := range ch.Dependencies() {
		raw, exists := values[dependency.Name()]
		if !exists || raw == nil {
			continue
		}
		own, ok := raw.(map[string]any)
		if !ok {
			fmt.Fprintf(&text, "%s:\ninvalid type for values: expected object (map), got %T\n", dependency.Name(), raw)
			continue
		}
		text.WriteString(c.violations(dependency, own))
	}
	return text.String()
}

func (c *compiledSchema) validate(values map[string]any) error {
	if c.err != nil {
		return fmt.Errorf("values.schema.json cannot be used: %w", c.err)
	}
	return c.schema.Validate(values)
}

func describe(err error) string {
	var invalid *jsonschema.ValidationError
	if errors.As(err, &invalid) {
		sortCauses(invalid)
	}
	return strings.TrimPrefix(err.Error(), "jsonschema validation failed with '"+schemaName+"#'\n")
}

func sortCauses(invalid *jsonschema.ValidationError) {
	for _, cause := range invalid.Causes {
		sortCauses(cause)
	}
	slices.SortFunc(invalid.Causes, func(a, b *jsonschema.ValidationError) int {
		return strings.Compare(a.Error(), b.Error())
	})
}
