#!/bin/sh
# Make .venv with a Python that we serve; stop with one line where there is none.
set -eu
serves='import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))'
for python in ${PYTHON:-python3 python3.13 python3.12 python3.11 python}; do
  # A name may be there and yet not run (shims of version managers), so each is tried.
  if "$python" -c "$serves" >/dev/null 2>&1; then
    if ! "$python" -c 'import venv, ensurepip' >/dev/null 2>&1; then
      echo "evledger: $python has no venv module: install it (Debian: apt install python3-venv), or name another: make PYTHON=…" >&2
      exit 1
    fi
    rm -rf .venv
    exec "$python" -m venv .venv
  fi
done
echo "evledger: needs Python 3.11, 3.12 or 3.13, and ${PYTHON:-python3} is $(${PYTHON:-python3} -V 2>/dev/null || echo not there): make PYTHON=/path/to/python3.11" >&2
exit 1
