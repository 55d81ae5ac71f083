import { spawn } from 'node:child_process'
import { existsSync, promises as fs } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { until } from './run-build.ts'

/** A web server that serves a built site. */
export interface WebServer {
  origin: string
  stop: () => Promise<void>
}

/** A web server that the tests can run: from the file in `hosting/` as it stands, with what it asks for filled in. */
export interface Kind {
  /** The program, or undefined where the machine lacks it. */
  program: string | undefined
  /** True when it sends Brotli too. */
  brotli: boolean
  /** Writes its configuration into `folder` and gives the arguments that start it. */
  configure: (folder: string, filledIn: { root: string; base: string; port: number }) => Promise<string[]>
}

const programAt = (...paths: string[]) => paths.find((path) => existsSync(path))
const brotliModule = programAt('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so')

export const kinds: Record<'nginx' | 'Caddy', Kind> = {
  nginx: {
    program: programAt('/usr/sbin/nginx', '/usr/local/sbin/nginx'),
    brotli: brotliModule !== undefined,
    async configure(folder, { root, base, port }) {
      const filled = fillIn(await fs.readFile('src/publish/hosting/nginx.conf', 'utf8'), [
        ['listen 80;', `listen 127.0.0.1:${port};`],
        ['handbook.example.org', 'localhost'],
        ['root /srv/www;', `root ${root};`],
        ['404 /404.html;', `404 ${base}404.html;`],
        ...(brotliModule ? ([['# brotli_static on;', 'brotli_static on;']] as const) : []),
      ])
      await fs.writeFile(join(folder, 'handbook.conf'), filled)
      // Everything around the server, which every machine has of its own.
      const around = [
        process.getuid?.() === 0 ? 'user root;' : '',
        brotliModule ? `load_module ${brotliModule};` : '',
        `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {}`,
        `http { include /etc/nginx/mime.types; access_log off; client_body_temp_path ${folder}/body; include ${folder}/handbook.conf; }`,
      ]
      await fs.writeFile(join(folder, 'nginx.conf'), around.join('\n'))
      return ['-e', join(folder, 'error.log'), '-p', folder, '-c', join(folder, 'nginx.conf')]
    },
  },
  Caddy: {
    program: programAt('/usr/bin/caddy', '/usr/local/bin/caddy'),
    brotli: true,
    async configure(folder, { root, base, port }) {
      const filled = fillIn(await fs.readFile('src/publish/hosting/Caddyfile', 'utf8'), [
        ['handbook.example.org', `http://localhost:${port}`],
        ['/srv/www', root],
        ['* /404.html', `* ${base}404.html`],
      ])
      await fs.writeFile(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${filled}`)
      return ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile']
    },
  },
}

/** Starts a server for the built site in `site`, which was built for the path `base`. */
export async function serveWith({ program, configure }: Kind, site: string, base: string): Promise<WebServer> {
  if (!program) throw new Error('This machine lacks the program.')
  const folder = await fs.mkdtemp(join(tmpdir(), 'handbook-server-'))
  const root = join(folder, 'www')
  await fs.mkdir(join(root, base), { recursive: true })
  await fs.cp(resolve(site), join(root, base), { recursive: true })
  const port = await freePort()
  const args = await configure(folder, { root, base, port })
  const child = spawn(program, args, { stdio: 'ignore', env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder } })
  const origin = `http://localhost:${port}`
  await until(() =>
    fetch(origin).then(
      () => true,
      () => false,
    ),
  )
  return {
    origin,
    async stop() {
      child.kill('SIGTERM')
      await new Promise((done) => (child.exitCode === null ? child.once('close', done) : done(undefined)))
      await fs.rm(folder, { recursive: true, force: true })
    },
  }
}

/** A response as the network carries it: `fetch` would unpack it and follow it. */
export function ask(url: string, encoding = 'identity', more: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, failed) => {
    const asked = request(url, { headers: { 'accept-encoding': encoding, ...more } }, (response) => {
      let size = 0
      response.on('data', (data: Buffer) => {
        size += data.length
      })
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, size }))
    })
    asked.on('error', failed)
    asked.end()
  })
}

/** Status, headers and the number of bytes that came. */
export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  size: number
}

/** Replaces each text, and throws when one is not there: the file has changed and the test has to follow. */
function fillIn(text: string, pairs: readonly (readonly [was: string, is: string])[]): string {
  let filled = text
  for (const [was, is] of pairs) {
    if (!filled.includes(was)) throw new Error(`There is no \`${was}\` to fill in.`)
    filled = filled.replace(was, is)
  }
  return filled
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
