import { workerData } from 'node:worker_threads'
import { serveStore } from '../serve.ts'
import { openStore } from './store.ts'

const { url } = workerData as { url: string }
serveStore(openStore(url))
