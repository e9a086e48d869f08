package manifests

import (
	"bytes"
	"encoding/json"
)

// Fields are the parts of an object that are wanted, by name, and of each part those that are wanted in turn; nil is all
// of it. In JSON, `true` is all of it.
type Fields map[string]Fields

// UnmarshalJSON reads `true` or an object.
func (f *Fields) UnmarshalJSON(text []byte) error {
	if bytes.Equal(text, []byte("true")) {
		*f = nil
		return nil
	}
	named := map[string]Fields{}
	if err := json.Unmarshal(text, &named); err != nil {
		return err
	}
	*f = named
	return nil
}

// Of gives these fields of an object, or of every object in a list. What is neither has no fields: nothing is found of it.
func (f Fields) Of(value any) (part any, found bool) {
	if f == nil {
		return value, true
	}
	switch typed := value.(type) {
	case map[string]any:
		return f.ofObject(typed), true
	case []any:
		return f.ofList(typed), true
	default:
		return nil, false
	}
}

func (f Fields) ofObject(object map[string]any) map[string]any {
	kept := make(map[string]any, len(f))
	for name, inner := range f {
		value, ok := object[name]
		if !ok {
			continue
		}
		if part, found := inner.Of(value); found {
			kept[name] = part
		}
	}
	return kept
}

func (f Fields) ofList(list []any) []any {
	kept := make([]any, 0, len(list))
	for _, item := range list {
		if part, found := f.Of(item); found {
			kept = append(kept, part)
		}
	}
	return kept
}
