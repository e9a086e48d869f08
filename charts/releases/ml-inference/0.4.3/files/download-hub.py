"""Downloads a repository of the hub into a directory, and compares every file with what the hub says of it.

A second run goes on where the first one stopped; once all is there and right, a run does nothing.
"""

import hashlib
import json
import os
import pathlib
import shutil
import sys

root = pathlib.Path(os.environ["WEIGHTS_DIRECTORY"])
target = root / "model"
complete = root / ".complete"
if complete.exists():
    print("The weights are complete.")
    sys.exit(0)

from huggingface_hub import HfApi, snapshot_download
from huggingface_hub.utils import filter_repo_objects

repository = os.environ["WEIGHTS_REPOSITORY"]
patterns = {
    "allow_patterns": json.loads(os.environ["WEIGHTS_INCLUDE"]) or None,
    "ignore_patterns": json.loads(os.environ["WEIGHTS_EXCLUDE"]) or None,
}
info = HfApi().model_info(repository, revision=os.environ["WEIGHTS_REVISION"], files_metadata=True)
files = list(filter_repo_objects(info.siblings, key=lambda file: file.rfilename, **patterns))
chosen = {file.rfilename for file in files}
if left := [file.rfilename for file in info.siblings if file.rfilename not in chosen]:
    print("Not downloaded, by weights.include, weights.exclude or because they are pickles: " + ", ".join(left))
if not files:
    sys.exit("No file of the repository is asked for: see weights.include and weights.exclude.")

# The commit and not the branch, which may move meanwhile.
snapshot_download(repository, revision=info.sha, local_dir=target, **patterns)


def digest(path):
    """SHA-256 of a file, in hexadecimal digits."""
    value = hashlib.sha256()
    with path.open("rb") as content:
        while block := content.read(1 << 24):
            value.update(block)
    return value.hexdigest()


wrong = []
for file in files:
    path = target / file.rfilename
    same = path.is_file() and file.size in (None, path.stat().st_size)
    # Large files are kept by their hash.
    if not same or (file.lfs and digest(path) != file.lfs.sha256):
        wrong.append(file.rfilename)
        path.unlink(missing_ok=True)
if wrong:
    sys.exit("Not as the hub says, and removed so that the next attempt downloads them again: " + ", ".join(wrong))

shutil.rmtree(target / ".cache", ignore_errors=True)
complete.write_text(f"{repository} {info.sha}\n")
print(f"{len(files)} files are complete.")
