import { workerData } from 'node:worker_threads'
import { serveStore } from '../../acervo/serve.ts'
import { openKeptStore } from './store.ts'

const { url } = workerData as { url: string }
serveStore(openKeptStore(url))
