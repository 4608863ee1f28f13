import type { Kit } from '@read-the-room/core'
import type { Plugin } from 'vite'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** The page's head: language, title, description, and a strict policy in what is published. */
export function page({ locale, quiz }: Kit): Plugin {
  let building = false
  return {
    name: 'quiz:page',
    configResolved: ({ command }) => {
      building = command === 'build'
    },
    transformIndexHtml: (html) => ({
      html: html.replace('<html lang="en">', `<html lang="${locale}">`),
      tags: [
        ...(building
          ? [
              {
                tag: 'meta',
                attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
                injectTo: 'head-prepend' as const,
              },
            ]
          : []),
        { tag: 'title', children: quiz.title, injectTo: 'head' },
        { tag: 'meta', attrs: { name: 'description', content: quiz.intro }, injectTo: 'head' },
      ],
    }),
  }
}
