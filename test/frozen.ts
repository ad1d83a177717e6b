import { afterAll, expect } from 'vitest'

/**
 * No test leaves the prototype of all objects changed: nothing can be added to it (who tries fails, and so does the test),
 * and what it has is the same after every file of tests. Freezing it would also forget that objects may have a `valueOf` of
 * their own, which fast-check's and date-fns' have; other prototypes get what pdf.js misses on old Nodes.
 */
const before = Object.getOwnPropertyDescriptors(Object.prototype)
Object.preventExtensions(Object.prototype)

afterAll(() => {
  expect(Object.getOwnPropertyDescriptors(Object.prototype)).toEqual(before)
})
