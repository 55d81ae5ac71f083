import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'

interface Message {
  id?: number
  method?: string
  result?: unknown
  params?: { items?: unknown[] }
}

/** A folder that is open in an editor. */
export interface Editor {
  /** Opens `text` as the document `file`; what comes back asks the language server about it. */
  open: (file: string, text: string) => <Answer>(method: string, more?: object) => Promise<Answer>
  close: () => void
}

/** Opens the folder `root` with the language server that is inside Astro's extension for VS Code. */
export async function openInEditor(root: string): Promise<Editor> {
  const server = spawn(process.execPath, ['node_modules/@astrojs/language-server/bin/nodeServer.js', '--stdio'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const waiting = new Map<number, (answer: unknown) => void>()
  let received = Buffer.alloc(0)
  let last = 0
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  const request = <Answer>(method: string, params: object): Promise<Answer> =>
    new Promise((resolve) => {
      waiting.set(++last, (answer) => resolve(answer as Answer))
      send({ id: last, method, params })
    })
  const take = ({ id, method, result, params }: Message): void => {
    if (id === undefined) return
    if (method === undefined) waiting.get(id)?.(result)
    // The server asks for settings, and takes nothing for an answer.
    else send({ id, result: params?.items?.map(() => ({})) ?? null })
  }
  server.stdout.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk])
    for (let end = received.indexOf('\r\n\r\n'); end >= 0; end = received.indexOf('\r\n\r\n')) {
      const length = Number(/Content-Length: (\d+)/.exec(received.subarray(0, end).toString())?.[1])
      if (received.length < end + 4 + length) return
      take(JSON.parse(received.subarray(end + 4, end + 4 + length).toString()) as Message)
      received = received.subarray(end + 4 + length)
    }
  })
  const folder = pathToFileURL(root).href
  await request('initialize', {
    processId: process.pid,
    rootUri: folder,
    workspaceFolders: [{ uri: folder, name: 'ladder' }],
    capabilities: { textDocument: { diagnostic: {} }, workspace: { workspaceFolders: true } },
    initializationOptions: { typescript: { tsdk: `${process.cwd()}/node_modules/typescript/lib` }, contentIntellisense: true },
  })
  send({ method: 'initialized', params: {} })
  return {
    open: (file, text) => {
      const uri = pathToFileURL(file).href
      send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'mdx', version: 1, text } } })
      return (method, more = {}) => request(method, { textDocument: { uri }, ...more })
    },
    close: () => server.kill(),
  }
}
