import { Worker } from 'node:worker_threads'
import { workerOptions } from '../worker-options.ts'

/** To start a thread and load its modules takes longer than to write a small file: one waits for the next job. */
let spare: { path: string; worker: Worker } | undefined

/** A thread that has nothing to do yet. It is the caller's to end. */
export function takeWorker(path: string): Worker {
  if (spare?.path !== path) prepareWorker(path)
  const { worker } = spare!
  spare = undefined
  worker.ref()
  worker.removeAllListeners()
  return worker
}

/** Sees to it that the next job need not wait for its thread. A thread that waits does not keep the process alive. */
export function prepareWorker(path: string): void {
  if (spare?.path === path) return
  void spare?.worker.terminate()
  const worker = new Worker(path, workerOptions())
  const made = { path, worker }
  const drop = () => {
    if (spare === made) spare = undefined // the job that comes next starts its own, and tells what is wrong
  }
  worker.unref()
  worker.on('error', drop)
  worker.on('exit', drop)
  spare = made
}
