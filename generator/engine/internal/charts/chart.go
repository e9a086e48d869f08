// Package charts loads Helm charts once and hands out copies that a render may change.
package charts

import (
	"fmt"
	"sync"

	"helm.sh/helm/v4/pkg/chart/loader/archive"
	chart "helm.sh/helm/v4/pkg/chart/v2"
	"helm.sh/helm/v4/pkg/chart/v2/loader"
)

// Chart is a chart as it was read, with its schemas compiled.
type Chart struct {
	// Digest names the content: two directories with the same files have the same one.
	Digest  string
	Name    string
	Version string

	files   []*archive.BufferedFile
	whole   *chart.Chart
	schemas map[string]*compiledSchema
}

// Store keeps the charts of a process by their content.
type Store struct {
	mutex  sync.RWMutex
	charts map[string]*Chart
}

// NewStore makes an empty store.
func NewStore() *Store { return &Store{charts: map[string]*Chart{}} }

// Open reads a chart's directory. A chart that was read before, from wherever, is kept as it is.
func (s *Store) Open(directory string) (*Chart, error) {
	files, err := readFiles(directory)
	if err != nil {
		return nil, err
	}
	id := digest(files)
	if known, ok := s.Get(id); ok {
		return known, nil
	}
	loaded, err := load(id, files)
	if err != nil {
		return nil, err
	}
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.charts[id] = loaded
	return loaded, nil
}

// Get gives a chart that was opened before.
func (s *Store) Get(digest string) (*Chart, bool) {
	s.mutex.RLock()
	defer s.mutex.RUnlock()
	found, ok := s.charts[digest]
	return found, ok
}

func load(id string, files []*archive.BufferedFile) (*Chart, error) {
	whole, err := loader.LoadFiles(files)
	if err != nil {
		return nil, err
	}
	if err := checkInstallable(whole); err != nil {
		return nil, err
	}
	schemas := map[string]*compiledSchema{}
	compileSchemas(whole, schemas)
	return &Chart{Digest: id, Name: whole.Name(), Version: whole.Metadata.Version, files: files, whole: whole, schemas: schemas}, nil
}

func checkInstallable(ch *chart.Chart) error {
	if kind := ch.Metadata.Type; kind != "" && kind != "application" {
		return fmt.Errorf("%s charts are not installable", kind)
	}
	return checkDependencies(ch)
}

// checkDependencies wants every dependency that Chart.yaml names among the chart's files, as Helm does.
func checkDependencies(ch *chart.Chart) error {
	have := map[string]bool{}
	for _, dependency := range ch.Dependencies() {
		have[dependency.Metadata.Name] = true
	}
	for _, wanted := range ch.Metadata.Dependencies {
		if !have[wanted.Name] {
			return fmt.Errorf("found in Chart.yaml, but missing in charts/ directory: %s", wanted.Name)
		}
	}
	return nil
}

// Copy gives a chart for one render. Helm changes the dependencies of a chart when it renders it, and templates may
// change values, so neither is shared. Without dependencies everything else can be.
func (c *Chart) Copy() (*chart.Chart, error) {
	if len(c.whole.Dependencies()) > 0 || len(c.whole.Metadata.Dependencies) > 0 {
		return loader.LoadFiles(c.files)
	}
	shallow := *c.whole
	shallow.Values, _ = DeepCopy(c.whole.Values).(map[string]any)
	return &shallow, nil
}

// DeepCopy copies maps and lists of what YAML or JSON was read into.
func DeepCopy(value any) any {
	switch typed := value.(type) {
	case map[string]any:
		if typed == nil {
			return typed
		}
		result := make(map[string]any, len(typed))
		for key, item := range typed {
			result[key] = DeepCopy(item)
		}
		return result
	case []any:
		result := make([]any, len(typed))
		for index, item := range typed {
			result[index] = DeepCopy(item)
		}
		return result
	default:
		return value
	}
}
