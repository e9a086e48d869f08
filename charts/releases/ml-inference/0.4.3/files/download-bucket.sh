# Copies a bucket's prefix into a directory and compares every file with the bucket. Arguments: filters for rclone.
# A second run goes on where the first one stopped; once all is there and right, a run does nothing.
set -eu
target="$WEIGHTS_DIRECTORY/model"
if [ -e "$WEIGHTS_DIRECTORY/.complete" ]; then
  echo "The weights are complete."
  exit 0
fi
rclone copy "$WEIGHTS_REMOTE" "$target" --checksum --transfers=8 --stats=30s --stats-one-line -v "$@"
# Sizes, and hashes where the bucket has them.
rclone check "$WEIGHTS_REMOTE" "$target" --one-way "$@"
if ! ls "$target"/* >/dev/null 2>&1; then
  echo "No file is there, or none is asked for: see model.source, weights.include and weights.exclude." >&2
  exit 1
fi
echo "$WEIGHTS_REMOTE" >"$WEIGHTS_DIRECTORY/.complete"
