# The site in a container: built with Node.js, answered by nginx, as a user without rights.
#
#   docker build --tag community-site .
#   docker run --rm --read-only --tmpfs /run/nginx:uid=10001 --publish 8080:8080 community-site
#
# deploy/kubernetes runs it in a cluster, deploy/tryContainer.sh tries it.

FROM node:24-bookworm-slim AS build
# git tells when a page was last changed, and envsubst fills in the configuration of nginx.
RUN apt-get update \
 && apt-get install --yes --no-install-recommends gettext-base git \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /site
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=cache,target=/tmp/npm npm ci --cache /tmp/npm
COPY . .
ARG SITE_URL=""
ARG BASE_URL="/"
ARG SITE_REPOSITORY=""
RUN --mount=type=cache,target=/site/.cache/cards \
    npm run build -- --out-dir "/srv/site${BASE_URL%/}" && npm run compress -- "/srv/site${BASE_URL%/}"
RUN SITE_ROOT=/srv/site BASE_URL="${BASE_URL%/}/" LISTEN=8080 WORKERS=2 \
    envsubst '$SITE_ROOT $BASE_URL $LISTEN $WORKERS' < deploy/nginx/nginx.conf.template > /srv/nginx.conf

FROM debian:bookworm-slim
RUN apt-get update \
 && apt-get install --yes --no-install-recommends nginx libnginx-mod-http-brotli-static \
 && rm -rf /var/lib/apt/lists/* /etc/nginx/sites-enabled /var/www/html \
 && useradd --uid 10001 --user-group --no-create-home --shell /usr/sbin/nologin site \
 && install --directory --owner=site --group=site /run/nginx
COPY --from=build /srv/nginx.conf /etc/nginx/site.conf
COPY --from=build /srv/site /srv/site
USER 10001:10001
EXPOSE 8080
# Ends once all answers are sent.
STOPSIGNAL SIGQUIT
HEALTHCHECK --interval=30s --timeout=3s --start-period=3s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080; printf 'GET /healthz HTTP/1.0\\r\\n\\r\\n' >&3; grep -q '^ok' <&3"]
ENTRYPOINT ["nginx", "-e", "stderr", "-p", "/run/nginx", "-c", "/etc/nginx/site.conf"]
