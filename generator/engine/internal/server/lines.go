package server

import (
	"bufio"
	"errors"
	"io"
)

// errTooLong is given for a line that was skipped because of its length.
var errTooLong = errors.New("the request is too large")

// lineReader reads lines of bounded length.
type lineReader struct {
	reader *bufio.Reader
	limit  int
}

// next gives the next line without its end. With errTooLong it gives the start of a line that was skipped.
func (l *lineReader) next() ([]byte, error) {
	var line []byte
	tooLong := false
	for {
		part, err := l.reader.ReadSlice('\n')
		if len(line)+len(part) <= l.limit {
			line = append(line, part...)
		} else if !tooLong {
			tooLong = true
			line = append(line, part[:min(len(part), 64)]...)
		}
		if errors.Is(err, bufio.ErrBufferFull) {
			continue
		}
		if err != nil && (len(line) == 0 || !errors.Is(err, io.EOF)) {
			return nil, err
		}
		if tooLong {
			return line[:64], errTooLong
		}
		return line, nil
	}
}
