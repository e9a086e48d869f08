package kinds

import (
	"regexp"

	"k8s.io/apimachinery/pkg/runtime"
)

var unknownField = regexp.MustCompile(`^unknown field "(.*)"$`)

// strictFindings says which fields a strict decoder does not know.
func strictFindings(err error) []Finding {
	strict, ok := runtime.AsStrictDecodingError(err)
	if !ok {
		return nil
	}
	var findings []Finding
	for _, problem := range strict.Errors() {
		finding := Finding{Message: problem.Error()}
		if match := unknownField.FindStringSubmatch(finding.Message); match != nil {
			finding = unknown(match[1])
		}
		findings = append(findings, finding)
	}
	return findings
}

func unknown(path string) Finding { return Finding{Path: path, Message: "unknown field"} }
