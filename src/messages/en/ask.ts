/** What every question has around it. */
export const ask = {
  keys: '↑↓ move, ⏎ choose',
  yes: 'Yes',
  no: 'No',
  /** `usual`: what Enter alone answers. */
  yesOrNo: (usual: boolean): string => (usual ? 'Y/n' : 'y/N'),
  yesOrNoNeeded: 'please answer y or n',
  back: 'go back',
  /** `n`: how many choices there are. */
  moreChoices: (n: number) => `${n} choices, the list goes on`,
}
