/** The key under which the user answers a line as it stands: `<posting id>#<qualification id>`. */
export function lineKey(posting: string, line: string): string {
  return `${posting}#${line}`
}

/** Whether a text is the key of a posting's line and no skill's id. */
export function isLineKey(text: string): boolean {
  return text.includes('#')
}
