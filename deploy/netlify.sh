#!/usr/bin/env bash
# What Netlify runs, as netlify.toml says: builds the site, and puts what is written for hosts into Netlify's form.
set -euo pipefail
cd "$(dirname "$0")/.."

# A preview says its own address, so that its social cards and the links copied from it are of the change.
if [[ ${CONTEXT:-production} != production ]]; then
  export SITE_URL=${DEPLOY_PRIME_URL:?"is not set: the address of the preview"}
fi

npm run build

# A redirect wins over the page of the same address, which is there for hosts without redirects.
sed -i 's/ 301$/ 301!/' build/_redirects
# Lines that take a header away are Cloudflare's; on Netlify a later rule replaces what an earlier one says by itself.
sed -i '/^  ! /d' build/_headers
