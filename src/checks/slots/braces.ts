import { codeSign } from '../../ladder/plain.ts'
import { asked, things } from './asked.ts'

/** Braces and variables that are slots wherever they stand. */
export const braces: readonly RegExp[] = [
  // {{name}} and {{REMOTE | HYBRID}}, but no template language: {{ page.title }}, {{< figure >}}, {{% note %}}, {{#if}}, {{toc}}.
  /\{\{\s*(?!toc\b|TOC\b)\p{L}[\p{L}\p{N} _-]*\s*\}\}|\{\{\s*(?!TOC\b)\p{Lu}[\p{Lu}\p{N}_% -]*(?:[|:%][^{}]{0,160})?\}\}/gu,
  // {Name of Thing}, but not in an entry of a list of contents; behind code it is the type of what the code names: `size` {number}, Type: {number}.
  new RegExp(`(?<![\\\\$\\w{]|${codeSign} ?|\\b(?:types?|returns?):\\s?)\\{${asked}\\}`, 'gi'),
  new RegExp(`(?<![\\\\$\\w{\\]]|${codeSign} ?)\\{\\p{Lu}\\p{L}*(?: [\\p{L}\\p{N}]+)+\\}(?![^\\][]{0,200}\\]\\(#)`, 'gu'),
  // ==ADD==, ==insert name==: words that are marked, to be replaced.
  /==(?:\*\*)?(?:(?:[Aa]dd|[Ii]nsert|[Ee]nter|[Ff]ill in|[Yy]our|[Nn]ame of|[Cc]hoose|[Rr]eplace)\b[^=]{0,60}|(?:ADD|INSERT|ENTER|FILL|YOUR|NAME|DATE|LINK|URL|EMAIL|COMPANY|TEAM|PLACEHOLDER)(?: [A-Z]+){0,3})(?:\*\*)?==/g,
  // {min_projects}, ${office_city} between words, {{ cookiecutter.maintainer }}
  /(?<=^|[ (])\$?\{[a-z]+(?:_[a-z]+)+\}(?=[ ,.;:)%]|$)|\{\{ ?cookiecutter\.\w+ ?\}\}/g,
  // $COMPANY_NAME, ${team}, %COMPANY%
  new RegExp(`(?<![\\\\\\w$])\\$(?:[A-Z]{2,}(?:_[A-Z]+)+(?![\\w])|\\{(?:[A-Z]{2,}(?:_[A-Z]+)*|${things})\\})`, 'g'),
  /(?<![\\\w$])\$(?:COMPANY|TEAM|NAME|ROLE|ORG|PRODUCT|MANAGER|DATE)\b|(?<![\w%])%(?:COMPANY|TEAM|NAME|ROLE|ORG|PRODUCT|MANAGER|DATE|[A-Z]+_[A-Z_]+)%(?!\w)/g,
  // TODO_NUMBER_OF_MONTHS
  /(?<![\w/-])(?:TODO|INSERT|ENTER|CHANGE)_[A-Z_]{2,}(?![\w/-])|(?<![\w-])YOUR_[A-Z_]{2,}(?![\w-])/g,
]
