import { workerData } from 'node:worker_threads'
import { serveStore } from '../../acervo/serve.ts'
import { openKeptStore } from './store.ts'

const { path } = workerData as { path: string }
serveStore(openKeptStore(path))
