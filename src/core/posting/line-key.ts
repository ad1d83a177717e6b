/** The key under which the user answers a line as it stands: `<posting id>#<qualification id>`. */
export function lineKey(posting: string, line: string): string {
  return `${posting}#${line}`
}

/** The posting and the line that a key stands for. */
export function lineOfKey(key: string): { readonly posting: string; readonly line: string } {
  const at = key.lastIndexOf('#')
  return { posting: key.slice(0, Math.max(0, at)), line: key.slice(at + 1) }
}

/** Whether a text is the key of a posting's line and no skill's id. */
export function isLineKey(text: string): boolean {
  return text.includes('#')
}
