import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** A step of a job, as the workflow has it. */
export interface Step {
  name?: string
  id?: string
  uses?: string
  run?: string
  with?: Record<string, unknown>
  env?: Record<string, string>
}

/** A job of a workflow. */
export interface Job {
  'runs-on': string
  'timeout-minutes'?: number
  permissions?: Record<string, string>
  if?: string
  needs?: string
  env?: Record<string, string>
  steps: Step[]
}

/** A workflow file: its text, and what it says. */
export interface Workflow {
  file: string
  text: string
  on: Record<string, unknown>
  permissions?: Record<string, string>
  env?: Record<string, string>
  defaults?: { run?: { shell?: string } }
  jobs: Record<string, Job>
}

const folder = '.github/workflows'

/** All workflows of the project. */
export const workflows: readonly Workflow[] = readdirSync(folder).map((file) => {
  const text = readFileSync(join(folder, file), 'utf8')
  return { file, text, ...parse(text) }
})

/** A workflow by its file; throws when there is none. */
export function workflow(file: string): Workflow {
  const found = workflows.find((each) => each.file === file)
  if (!found) throw new Error(`There is no workflow ${file}.`)
  return found
}

/** A step of a job by its name; throws when there is none. */
export function step(file: string, job: string, name: string): Step {
  const found = workflow(file).jobs[job]?.steps.find((each) => each.name === name)
  if (!found) throw new Error(`The job ${job} of ${file} has no step ${name}.`)
  return found
}
