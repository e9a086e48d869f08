// Package limits ends the process when one request takes more time or memory than a request may.
package limits

import (
	"fmt"
	"os"
	"runtime/debug"
	"runtime/metrics"
	"sync"
	"time"
)

// Exit codes that say why the process ended itself.
const (
	ExitTime   = 71
	ExitMemory = 72
	ExitOrphan = 73
)

// A stack this large is a recursion without end; Go's own limit is four times that, and costs as much memory.
const maxStack = 256 << 20

// collectAt is how much the heap may grow between two collections, in percent of what is alive.
const collectAt = 800

const interval = 20 * time.Millisecond

var started = time.Now()

// start is when a request began, and what the process had had of the processors by then.
type start struct {
	at   time.Time
	used time.Duration
}

// Watchdog knows when each request began.
//
// A template cannot be interrupted, and no goroutine can be given a limit of memory of its own. So the process ends,
// whatever else it was doing, and whoever started it asks again for what was not answered, one request at a time.
type Watchdog struct {
	time   time.Duration
	memory uint64
	parent int

	mutex  sync.Mutex
	next   int
	starts map[int]start
}

// New makes a watchdog for requests that may take so long, in a process that may have so many bytes.
func New(limit time.Duration, memory uint64) *Watchdog {
	debug.SetMaxStack(maxStack)
	// A render makes much garbage and keeps nothing: collecting rarely saves a fifth of the time. The limit makes the
	// collector work harder before the watchdog gives up.
	debug.SetGCPercent(collectAt)
	debug.SetMemoryLimit(int64(memory / 10 * 8))
	return &Watchdog{time: limit, memory: memory, parent: os.Getppid(), starts: map[int]start{}}
}

// Begin notes a request; call what it returns when the request is done.
func (w *Watchdog) Begin() (done func()) {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	w.next++
	id := w.next
	w.starts[id] = start{time.Now(), processorTime()}
	return func() {
		w.mutex.Lock()
		defer w.mutex.Unlock()
		delete(w.starts, id)
	}
}

// Run looks until the process ends.
func (w *Watchdog) Run() {
	samples := []metrics.Sample{{Name: "/memory/classes/total:bytes"}, {Name: "/memory/classes/heap/released:bytes"}}
	for range time.Tick(interval) {
		metrics.Read(samples)
		if used := samples[0].Value.Uint64() - samples[1].Value.Uint64(); used > w.memory {
			exit(ExitMemory, fmt.Sprintf("more than %d MiB of memory", w.memory>>20))
		}
		if w.isOver() {
			exit(ExitTime, fmt.Sprintf("more than %s", w.time))
		}
		if os.Getppid() != w.parent {
			exit(ExitOrphan, "the parent process is gone")
		}
	}
}

// isOver says whether a request has had its time: by the clock, and half of it by what the process had of the processors.
// The clock goes on while a machine sleeps, or is busy with other things, and nothing is rendered.
func (w *Watchdog) isOver() bool {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	for _, start := range w.starts {
		if time.Since(start.at) > w.time && processorTime()-start.used > w.time/2 {
			return true
		}
	}
	return false
}

func exit(code int, why string) {
	fmt.Fprintln(os.Stderr, why)
	os.Exit(code)
}
