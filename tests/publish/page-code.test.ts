import { describe, expect, it } from 'vitest'
import { OwnCode } from '../../src/publish/own-code.ts'
import { codeOf } from '../../src/publish/page-code.ts'
import { withPolicy } from '../../src/publish/policies.ts'
import { policyOf } from '../../src/publish/policy.ts'
import { hostile } from './hostile.ts'

const own = new OwnCode()
own.readComponent('<script is:inline>start()</script>\n<style is:inline>\n  p { color: red }\n</style><p style="padding:0">')
own.addScript('bundled()\n')
own.addStyle('a{b:c}')
own.addStyle('a{b:c}d{e:f}')

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>x</title></head><body><main>${body}</main></body></html>`
const faultsOf = (body: string) => [...codeOf(page(body), '/', own).faults]

describe('a page', () => {
  it.each([
    ['a script that a component prints as it is', '<script>start()</script>'],
    ['a script that the bundler put in', '<script type="module">bundled()</script>'],
    ['a bundle', '<script type="module" src="/_astro/x.A-b_1.js"></script>'],
    ['data', '<script type="application/json">{}</script>'],
    ['a style of a component, and several in one', '<style>p { color: red }</style><style>a{b:c}d{e:f}a{b:c}\n</style>'],
    [
      'style attributes that components spell out, or that only set custom properties',
      '<p style="padding:0"><i style="--a: 4%; --b:x;">',
    ],
    ['links to other sites', '<a href="https://example.org/">x</a><a href="mailto:a@example.org">y</a>'],
  ])('may hold %s', (_, body) => {
    expect(faultsOf(body)).toEqual([])
  })

  it.each(Object.entries(hostile))('may not hold %s', (_, body) => {
    expect(faultsOf(body)).not.toEqual([])
  })

  it.each([
    ['<script>start() </script><script>start();</script>', ['holds the script `start();`']],
    ['<p onclick="x()">', ['holds the attribute `onclick`']],
    ['<p style="--a: url(x)">', ['holds the style attribute `--a: url(x)`']],
    ['<style>a{b:c}x{}</style>', ['holds the style `a{b:c}x{}`']],
    ['<script src="/_astro/../media/x.js"></script>', ['loads the script `/_astro/../media/x.js`']],
    ['<a href="JavaScript:x()">', ['holds an address that begins with `JavaScript:`']],
    ['<template><iframe></iframe></template>', ['holds `<iframe>`']],
  ])('%s is named in words that find it', (body, faults) => {
    expect(faultsOf(body)).toEqual(faults)
  })
})

describe('the policy of a page', () => {
  it('allows what the page holds and nothing else', () => {
    expect(policyOf(codeOf(page('<script>start()</script><p style="padding:0">'), '/', own)).split('; ')).toMatchInlineSnapshot(`
      [
        "default-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "script-src 'self' 'wasm-unsafe-eval' 'sha256-DIm7WJS6ZKDYe5qFLPy+h4JFI9Bol5QmYC57mt3Fb00='",
        "connect-src 'self'",
        "img-src 'self' data:",
        "style-src 'self' 'unsafe-hashes' 'sha256-Ne7PPoMRWtUeyrgxzeR14e4YIa52zkeYCm/kHcjzUGI='",
      ]
    `)
  })

  it('lets scripts fetch from the handbooks that are named', () => {
    expect(policyOf(codeOf(page(''), '/', own), ['https://example.org'])).toContain("; connect-src 'self' https://example.org; ")
  })

  it('stands before anything that it governs, after the encoding alone', () => {
    expect(withPolicy('<html><head> <style>a</style><meta charset="utf-8"/><title>ü</title></head></html>', 'P')).toBe(
      '<html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="P"> <style>a</style><title>ü</title></head></html>',
    )
  })

  it('is refused a page that has no head to put it in', () => {
    expect(() => withPolicy('<p>x</p>', 'P')).toThrow('A page has no `<head>`, so its policy has no place.')
  })
})
