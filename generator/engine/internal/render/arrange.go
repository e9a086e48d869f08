package render

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sort"
	"strings"
	"unicode"

	"slipway.dev/engine/internal/manifests"

	chart "helm.sh/helm/v4/pkg/chart/v2"
	release "helm.sh/helm/v4/pkg/release/v1"
	releaseutil "helm.sh/helm/v4/pkg/release/v1/util"
)

const notesSuffix = "NOTES.txt"

// Output is what `helm template` prints, and the documents in it, in its order and without the empty ones.
type Output struct {
	Text      string
	Documents []manifests.Document
}

// piece is one manifest that a template wrote.
type piece struct {
	text     string
	document manifests.Document
}

// print adds a manifest as Helm does.
func (o *Output) print(text *strings.Builder, source string, manifest piece) {
	fmt.Fprint(text, heading(source), manifest.text, "\n")
	if !manifest.document.Empty() {
		o.Documents = append(o.Documents, manifest.document)
	}
}

func heading(source string) string { return "---\n# Source: " + source + "\n" }

// arrange splits and orders what the templates wrote, and prints it: manifests in the order of installation, then hooks.
func arrange(ch *chart.Chart, files map[string]string, request Release) (Output, error) {
	maps.DeleteFunc(files, func(name, _ string) bool { return strings.HasSuffix(name, notesSuffix) })
	pieces := map[string]piece{}
	heads := map[string]string{}
	for name, content := range files {
		head, err := split(name, content, pieces)
		if err != nil {
			return Output{}, helmError(files, err)
		}
		heads[name] = head
	}
	// Helm reads every manifest to sort it; of the heads alone it makes the same order.
	hooks, sorted, err := releaseutil.SortManifests(heads, nil, releaseutil.InstallOrder)
	if err != nil {
		return Output{}, helmError(files, err)
	}
	var output Output
	var body, text strings.Builder
	if request.IncludeCRDs {
		output.printCRDs(&body, ch)
	}
	for _, manifest := range sorted {
		output.print(&body, manifest.Name, pieces[manifest.Content])
	}
	fmt.Fprintln(&text, strings.TrimSpace(body.String()))
	for _, hook := range hooks {
		if request.Tests || !slices.Contains(hook.Events, release.HookTest) {
			output.print(&text, hook.Path, pieces[hook.Manifest])
		}
	}
	output.Text = text.String()
	return output, nil
}

func (o *Output) printCRDs(body *strings.Builder, ch *chart.Chart) {
	for _, crd := range ch.CRDObjects() {
		text := heading(crd.Filename) + string(crd.File.Data) + "\n"
		body.WriteString(text)
		documents, err := manifests.Split(text)
		if err != nil {
			documents = append(documents, manifests.Document{Problem: err.Error()})
		}
		o.Documents = append(o.Documents, documents...)
	}
}

// helmError is what Helm says of files that cannot be sorted.
func helmError(files map[string]string, otherwise error) error {
	if _, _, err := releaseutil.SortManifests(files, nil, releaseutil.InstallOrder); err != nil {
		return err
	}
	return otherwise
}

// split reads the manifests of a file, notes them by their heads, and gives a file of the heads.
func split(name, content string, pieces map[string]piece) (string, error) {
	if strings.TrimSpace(content) == "" {
		return "", nil
	}
	entries := splitFile(content)
	keys := make([]string, 0, len(entries))
	for key := range entries {
		keys = append(keys, key)
	}
	sort.Sort(releaseutil.BySplitManifestsOrder(keys))
	var file strings.Builder
	for _, key := range keys {
		text := entries[key]
		document := manifests.Read([]byte(heading(name) + text + "\n"))
		if document.JSON == nil {
			return "", fmt.Errorf("%s in %s", document.Problem, name)
		}
		line, err := headOf(document, len(pieces))
		if err != nil {
			return "", fmt.Errorf("%s: %w", name, err)
		}
		pieces[line] = piece{text, document}
		file.WriteString("---\n" + line)
	}
	return file.String(), nil
}

// headOf gives what Helm sorts by, as a line. The number makes the head of each piece its own; Helm does not read it.
func headOf(document manifests.Document, number int) (string, error) {
	object, ok := document.Tree.(map[string]any)
	if !ok && document.Tree != nil {
		return "", errors.New("a manifest is an object")
	}
	head := named(object, "apiVersion", "kind", "metadata")
	for key, value := range head {
		if metadata, ok := value.(map[string]any); ok && strings.EqualFold(key, "metadata") {
			head[key] = named(metadata, "name", "annotations")
		}
	}
	head["number"] = number
	line, err := json.Marshal(head)
	return string(line) + "\n", err
}

// named gives the fields of these names. Helm does not mind their case.
func named(object map[string]any, names ...string) map[string]any {
	found := map[string]any{}
	for key, value := range object {
		if slices.ContainsFunc(names, func(name string) bool { return strings.EqualFold(name, key) }) {
			found[key] = value
		}
	}
	return found
}

// splitFile does what Helm does, and spares its search a file without a separator, as most are.
func splitFile(content string) map[string]string {
	text := strings.TrimLeftFunc(content, unicode.IsSpace)
	if strings.HasPrefix(text, "---") || strings.Contains(text, "\n---") {
		return releaseutil.SplitManifests(content)
	}
	return map[string]string{"manifest-0": text}
}
