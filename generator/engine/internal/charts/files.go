package charts

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"helm.sh/helm/v4/pkg/chart/loader/archive"
	"helm.sh/helm/v4/pkg/chart/v2/loader"
)

// Limits of one chart. The largest public ones have a few megabytes, most of them CRDs.
const (
	maxChartBytes = 32 << 20
	maxChartFiles = 10_000
)

// readFiles reads the files of a chart directory that Helm would read.
// It refuses a directory that leads out of itself, and one that is too large to be a chart.
func readFiles(directory string) ([]*archive.BufferedFile, error) {
	if err := inspect(directory); err != nil {
		return nil, err
	}
	// Helm's loader knows .helmignore; it keeps every file that it read as Raw.
	loaded, err := loader.LoadDir(directory)
	if err != nil {
		return nil, err
	}
	files := make([]*archive.BufferedFile, 0, len(loaded.Raw))
	for _, file := range loaded.Raw {
		files = append(files, &archive.BufferedFile{Name: file.Name, ModTime: file.ModTime, Data: file.Data})
	}
	return files, nil
}

// inspect walks a chart before Helm does: Helm follows every symbolic link, wherever it leads.
func inspect(directory string) error {
	root, err := filepath.EvalSymlinks(directory)
	if err != nil {
		return fmt.Errorf("the chart cannot be read: %w", err)
	}
	var bytes int64
	count := 0
	return filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return fmt.Errorf("the chart cannot be read: %w", err)
		}
		name, _ := filepath.Rel(root, path)
		if entry.Type()&fs.ModeSymlink != 0 {
			return checkLink(root, path, name)
		}
		if entry.IsDir() {
			return nil
		}
		if !entry.Type().IsRegular() {
			return fmt.Errorf("%s in the chart is neither a file nor a directory", name)
		}
		info, err := entry.Info()
		if err != nil {
			return err
		}
		bytes += info.Size()
		count++
		if bytes > maxChartBytes || count > maxChartFiles {
			return fmt.Errorf("the chart has more than %d MiB or %d files", maxChartBytes>>20, maxChartFiles)
		}
		return nil
	})
}

// checkLink refuses a link out of the chart, one to a directory (which may contain itself) and a dangling one.
func checkLink(root, path, name string) error {
	target, err := filepath.EvalSymlinks(path)
	if err != nil {
		return fmt.Errorf("%s in the chart is a symbolic link to nothing", name)
	}
	if !strings.HasPrefix(target, root+string(filepath.Separator)) {
		return fmt.Errorf("%s is a symbolic link out of the chart", name)
	}
	if info, err := os.Stat(target); err != nil || info.IsDir() {
		return fmt.Errorf("%s in the chart is a symbolic link to a directory", name)
	}
	return nil
}

// digest is the SHA-256 of the names and contents of all files, in hexadecimal.
func digest(files []*archive.BufferedFile) string {
	hash := sha256.New()
	part := func(data []byte) {
		var length [8]byte
		binary.BigEndian.PutUint64(length[:], uint64(len(data)))
		hash.Write(length[:])
		hash.Write(data)
	}
	for _, file := range files {
		part([]byte(file.Name))
		part(file.Data)
	}
	return hex.EncodeToString(hash.Sum(nil))
}
