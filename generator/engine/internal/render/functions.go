package render

import (
	"fmt"
	"regexp"
	"sync"
	"sync/atomic"
	"text/template"

	"slipway.dev/engine/internal/charts"
)

// remembered is what pure functions worked out before. Templates ask for the same patterns and parse the same files of
// their chart at every release, and read what another template wrote as JSON many times in one.
type remembered struct {
	patterns, maps, lists, objects memory
}

// Limits of each memory: what belongs to one release only, and is never asked for again, must not fill it for long.
const (
	maxRemembered = 512
	maxText       = 64 << 10
)

// functions replace Helm's and sprig's of the same names, and answer the same. A pattern that does not compile panics,
// as sprig does, but for regexMatch, which calls it a mismatch.
func (r *remembered) functions() template.FuncMap {
	return template.FuncMap{
		"regexMatch": func(pattern, text string) bool {
			compiled, err := r.pattern(pattern)
			return err == nil && compiled.MatchString(text)
		},
		"regexFind": func(pattern, text string) string { return r.mustPattern(pattern).FindString(text) },
		"regexFindAll": func(pattern, text string, count int) []string {
			return r.mustPattern(pattern).FindAllString(text, count)
		},
		"regexReplaceAll": func(pattern, text, by string) string {
			return r.mustPattern(pattern).ReplaceAllString(text, by)
		},
		"regexReplaceAllLiteral": func(pattern, text, by string) string {
			return r.mustPattern(pattern).ReplaceAllLiteralString(text, by)
		},
		"regexSplit": func(pattern, text string, count int) []string {
			return r.mustPattern(pattern).Split(text, count)
		},
		"fromYaml":      once(&r.maps, fromYAML),
		"fromYamlArray": once(&r.lists, fromYAMLArray),
		"fromJson":      once(&r.objects, fromJSON),
	}
}

// once parses each text once, and gives copies: templates may change what they get.
func once[T any](known *memory, parse func(text string) T) func(text string) T {
	return func(text string) T {
		return charts.DeepCopy(known.get(text, func() any { return parse(text) })).(T)
	}
}

type compiled struct {
	pattern *regexp.Regexp
	err     error
}

func (r *remembered) pattern(text string) (*regexp.Regexp, error) {
	known := r.patterns.get(text, func() any {
		pattern, err := regexp.Compile(text)
		return compiled{pattern, err}
	}).(compiled)
	return known.pattern, known.err
}

func (r *remembered) mustPattern(text string) *regexp.Regexp {
	pattern, err := r.pattern(text)
	if err != nil {
		panic(fmt.Sprintf("regexp: Compile(%q): %v", text, err))
	}
	return pattern
}

// memory keeps results by the text that they come from. It forgets everything when it is full.
type memory struct {
	results sync.Map
	count   atomic.Int64
}

func (m *memory) get(text string, work func() any) any {
	if known, ok := m.results.Load(text); ok {
		return known
	}
	result := work()
	if len(text) > maxText {
		return result
	}
	if m.count.Add(1) > maxRemembered {
		m.results.Clear()
		m.count.Store(0)
	}
	m.results.Store(text, result)
	return result
}
