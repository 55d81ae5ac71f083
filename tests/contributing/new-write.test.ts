import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeAll } from '../../scripts/new-write.ts'
import type { Change } from '../../src/contributing/plan.ts'

let around: string
let folder: string

beforeEach(() => {
  around = fs.mkdtempSync(join(tmpdir(), 'ladder-new-'))
  folder = join(around, 'content')
  fs.mkdirSync(join(folder, 'values'), { recursive: true })
  fs.writeFileSync(join(folder, 'handbook.yaml'), 'old')
})
afterEach(() => fs.rmSync(around, { recursive: true }))

/** Every file below the folder with its text. */
const all = (): Record<string, string> =>
  Object.fromEntries(
    fs
      .readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => [entry.name, entry.isFile() ? fs.readFileSync(join(entry.parentPath, entry.name), 'utf8') : 'no file'])
      .sort(),
  )

const value: Change = { path: 'values/care.mdx', after: 'care' }
const list: Change = { path: 'handbook.yaml', before: 'old', after: 'new' }

describe('writing a contribution', () => {
  it('writes every document and leaves nothing else behind', () => {
    writeAll(folder, [value, list])
    expect(all()).toEqual({ 'care.mdx': 'care', 'handbook.yaml': 'new' })
  })

  it('makes the folder of the first document of its kind', () => {
    writeAll(folder, [{ path: 'guides/first.mdx', after: 'x' }])
    expect(all()).toEqual({ 'first.mdx': 'x', 'handbook.yaml': 'old' })
  })

  it('keeps what the file may be used for', () => {
    fs.chmodSync(join(folder, 'handbook.yaml'), 0o640)
    writeAll(folder, [list])
    expect(fs.statSync(join(folder, 'handbook.yaml')).mode & 0o777).toBe(0o640)
  })

  it('follows a link to the content folder itself: whoever named it meant it', () => {
    fs.symlinkSync(folder, join(around, 'linked'))
    writeAll(join(around, 'linked'), [list])
    expect(all()).toEqual({ 'handbook.yaml': 'new' })
  })

  it.each<[string, () => void, Change[], RegExp]>([
    [
      'a file that somebody changed meanwhile',
      () => fs.writeFileSync(join(folder, 'handbook.yaml'), 'other'),
      [value, list],
      /was changed by somebody else/,
    ],
    [
      'a file that somebody removed meanwhile',
      () => fs.rmSync(join(folder, 'handbook.yaml')),
      [value, list],
      /was changed by somebody else/,
    ],
    [
      'a new document that is there',
      () => fs.writeFileSync(join(folder, 'values/care.mdx'), 'mine'),
      [value, list],
      /is there already/,
    ],
    [
      'a document that is a link',
      () => fs.symlinkSync('../handbook.yaml', join(folder, 'values/care.mdx')),
      [value],
      /symbolic link or no ordinary file/,
    ],
    [
      'a document that is a dangling link',
      () => fs.symlinkSync('/nowhere', join(folder, 'values/care.mdx')),
      [value],
      /symbolic link or no ordinary file/,
    ],
    [
      'a folder with the name of the document',
      () => fs.mkdirSync(join(folder, 'values/care.mdx')),
      [value],
      /symbolic link or no ordinary file/,
    ],
    [
      'a folder that is a link',
      () => fs.symlinkSync('values', join(folder, 'guides')),
      [{ path: 'guides/x.mdx', after: 'x' }],
      /behind a symbolic link or outside/,
    ],
    ['a path that leads out', () => {}, [{ path: '../x.mdx', after: 'x' }], /behind a symbolic link or outside/],
    ['a path to a folder that is not there', () => {}, [{ path: 'a/b/c.mdx', after: 'x' }], /Nothing was written: ENOENT/],
  ])('refuses %s, and changes nothing', (_, prepare, changes, message) => {
    prepare()
    const before = all()
    expect(() => writeAll(folder, changes)).toThrow(message)
    expect(all()).toEqual(before)
    expect(fs.readdirSync(around)).toEqual(['content'])
  })

  // Whoever may do everything may also write what is read-only.
  it.skipIf(process.getuid?.() === 0)('refuses a file that is read-only', () => {
    fs.chmodSync(join(folder, 'handbook.yaml'), 0o444)
    expect(() => writeAll(folder, [value, list])).toThrow(/Nothing was written: EACCES/)
    expect(all()).toEqual({ 'handbook.yaml': 'old' })
  })
})
