package render

import (
	"context"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"
	"text/template"

	_ "unsafe" // for go:linkname

	"slipway.dev/engine/internal/charts"

	"helm.sh/helm/v4/pkg/chart/common"
	chart "helm.sh/helm/v4/pkg/chart/v2"
	"helm.sh/helm/v4/pkg/engine"
)

// initFunMap gives templates Helm's functions. Helm keeps it and the others to itself; the linker says when they are
// no longer there.
//
//go:linkname initFunMap helm.sh/helm/v4/pkg/engine.Engine.initFunMap
func initFunMap(helm engine.Engine, ctx context.Context, templates *template.Template)

//go:linkname fromYAML helm.sh/helm/v4/pkg/engine.fromYAML
func fromYAML(text string) map[string]any

//go:linkname fromYAMLArray helm.sh/helm/v4/pkg/engine.fromYAMLArray
func fromYAMLArray(text string) []any

//go:linkname fromJSON helm.sh/helm/v4/pkg/engine.fromJSON
func fromJSON(text string) map[string]any

// parsed is the templates of a chart without dependencies. Helm parses them anew for every release, which takes as
// long as executing them.
type parsed struct {
	templates *template.Template
	functions template.FuncMap
	// clones of the templates that no release is rendered with at the moment; of *template.Template.
	clones sync.Pool
	// names of those that are executed, in Helm's order: templates may change the values that later ones see.
	names []string
	// scope is what templates see as the dot, but for what belongs to a release.
	scope map[string]any
}

// parseTemplates gives nothing for a chart that Helm has to render: one with dependencies, whose values Helm scopes, or with a
// template that does not parse.
func parseTemplates(ch *chart.Chart) *parsed {
	if len(ch.Dependencies()) > 0 || len(ch.Metadata.Dependencies) > 0 || ch.Metadata.Type == "library" {
		return nil
	}
	texts := map[string]string{}
	for _, file := range ch.Templates {
		texts[path.Join(ch.ChartFullPath(), file.Name)] = string(file.Data)
	}
	scope, err := scopeOf(ch)
	if err != nil {
		return nil
	}
	result := &parsed{functions: (&remembered{}).functions(), scope: scope}
	result.templates = result.prepare(template.New("gotpl"))
	for _, name := range executionOrder(texts) {
		if _, err := result.templates.New(name).Parse(texts[name]); err != nil {
			return nil
		}
		if !strings.HasPrefix(path.Base(name), "_") {
			result.names = append(result.names, name)
		}
	}
	return result
}

// prepare sets what Helm sets. A clone needs it again: its functions must find its own templates, and it has lost the
// option (golang/go#43022).
func (p *parsed) prepare(templates *template.Template) *template.Template {
	templates.Option("missingkey=zero")
	initFunMap(engine.Engine{}, context.Background(), templates)
	return templates.Funcs(p.functions)
}

// executionOrder puts deeper paths first, then later names, as Helm does.
func executionOrder(texts map[string]string) []string {
	names := make([]string, 0, len(texts))
	for name := range texts {
		names = append(names, name)
	}
	slices.SortFunc(names, func(a, b string) int {
		if depth := strings.Count(b, "/") - strings.Count(a, "/"); depth != 0 {
			return depth
		}
		return strings.Compare(b, a)
	})
	return names
}

// execute gives what each template wrote; an error says that Helm has to be asked, which words it.
func (p *parsed) execute(ch *chart.Chart, top common.Values) (files map[string]string, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("a template panicked: %v", cause)
		}
	}()
	clone, err := p.clone()
	if err != nil {
		return nil, err
	}
	scope := p.scopeFor(top)
	files = make(map[string]string, len(p.names))
	for _, name := range p.names {
		scope["Template"] = common.Values{"Name": name, "BasePath": path.Join(ch.ChartFullPath(), "templates")}
		var text strings.Builder
		if err := clone.ExecuteTemplate(&text, name, scope); err != nil {
			return nil, err
		}
		// text/template prints this for a missing key of a map of any, whatever the option says.
		files[name] = strings.ReplaceAll(text.String(), "<no value>", "")
	}
	// One that failed is not used again: it may be in the middle of a template.
	p.clones.Put(clone)
	return files, nil
}

// clone gives templates for one release at a time.
func (p *parsed) clone() (*template.Template, error) {
	if known, ok := p.clones.Get().(*template.Template); ok {
		return known, nil
	}
	clone, err := p.templates.Clone()
	if err != nil {
		return nil, err
	}
	return p.prepare(clone), nil
}

// The function with which a template hands over what it sees.
const taker = "slipway_take"

// The parts of the dot that are those of a release, and all of it; each template adds its own Template.
var (
	releaseScope = []string{"Capabilities", "Release", "Values"}
	wholeScope   = []string{"Capabilities", "Chart", "Files", "Release", "Subcharts", "Template", "Values"}
)

// scopeOf is what templates of the chart see as the dot, without a release. Helm makes it and shows it to a template
// only. It is an error when Helm puts something else there than it did when this was written.
func scopeOf(ch *chart.Chart) (scope map[string]any, err error) {
	probe := *ch
	probe.Templates = []*common.File{{Name: "templates/take", Data: []byte("{{" + taker + " .}}")}}
	helm := engine.Engine{CustomTemplateFuncs: template.FuncMap{taker: func(seen map[string]any) string {
		scope = maps.Clone(seen)
		return ""
	}}}
	if _, err := helm.RenderWithContext(context.Background(), &probe, common.Values{}); err != nil {
		return nil, err
	}
	if parts := slices.Sorted(maps.Keys(scope)); !slices.Equal(parts, wholeScope) {
		return nil, fmt.Errorf("Helm shows %v to templates", parts)
	}
	return scope, nil
}

// scopeFor is what the templates of one release see. They may change maps: nothing that they can change is shared.
func (p *parsed) scopeFor(top common.Values) common.Values {
	scope := charts.DeepCopy(p.scope).(map[string]any)
	for _, part := range releaseScope {
		scope[part] = top[part]
	}
	return scope
}
