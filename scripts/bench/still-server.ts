import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { filesBelow } from '../../src/publish/pages.ts'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
}

/** A server of one site, the same for all that are compared: brotli where it helps, and ten minutes in the browser's cache. */
export async function serveStill(folder: string): Promise<{ server: Server; origin: string }> {
  const paths = new Set(await filesBelow(folder))
  const packed = new Map<string, { body: Buffer; headers: Record<string, string> }>()
  const pack = (path: string) => {
    const file = readFileSync(join(folder, path))
    const small = brotliCompressSync(file)
    const body = small.length < file.length * 0.95 ? small : file
    const headers = {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'cache-control': 'max-age=600',
      ...(body === small ? { 'content-encoding': 'br' } : {}),
    }
    return { body, headers }
  }
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1)
    const path = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked
    if (!paths.has(path)) {
      response.writeHead(404).end()
      return
    }
    const { body, headers } = packed.get(path) ?? pack(path)
    packed.set(path, { body, headers })
    response.writeHead(200, { ...headers, 'content-length': body.length }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}
