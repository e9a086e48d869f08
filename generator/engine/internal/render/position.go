package render

import "os"

// positionSize is the length of the file that a Position is kept in, in bytes.
const positionSize = 512

// Position keeps the place where a template is in a file. A process that ran out of memory or of stack cannot say
// anything any more; the file can.
type Position struct {
	file  *os.File
	place [positionSize]byte
}

// OpenPosition makes the file.
func OpenPosition(path string) (*Position, error) {
	file, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return nil, err
	}
	return &Position{file: file}, nil
}

// Set replaces the place. It is for one goroutine.
func (p *Position) Set(place string) {
	length := copy(p.place[:], place)
	clear(p.place[length:])
	// A place that cannot be written is one that is not named; there is nobody to tell.
	_, _ = p.file.WriteAt(p.place[:], 0)
}
