"""The part of huggingface_hub that the downloader uses, with a hub in two environment variables."""

import fnmatch
import hashlib
import json
import os
import pathlib
from types import SimpleNamespace


class HfApi:
    def model_info(self, repository, revision, files_metadata):
        assert files_metadata
        files = json.loads(os.environ["HUB_SAYS"]).items()
        return SimpleNamespace(sha="a" * 40, siblings=[sibling(name, text.encode()) for name, text in files])


def sibling(name, content):
    """What the hub says of a file; large ones, here those named .bin, have a hash."""
    lfs = SimpleNamespace(sha256=hashlib.sha256(content).hexdigest()) if name.endswith(".bin") else None
    return SimpleNamespace(rfilename=name, size=len(content), lfs=lfs)


def filter_repo_objects(items, allow_patterns, ignore_patterns, key):
    matches = lambda name, patterns: any(fnmatch.fnmatch(name, pattern) for pattern in patterns)
    for item in items:
        if allow_patterns is not None and not matches(key(item), allow_patterns):
            continue
        if ignore_patterns is None or not matches(key(item), ignore_patterns):
            yield item


def snapshot_download(repository, revision, local_dir, allow_patterns, ignore_patterns):
    assert revision == "a" * 40
    for name, text in json.loads(os.environ["HUB_HAS"]).items():
        path = pathlib.Path(local_dir) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
