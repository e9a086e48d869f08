module slipway.dev/tools/fluentbit-config

go 1.26.0

tool github.com/calyptia/go-fluentbit-config/v2/cmd/fluentbit-config

require (
	github.com/calyptia/go-fluentbit-config/v2 v2.14.0 // indirect
	github.com/spf13/pflag v1.0.6 // indirect
	golang.org/x/exp v0.0.0-20250506013437-ce4c2cf36ca6 // indirect
	golang.org/x/mod v0.24.0 // indirect
	gopkg.in/yaml.v3 v3.0.1 // indirect
)
