# BidIQ in a container: `docker build -t bidiq .`, then `docker run -p 3000:3000 -v bidiq:/app/.data bidiq`.
FROM node:24-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
# No package of ours needs a script of its own to be installed.
RUN npm ci --ignore-scripts
COPY . .
RUN BIDIQ_STANDALONE=1 NODE_ENV=production node node_modules/next/dist/bin/next build \
  && node scripts/image.mjs /image

FROM node:24-slim
WORKDIR /app
# HOSTNAME, or the server would listen on the container's own name alone. KEEP_ALIVE_TIMEOUT (ms) is above the
# 60 s of the balancer in front. With NEXT_MANUAL_SIG_HANDLE the app itself answers SIGTERM: it drains.
ENV NODE_ENV=production \
  NODE_OPTIONS=--disable-warning=ExperimentalWarning \
  NEXT_TELEMETRY_DISABLED=1 \
  NEXT_MANUAL_SIG_HANDLE=1 \
  KEEP_ALIVE_TIMEOUT=75000 \
  HOSTNAME=0.0.0.0 \
  PORT=3000
COPY --from=build /image ./
# The index of a single instance without DATABASE_URL: mount a volume here to keep it.
RUN mkdir .data && chown node:node .data
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server.js"]
