import type { CDPSession, Page } from 'playwright-core'

/** A slow 4G line as Chromium emulates it: milliseconds a request, and bytes a second. */
const slow = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }
const fast = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 }

/** A file that came over the line; times in milliseconds since 1970. */
export interface Transfer {
  path: string
  asked: number
  /** When bytes came and how many, headers included. */
  parts: { at: number; bytes: number }[]
  ended?: number
}

/** The line between a page with its workers and the network: slows it down and writes down what goes over it. */
export class Line {
  /** Everything that was asked for, in this order. */
  readonly transfers: Transfer[] = []
  private readonly open = new Map<string, Transfer & { due: number }>()
  private readonly ends: Send[] = []
  /** What turns the browser's own clock into time since 1970, in seconds. */
  private epoch = 0
  private moved = performance.now()

  /** Attaches to `page` before it is opened. */
  static async of(page: Page): Promise<Line> {
    const line = new Line()
    const session = await page.context().newCDPSession(page)
    for (const method of methods) session.on(method, (event) => line.hear(method, event as NetworkEvent))
    await line.take((method, params) => session.send(method as 'Network.enable', params as undefined))
    await line.takeWorkers(session)
    return line
  }

  /** Ends the slowness, for the page and its workers. */
  async quicken(): Promise<void> {
    await Promise.all(this.ends.map((send) => send('Network.emulateNetworkConditions', fast)))
  }

  /** Resolves when nothing has gone over the line for `rest` milliseconds. */
  async idle(rest: number): Promise<void> {
    while (this.open.size > 0 || performance.now() - this.moved < rest) await new Promise((go) => setTimeout(go, 50))
  }

  private async take(send: Send): Promise<void> {
    this.ends.push(send)
    await send('Network.enable')
    await send('Network.emulateNetworkConditions', slow)
  }

  /** A worker has a line of its own, which starts out fast: each one is held until that is slow too. */
  private async takeWorkers(session: CDPSession): Promise<void> {
    session.on('Target.attachedToTarget', ({ sessionId }) => {
      let id = 0
      const send: Send = async (method, params = {}) => {
        const message = JSON.stringify({ id: ++id, method, params })
        // A worker that has ended in the meantime needs no line.
        await session.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => {})
      }
      session.on('Target.receivedMessageFromTarget', (event) => {
        if (event.sessionId !== sessionId) return
        const { method, params } = JSON.parse(event.message) as { method?: Method; params: NetworkEvent }
        if (method && methods.includes(method)) this.hear(method, params)
      })
      void this.take(send).then(() => send('Runtime.runIfWaitingForDebugger'))
    })
    await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: false })
  }

  private hear(method: Method, { requestId, timestamp, ...event }: NetworkEvent): void {
    this.moved = performance.now()
    if (method === 'Network.requestWillBeSent') this.begin(requestId, timestamp, event)
    const transfer = this.open.get(requestId)
    if (!transfer || method === 'Network.requestWillBeSent') return
    const at = (this.epoch + timestamp) * 1000
    const { response, encodedDataLength = 0 } = event
    if (response) {
      transfer.due = response.encodedDataLength + Number(response.headers['content-length'] ?? 0)
      transfer.parts.push({ at, bytes: response.encodedDataLength })
    } else if (method === 'Network.dataReceived') transfer.parts.push({ at, bytes: encodedDataLength })
    else {
      // The first file of a worker is told without its parts.
      transfer.parts.push({ at, bytes: Math.max(0, encodedDataLength - bytesOf([transfer]), transfer.due - bytesOf([transfer])) })
      transfer.ended = at
      this.open.delete(requestId)
    }
  }

  private begin(requestId: string, timestamp: number, { request, wallTime = 0 }: Partial<NetworkEvent>): void {
    const { protocol, pathname: path } = new URL(request?.url ?? 'about:blank')
    // The browser asks for the icon once in its life and not once a page.
    if (!protocol.startsWith('http') || path.includes('favicon')) return
    this.epoch = wallTime - timestamp
    const transfer = { path, asked: wallTime * 1000, parts: [], due: 0 }
    this.open.set(requestId, transfer)
    this.transfers.push(transfer)
  }
}

/** The bytes of `transfers` that came until `until`. */
export function bytesOf(transfers: readonly Transfer[], until = Number.POSITIVE_INFINITY): number {
  return transfers.flatMap(({ parts }) => parts).reduce((sum, { at, bytes }) => (at <= until ? sum + bytes : sum), 0)
}

const methods = [
  'Network.requestWillBeSent',
  'Network.responseReceived',
  'Network.dataReceived',
  'Network.loadingFinished',
  'Network.loadingFailed',
] as const

type Method = (typeof methods)[number]

type Send = (method: string, params?: object) => Promise<unknown>

/** The fields that are read, of whichever event has them. */
interface NetworkEvent {
  requestId: string
  timestamp: number
  wallTime?: number
  request?: { url: string }
  response?: { encodedDataLength: number; headers: Record<string, string> }
  encodedDataLength?: number
}
