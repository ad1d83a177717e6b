import type { Messages } from '../messages.ts'

export const action: Messages['action'] = {
  none: '묻거나 제안하거나 알아볼 일이 없어요. `gil assess`에서 길과 한마디를 적으면 생겨요.',
  done: (what) => `끝냈어요: ${what}`,
  dropped: (what) => `그만뒀어요: ${what}`,
  added: (id, what) => `${id} 추가: ${what}`,
  about: (what) => `${what} 때문에`,
  since: (day) => `${day}부터`,
  result: (day, result) => (result === '' ? day : `${day}: ${result}`),
  kindAsk: '어떤 일인가요?',
}
