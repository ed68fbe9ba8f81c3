#!/bin/sh
# Makes the scratch environment of the comparison under the folder named: rivals from PyPI, and fastText's own program,
# built from its sources where there is a compiler.
set -eu
folder=$1
here=$(dirname "$0")
if ! cmp -s "$here/requirements.txt" "$folder/environment/requirements.txt" 2>/dev/null; then
  rm -rf "$folder/environment"
  mkdir -p "$folder"
  python3 -m venv "$folder/environment"
  "$folder/environment/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
  cp "$here/requirements.txt" "$folder/environment/requirements.txt"
fi
if [ ! -x "$folder/fasttext" ] && command -v g++ >/dev/null; then
  sources=$folder/fasttext-sources
  rm -rf "$sources"
  "$folder/environment/bin/pip" download --quiet --disable-pip-version-check --no-deps --no-build-isolation \
    --no-binary :all: fasttext --dest "$sources"
  tar -xzf "$sources"/fasttext-*.tar.gz -C "$sources" --strip-components 1
  g++ -std=c++17 -O3 -march=native -funroll-loops -DNDEBUG -include cstdint "$sources"/src/*.cc -pthread -o "$folder/fasttext"
fi
