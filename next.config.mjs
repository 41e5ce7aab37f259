/** A download is what we say it is, and nobody shows our pages within theirs. */
const SAFE = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
]

/** @type {import('next').NextConfig} */
export default {
  // A container needs a folder that stands alone (Dockerfile); `next start` needs none.
  output: process.env.BIDIQ_STANDALONE ? 'standalone' : undefined,
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  serverExternalPackages: ['bullmq', 'ioredis', 'nodemailer', 'pg', 'pg-cursor', 'pino', 'pino-pretty'],
  // Types are checked by `npm run check`; a start must not wait for it.
  typescript: { ignoreBuildErrors: true },
  agentRules: false,
  experimental: { agentUpgrade: false },
  headers: () => [
    { source: '/:path*', headers: SAFE },
    // The address of an alert opens it: no other server, and no log of ours, is told it as where one came from.
    { source: '/alertas/:path+', headers: [{ key: 'Referrer-Policy', value: 'no-referrer' }] },
  ],
  turbopack: { rules: { '*.css': { loaders: ['@tailwindcss/turbopack'], as: '*.css' } } },
}
