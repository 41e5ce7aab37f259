import { workerData } from 'node:worker_threads'
import { serveStore } from '../serve.ts'
import { openStore } from './store.ts'

const { path } = workerData as { path: string }
serveStore(openStore(path))
