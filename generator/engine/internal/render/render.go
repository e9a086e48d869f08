// Package render does what `helm template` does, with Helm's own packages, for a chart that was loaded before.
package render

import (
	"context"
	"fmt"
	"strings"
	"sync"

	"slipway.dev/engine/internal/charts"

	"helm.sh/helm/v4/pkg/chart/common"
	commonutil "helm.sh/helm/v4/pkg/chart/common/util"
	chart "helm.sh/helm/v4/pkg/chart/v2"
	"helm.sh/helm/v4/pkg/chart/v2/loader"
	chartutil "helm.sh/helm/v4/pkg/chart/v2/util"
	"helm.sh/helm/v4/pkg/engine"
)

// Release says what is rendered, in the words of `helm template`.
type Release struct {
	Name      string
	Namespace string
	// KubeVersion is what .Capabilities.KubeVersion says, and APIVersions what it knows beside Helm's own list.
	KubeVersion string
	APIVersions []string
	// Values is the text of one values file.
	Values string
	// IncludeCRDs adds the files of crds/; Tests keeps the hooks of `helm test`.
	IncludeCRDs bool
	Tests       bool
}

// Renderer renders releases. The zero value is ready.
type Renderer struct {
	// Visit, when set, is called with file and line before every step of a template; it is slow.
	Visit func(place string)

	// parsed templates by the digest of their chart; of *parsed.
	parsed sync.Map
}

// Render gives the bytes that `helm template` prints, or the error that it stops with.
func (r *Renderer) Render(loaded *charts.Chart, request Release) (Output, error) {
	if templates := r.templates(loaded); templates != nil {
		if output, err := r.attempt(loaded, request, templates); err == nil {
			return output, nil
		}
	}
	// What fails is done once more with nothing but Helm, whose words for it are the ones that people know.
	return r.attempt(loaded, request, nil)
}

// attempt renders with templates that were parsed before, or without them.
func (r *Renderer) attempt(loaded *charts.Chart, request Release, templates *parsed) (Output, error) {
	if err := chartutil.ValidateReleaseName(request.Name); err != nil {
		return Output{}, fmt.Errorf("release name %q: %w", request.Name, err)
	}
	values, err := loader.LoadValues(strings.NewReader(request.Values))
	if err != nil {
		return Output{}, fmt.Errorf("failed to parse values: %w", err)
	}
	ch, err := loaded.Copy()
	if err != nil {
		return Output{}, err
	}
	if err := chartutil.ProcessDependencies(ch, values); err != nil {
		return Output{}, fmt.Errorf("chart dependencies processing failed: %w", err)
	}
	capabilities, err := capabilitiesOf(request)
	if err != nil {
		return Output{}, err
	}
	top, err := renderValues(loaded, ch, values, request, capabilities)
	if err != nil {
		return Output{}, err
	}
	if wanted := ch.Metadata.KubeVersion; wanted != "" && !chartutil.IsCompatibleRange(wanted, capabilities.KubeVersion.String()) {
		return Output{}, fmt.Errorf("chart requires kubeVersion: %s which is incompatible with Kubernetes %s", wanted, capabilities.KubeVersion.Version)
	}
	files, err := r.execute(ch, top, templates)
	if err != nil {
		return Output{}, err
	}
	return arrange(ch, files, request)
}

func capabilitiesOf(request Release) (*common.Capabilities, error) {
	capabilities := common.DefaultCapabilities.Copy()
	version, err := common.ParseKubeVersion(request.KubeVersion)
	if err != nil {
		return nil, fmt.Errorf("invalid kube version '%s': %w", request.KubeVersion, err)
	}
	capabilities.KubeVersion = *version
	capabilities.APIVersions = append(capabilities.APIVersions, request.APIVersions...)
	return capabilities, nil
}

// renderValues is what templates see. The schema is compared here, with the one that was compiled when the chart was
// loaded, and not by Helm, which would compile it once more for every release.
func renderValues(
	loaded *charts.Chart, ch *chart.Chart, values map[string]any, request Release, capabilities *common.Capabilities,
) (common.Values, error) {
	options := common.ReleaseOptions{Name: request.Name, Namespace: request.Namespace, Revision: 1, IsInstall: true}
	top, err := commonutil.ToRenderValuesWithSchemaValidation(ch, values, options, capabilities, true)
	if err != nil {
		return nil, err
	}
	coalesced, err := top.Table("Values")
	if err != nil {
		return nil, err
	}
	// The validator knows the plain type only.
	if err := loaded.Validate(ch, coalesced.AsMap()); err != nil {
		return nil, err
	}
	return top, nil
}

func (r *Renderer) execute(ch *chart.Chart, top common.Values, templates *parsed) (map[string]string, error) {
	if templates != nil {
		return templates.execute(ch, top)
	}
	var helm engine.Engine
	if r.Visit != nil {
		helm.CustomTemplateFuncs = mark(ch, r.Visit)
	}
	return helm.RenderWithContext(context.Background(), ch, top)
}

// templates of a chart, parsed at its first release; nil where Helm has to render: a chart that it alone can, and when
// every step is visited.
func (r *Renderer) templates(loaded *charts.Chart) *parsed {
	if r.Visit != nil {
		return nil
	}
	if known, ok := r.parsed.Load(loaded.Digest); ok {
		return known.(*parsed)
	}
	var templates *parsed
	if ch, err := loaded.Copy(); err == nil {
		templates = parseTemplates(ch)
	}
	r.parsed.Store(loaded.Digest, templates)
	return templates
}
