import { countFindings, type Report } from './report.ts'

/** The report as one JSON object, for other tools. Its shape is version 1 and stays so. */
export function jsonReport({ files, findings }: Report): string {
  return JSON.stringify({ version: 1, summary: { files, ...countFindings(findings) }, findings }, null, 2)
}
