//go:build !unix

package limits

import "time"

// processorTime is how long this process runs: what it had of the processors is not known here.
func processorTime() time.Duration { return time.Since(started) }
