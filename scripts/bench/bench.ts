import { parseArgs } from 'node:util'
import { fail, readCommand } from '../terminal.ts'
import { benchCheck } from './check.ts'
import { benchRanking } from './ranking.ts'
import { benchWeight } from './weight.ts'

const parts = { check: benchCheck, ranking: benchRanking, weight: benchWeight } as const

const wanted = readCommand(`npm run bench -- [${Object.keys(parts).join('|')}]`, () => {
  const { positionals } = parseArgs({ allowPositionals: true })
  return positionals.length === 0 ? (Object.keys(parts) as (keyof typeof parts)[]) : positionals.map(partNamed)
})
for (const part of wanted) {
  const figures = await Promise.resolve(parts[part]()).catch(fail)
  process.stdout.write(`${figures}\n`)
}

function partNamed(name: string): keyof typeof parts {
  if (Object.hasOwn(parts, name)) return name as keyof typeof parts
  throw new Error(`The bench has no part \`${name}\`.`)
}
