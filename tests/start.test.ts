import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'

function start(port: string): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn('node', ['scripts/start.ts'], { env: { ...process.env, PORT: port } })
    let output = ''
    child.stdout.on('data', (data) => {
      output += data
    })
    child.stderr.on('data', (data) => {
      output += data
    })
    child.on('close', (code) => resolve({ code, output }))
  })
}

describe('npm start', () => {
  it('says when the port is taken, before it builds anything', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, resolve))
    const { port } = other.address() as AddressInfo
    const { code, output } = await start(String(port))
    other.close()
    expect({ code, output }).toEqual({ code: 1, output: `Port ${port} is taken. Choose another: PORT=${port + 1} npm start\n` })
  })

  it('says what a port is when it is given something else', async () => {
    expect(await start('many')).toEqual({ code: 1, output: 'PORT is `many`. It is a number from 0 to 65535.\n' })
  })
})
