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

// Of gives these fields of an object, or of every object in a list. What is neither has no fields: nothing is left of it.
func (f Fields) Of(text json.RawMessage) (json.RawMessage, error) {
	switch {
	case f == nil:
		return text, nil
	case bytes.HasPrefix(text, []byte("{")):
		return f.ofObject(text)
	case bytes.HasPrefix(text, []byte("[")):
		return f.ofList(text)
	default:
		return nil, nil
	}
}

func (f Fields) ofObject(text json.RawMessage) (json.RawMessage, error) {
	var parts map[string]json.RawMessage
	if err := json.Unmarshal(text, &parts); err != nil {
		return nil, err
	}
	kept := make(map[string]json.RawMessage, len(f))
	for name, inner := range f {
		part, err := inner.Of(parts[name])
		if err != nil {
			return nil, err
		}
		if part != nil {
			kept[name] = part
		}
	}
	return json.Marshal(kept)
}

func (f Fields) ofList(text json.RawMessage) (json.RawMessage, error) {
	var items []json.RawMessage
	if err := json.Unmarshal(text, &items); err != nil {
		return nil, err
	}
	kept := make([]json.RawMessage, 0, len(items))
	for _, item := range items {
		part, err := f.Of(item)
		if err != nil {
			return nil, err
		}
		if part != nil {
			kept = append(kept, part)
		}
	}
	return json.Marshal(kept)
}
