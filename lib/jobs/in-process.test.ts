import { describeJobRunner } from './contract.ts'
import { createInProcessJobs } from './in-process.ts'

describeJobRunner('in-process', createInProcessJobs)
