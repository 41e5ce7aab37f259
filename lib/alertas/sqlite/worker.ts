import { workerData } from 'node:worker_threads'
import { serveStore } from '../../acervo/serve.ts'
import { openAlertStore } from '../store.ts'
import { openAlertDatabase } from './database.ts'

const { path } = workerData as { path: string }
serveStore(openAlertStore(openAlertDatabase(path)))
