import { promises as fs } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

/**
 * Serves the folder of a built site below `base`. Resolves when it listens; port 0 takes any free one.
 * Throws with a remedy when the port is taken or not allowed.
 */
export async function serveSite(folder: string, base: string, port: number): Promise<{ server: Server; address: string }> {
  const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true })
  const notFound = await fs.readFile(join(folder, '404.html')).catch(() => Buffer.from('Not found'))
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      response.end(notFound)
    }
    if (!path.startsWith(base)) {
      if (path === '/' || `${path}/` === base) response.writeHead(302, { location: base }).end()
      else missing()
      return
    }
    request.url = `/${path.slice(base.length)}`
    files(request, response, missing)
  })
  await listen(server, port)
  const bound = server.address()
  const actual = typeof bound === 'object' && bound ? bound.port : port
  return { server, address: `http://localhost:${actual}${base}` }
}

/** Throws with a remedy when `port` cannot be listened on. */
export async function refuseTakenPort(port: number): Promise<void> {
  const server = createServer()
  await listen(server, port)
  await new Promise((resolve) => server.close(resolve))
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(reasonFor(error, port))))
    server.listen(port, resolve)
  })
}

function reasonFor(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE') return `Port ${port} is taken. Choose another: PORT=${port + 1} npm start`
  if (error.code === 'EACCES') return `Port ${port} is not allowed here. Choose one above 1023: PORT=4321 npm start`
  return `The handbook cannot be served: ${error.message}`
}
