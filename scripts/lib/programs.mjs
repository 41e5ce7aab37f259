import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const POSTGRES = '/usr/lib/postgresql'

/** The programs that tests and the cluster need beside Node: where each is found, and the Debian packages that have it. */
export const PROGRAMS = {
  chromium: {
    find: () => present(process.env.CHROMIUM_PATH || '/usr/bin/chromium'),
    name: process.env.CHROMIUM_PATH || 'chromium',
    packages: ['chromium'],
  },
  libreoffice: {
    find: () => present('/usr/bin/soffice'),
    name: 'soffice',
    packages: ['libreoffice-calc-nogui', 'libreoffice-calc'],
  },
  openpyxl: {
    find: () => present('/usr/bin/python3') && present('/usr/lib/python3/dist-packages/openpyxl'),
    name: 'openpyxl',
    packages: ['python3-openpyxl'],
  },
  redis: { find: () => inPath('redis-server'), name: 'redis-server', packages: ['redis-server'] },
  postgres: { find: findInitdb, name: 'initdb', packages: ['postgresql'] },
  nginx: { find: () => inPath('nginx'), name: 'nginx', packages: ['nginx-light', 'nginx'] },
}

/** The programs of several replicas on one machine. */
export const CLUSTER_PROGRAMS = ['redis', 'postgres', 'nginx']

/** The path of a program of `PROGRAMS`, or undefined when it is not installed. */
export function findProgram(name) {
  return PROGRAMS[name].find()
}

/** Debian keeps PostgreSQL's programs out of the path, one folder a version: the newest one. */
function findInitdb() {
  const versions = existsSync(POSTGRES) ? readdirSync(POSTGRES).sort((a, b) => Number(b) - Number(a)) : []
  const candidates = versions.map((version) => join(POSTGRES, version, 'bin', 'initdb'))
  return candidates.find((path) => existsSync(path)) ?? inPath('initdb')
}

/** Also where Debian keeps servers, which is in nobody's path but root's. */
function inPath(command) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/local/sbin', '/usr/sbin', '/usr/bin']
  return folders
    .filter(Boolean)
    .map((folder) => join(folder, command))
    .find((path) => existsSync(path))
}

function present(path) {
  return existsSync(path) ? path : undefined
}
