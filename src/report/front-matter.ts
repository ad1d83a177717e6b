import { visible } from './visible.ts'

/**
 * What blogs and note books (Jekyll, Hugo, Obsidian) read above a text. Every value is written as JSON, which YAML reads as the same
 * text, whatever stands in it.
 */
export function frontMatter(fields: Readonly<Record<string, string | readonly string[]>>): string {
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${asYaml(value)}`)
  return `${['---', ...lines, '---'].join('\n')}\n`
}

function asYaml(value: string | readonly string[]): string {
  return typeof value === 'string'
    ? JSON.stringify(visible(value))
    : `[${value.map(asYaml).join(', ')}]`
}
