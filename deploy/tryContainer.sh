#!/usr/bin/env bash
# Builds the container, runs it the way deploy/kubernetes does (read-only, without rights), and asks it for pages.
#
#   bash deploy/tryContainer.sh [image:tag]
#
# Needs Docker and curl. Ends with 0 when every answer is right.
set -euo pipefail
cd "$(dirname "$0")/.."

image=${1:-community-site:try}
docker build --tag "$image" .
container=$(docker run --detach --read-only --tmpfs /run/nginx:uid=10001,gid=10001,size=16m --cap-drop ALL \
  --security-opt no-new-privileges --memory 128m --publish 127.0.0.1::8080 "$image")
trap 'docker logs "$container"; docker rm --force "$container" > /dev/null' EXIT
origin=http://$(docker port "$container" 8080/tcp)

# expect <status> <path> [<header to send>]: an answer without its text, with its headers.
expect() {
  local answer
  answer=$(curl --silent --show-error --retry 20 --retry-all-errors --retry-delay 1 --dump-header - --output /dev/null \
    --header "${3:-Accept: */*}" "$origin$2")
  if [[ $(head -1 <<< "$answer") != *" $1 "* ]]; then
    echo "$2 should be answered with $1, but was:" >&2
    echo "$answer" >&2
    return 1
  fi
  echo "$answer"
}

# has <pattern>: a header of the answer.
has() {
  grep --ignore-case "$1" > /dev/null || {
    echo "No header is like $1." >&2
    return 1
  }
}

expect 200 /healthz > /dev/null
expect 200 / | has '^content-security-policy: '
expect 200 /sigs 'Accept-Encoding: br' | has '^content-encoding: br'
expect 404 /nowhere > /dev/null
expect 301 /sigs/ | has '^location: /sigs'
echo "The container answers as it should."
