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
  turbopack: { rules: { '*.css': { loaders: ['@tailwindcss/turbopack'], as: '*.css' } } },
}
