/** Parsed JSON; null for a text that is none. Sites write line breaks into strings, which is tolerated. */
export function readJson(text: string): unknown {
  return parse(text) ?? parse(text.replace(/[\u0000-\u001f]/g, ' '))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
