package render

import (
	"fmt"
	"strings"
	"text/template"
	"text/template/parse"

	"helm.sh/helm/v4/pkg/chart/common"
	chart "helm.sh/helm/v4/pkg/chart/v2"
)

// The function that marked templates call; no chart can have one of this name.
const marker = "slipway_at"

// mark rewrites the templates of a chart so that they say where they are: a call of the marker with file and line goes
// before every step. It gives the functions that the templates need for it. Nothing of the result is for use: this is
// for finding out where a chart was that had to be stopped.
func mark(ch *chart.Chart, visit func(place string)) template.FuncMap {
	templates := make([]*common.File, 0, len(ch.Templates))
	for _, file := range ch.Templates {
		marked := *file
		if text, err := markText(ch.ChartFullPath()+"/"+file.Name, string(file.Data)); err == nil {
			marked.Data = []byte(text)
		}
		templates = append(templates, &marked)
	}
	ch.Templates = templates
	for _, dependency := range ch.Dependencies() {
		mark(dependency, visit)
	}
	return template.FuncMap{marker: func(place string) string {
		visit(place)
		return ""
	}}
}

func markText(name, text string) (string, error) {
	tree := parse.New(name)
	tree.Mode = parse.SkipFuncCheck
	trees := map[string]*parse.Tree{}
	if _, err := tree.Parse(text, "", "", trees); err != nil {
		return "", err
	}
	position := placer{name: name, text: text}
	var result strings.Builder
	for define, body := range trees {
		if body.Root == nil {
			continue
		}
		position.list(body.Root)
		if define == name {
			result.WriteString(body.Root.String())
		} else {
			fmt.Fprintf(&result, "{{define %q}}%s{{end}}", define, body.Root)
		}
	}
	return result.String(), nil
}

type placer struct{ name, text string }

// list puts a marker before every node of a list, and does the same in the lists inside of it.
func (p placer) list(list *parse.ListNode) {
	if list == nil {
		return
	}
	nodes := make([]parse.Node, 0, 2*len(list.Nodes))
	for _, node := range list.Nodes {
		nodes = append(nodes, p.marker(node), node)
		p.inner(node)
	}
	list.Nodes = nodes
}

func (p placer) inner(node parse.Node) {
	switch typed := node.(type) {
	case *parse.IfNode:
		p.list(typed.List)
		p.list(typed.ElseList)
	case *parse.RangeNode:
		p.list(typed.List)
		p.list(typed.ElseList)
	case *parse.WithNode:
		p.list(typed.List)
		p.list(typed.ElseList)
	}
}

// marker is a piece of text as far as the tree is concerned: the tree is printed and parsed again.
func (p placer) marker(node parse.Node) parse.Node {
	line := 1 + strings.Count(p.text[:min(int(node.Position()), len(p.text))], "\n")
	call := fmt.Sprintf("{{%s %q}}", marker, fmt.Sprintf("%s:%d", p.name, line))
	return &parse.TextNode{NodeType: parse.NodeText, Text: []byte(call)}
}
