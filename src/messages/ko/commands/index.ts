import type { Messages } from '../../messages.ts'
import { back } from './back.ts'
import { gap } from './gap.ts'
import { log } from './log.ts'
import { plan } from './plan.ts'
import { postings } from './postings.ts'
import { setup } from './setup.ts'

export const commands: Messages['commands'] = {
  ...postings,
  ...gap,
  ...plan,
  ...log,
  ...back,
  ...setup,
}

export const shared: Messages['shared'] = {
  json: '화면 대신 JSON 하나',
  markdown: '마크다운으로 쓰기, 표준 출력은 -',
  html: '웹 페이지(HTML)로 쓰기, 표준 출력은 -',
  csv: '스프레드시트용(CSV)으로 쓰기, 표준 출력은 -',
  force: '이미 있는 파일 덮어쓰기',
}
