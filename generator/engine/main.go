// Command slipway-engine renders Helm charts and checks what they render, in one process.
//
// It reads requests from standard input and writes replies to standard output, one JSON object a line; see
// internal/server for their fields. It ends when its input does, or its parent.
package main

import (
	"flag"
	"fmt"
	"log/slog"
	"os"
	"runtime"
	"runtime/pprof"
	"time"

	"slipway.dev/engine/internal/charts"
	"slipway.dev/engine/internal/kinds"
	"slipway.dev/engine/internal/limits"
	"slipway.dev/engine/internal/render"
	"slipway.dev/engine/internal/server"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	workers := flag.Int("workers", runtime.GOMAXPROCS(0), "requests at a time")
	maxTime := flag.Duration("max-time", 10*time.Second, "time for one request")
	maxMemory := flag.Uint64("max-memory", 1<<30, "memory of the process, in bytes")
	maxLine := flag.Int("max-line", 4<<20, "length of a request, in bytes")
	trace := flag.String("trace", "", "file that says where the one request at a time is")
	profile := flag.String("profile", "", "file that gets a CPU profile of the process, for go tool pprof")
	crds := flag.String("crds", "", "directory of CustomResourceDefinitions, as <plural>.<group>.json")
	flag.Parse()
	// Helm logs what it thinks of charts; replies have what matters.
	slog.SetDefault(slog.New(slog.DiscardHandler))

	engine := &engine{charts: charts.NewStore(), kinds: kinds.NewRegistry(*crds)}
	if *trace != "" {
		position, err := render.OpenPosition(*trace)
		if err != nil {
			return err
		}
		engine.renderer.Visit = position.Set
		*workers = 1
	}
	if *profile != "" {
		file, err := os.Create(*profile)
		if err != nil {
			return err
		}
		defer file.Close()
		if err := pprof.StartCPUProfile(file); err != nil {
			return err
		}
		defer pprof.StopCPUProfile()
	}
	watchdog := limits.New(*maxTime, *maxMemory)
	go watchdog.Run()
	return server.Serve(os.Stdin, os.Stdout, engine.handle, server.Options{
		Workers: *workers,
		MaxLine: *maxLine,
		Watch:   watchdog.Begin,
	})
}
