import { workerData } from 'node:worker_threads'
import { serveStore } from '../../acervo/serve.ts'
import { openAlertStore } from '../store.ts'
import { openAlertDatabase } from './database.ts'

const { url } = workerData as { url: string }
serveStore(openAlertStore(openAlertDatabase(url)))
