package server

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"runtime/debug"
	"sync"
)

// Handler serves one request; what it returns is the result of the reply.
type Handler func(Request) (any, error)

// Options of Serve.
type Options struct {
	// Workers is how many requests are served at once.
	Workers int
	// MaxLine is the length of the longest request, in bytes.
	MaxLine int
	// Watch is told when a request begins; what it returns is called when it ends.
	Watch func() (done func())
}

// Serve reads requests until the input ends, and answers each. Answers come in any order. While all workers are busy,
// nothing is read, so that whoever writes waits.
func Serve(input io.Reader, output io.Writer, handle Handler, options Options) error {
	requests := make(chan Request)
	replies := make(chan Reply)
	var workers sync.WaitGroup
	for range options.Workers {
		workers.Go(func() {
			for request := range requests {
				done := options.Watch()
				replies <- serveOne(request, handle)
				done()
			}
		})
	}
	writing := make(chan error, 1)
	go func() { writing <- write(output, replies) }()
	read(&lineReader{bufio.NewReaderSize(input, 1<<16), options.MaxLine}, requests, replies)
	close(requests)
	workers.Wait()
	close(replies)
	return <-writing
}

// read passes requests on, and answers what is none.
func read(lines *lineReader, requests chan<- Request, replies chan<- Reply) {
	for {
		line, err := lines.next()
		if errors.Is(err, errTooLong) {
			replies <- refusal(line, fmt.Sprintf("a request may have %d MiB", lines.limit>>20))
			continue
		}
		if err != nil {
			return
		}
		var request Request
		if err := json.Unmarshal(line, &request); err != nil {
			replies <- refusal(line, "this is not a request: "+err.Error())
			continue
		}
		requests <- request
	}
}

func refusal(line []byte, message string) Reply {
	return Reply{ID: idOf(line), Error: &Failure{"request", message}}
}

// serveOne turns whatever happens into a reply.
func serveOne(request Request, handle Handler) (reply Reply) {
	reply.ID = request.ID
	defer func() {
		if cause := recover(); cause != nil {
			reply = Reply{ID: request.ID, Error: &Failure{"crash", fmt.Sprintf("%v\n%s", cause, debug.Stack())}}
		}
	}()
	result, err := handle(request)
	var failure *Failure
	switch {
	case err == nil:
		reply.Result = result
	case errors.As(err, &failure):
		reply.Error = failure
	default:
		reply.Error = &Failure{"chart", err.Error()}
	}
	return reply
}

// write prints replies, and sends what is buffered whenever no further reply waits. After a failure it only drains, so
// that nobody is stuck; the reader is gone by then.
func write(output io.Writer, replies <-chan Reply) error {
	buffer := bufio.NewWriterSize(output, 1<<16)
	encoder := json.NewEncoder(buffer)
	encoder.SetEscapeHTML(false)
	var failed error
	for reply := range replies {
		if failed == nil {
			failed = encoder.Encode(reply)
		}
		if failed == nil && len(replies) == 0 {
			failed = buffer.Flush()
		}
	}
	return failed
}
