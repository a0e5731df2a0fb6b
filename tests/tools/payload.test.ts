import { expect, it } from 'vitest'
import { withoutCopies } from '@/tools/payload'

const css = '@media (width<=45em){.é{color:red}}'
const sheet = `<style data-precedence="next" data-href="/a.css">${css}</style>`
const push = (text: string) => `<script>self.__next_f.push([1,${JSON.stringify(text)}])</script>`
const length = Buffer.byteLength(css).toString(16)

/** What a browser hands to React. */
const payloadOf = (html: string) =>
  [...html.matchAll(/<script>self\.__next_f\.push\(\[1,(.*?)\]\)<\/script>/gs)]
    .map(([, text]) => JSON.parse(text ?? ''))
    .join('')

it('takes the copies of the styles out of the payload, also where they are cut in two', () => {
  const payload = `1:"$Sa"\n2:T${length},${css}3:["$","style","0",{"children":"$2"}]\n4:T${length},${css}5:"<b>&"\n`
  const html = `${sheet}<p>Words</p>${push(payload.slice(0, 30))}<script>other()</script>${push(payload.slice(30))}`
  const lean = withoutCopies(html, 'index.html')
  expect(payloadOf(lean)).toBe('1:"$Sa"\n2:T1, 3:["$","style","0",{"children":"$2"}]\n4:T1, 5:"<b>&"\n')
  expect(lean).toContain(`${sheet}<p>Words</p><script>`)
  expect(lean).toContain('<script>other()</script>')
  expect(lean).not.toContain('<b>')
})

it('leaves a page without styles or without a payload as it is', () => {
  for (const html of [`${sheet}<p>Words</p>`, push('1:"$Sa"\n')])
    expect(withoutCopies(html, 'index.html')).toBe(html)
})

it('stops the build where the payload has another form', () => {
  expect(() => withoutCopies(sheet + push(`2:"${css}"\n`), 'compare/index.html')).toThrow(
    'compare/index.html has its styles in its payload in a form that tools/payload.ts does not know.',
  )
})
