// What readers type, found: Material's search dialog asks this script instead of lunr.js.
// Pages need not be cut into words, since any part of a Chinese word is found, and any start
// of another. Queries are cut: at the terms of the glossary, which go by all their names.

const [SETUP, READY, QUERY, RESULT] = [0, 1, 2, 3]
const WORDS = /\p{sc=Han}+|[a-z0-9_]+(?:[.'-][a-z0-9_]+)*/gu
const HAN = /^\p{sc=Han}/u
const PASTED = 3 // a query of more words than this was not typed: it is a message, or a sentence
const SHOWN = 20 // pages: what comes after them has little more than a common word

let sections, pages, names, terms

const sum = numbers => numbers.reduce((a, b) => a + b, 0)
const longestFirst = texts => texts.sort((a, b) => b.length - a.length)
const literal = text => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
const escape = text => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")
const plain = html => html
  .replace(/<\/?(?:p|pre|li|ul|ol)>/g, "\n").replace(/<[^>]*>/g, "").replace(/\u200b/g, "")
  .replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&")

function setup({ config, docs }) {
  names = new Map((config.terms ?? []).flatMap(term => term.names.map(name => [name, term])))
  const choice = longestFirst([...names.keys()]).map(name =>
    HAN.test(name) ? literal(name) : `(?<![\\w.])${literal(name)}(?=s?(?!\\.?\\w))`)
  terms = new RegExp(`(${choice.join("|") || "(?!)"})s?`)
  sections = docs.map(({ location, title, text, boost = 1 }) => {
    const lines = text.split(/(<pre>[^]*?<\/pre>)/).flatMap((part, i) => plain(part).split("\n")
      .filter(line => line.trim()).map(line => ({ line, code: i % 2 === 1 })))
    const all = lines.map(({ line }) => line.trim()).join(" ").toLowerCase()
    const named = new Set(plain(title).toLowerCase().match(WORDS))
    return { location, page: location.split("#")[0], title: plain(title), named, lines, all, boost }
  })
  pages = new Map(sections.filter(each => each.location === each.page).map(each => [each.page, each]))
}

const heard = new Map()

// For each section, how much it says a word: in its title, above all in that of a page, and
// in its text, where it counts less each time. Whole words count twice.
function hear(word) {
  if (!heard.has(word)) heard.set(word, sections.map(section => {
    const title = section.title.toLowerCase()
    const inTitle = often(word, title) && 4 + 8 * word.length / title.length
    const inText = often(word, section.all)
    const headline = inTitle * (section.location === section.page ? 2 : 1)
    return headline + 3 * inText / (inText + 3)
  }))
  return heard.get(word)
}

function often(word, text) {
  if (!text.includes(word)) return 0
  const begun = text.match(begins(word)) ?? []
  const whole = text.match(new RegExp(begins(word).source + (/\w$/.test(word) ? "(?![a-z0-9])" : ""), "g")) ?? []
  return begun.length + whole.length
}

const begins = word => new RegExp((/^\w/.test(word) ? "(?<![a-z0-9])" : "") + literal(word), "g")
const known = word => hear(word).some(Boolean)

// What is looked for instead of a word that no page has: its parts, or how it begins.
function instead(word) {
  const parts = HAN.test(word)
    ? [...word].slice(1).map((_, i) => word.slice(i, i + 2))
    : word.split(/[._'-]+/).filter(Boolean)
  if (parts.length > 1) return parts.flatMap(part => known(part) || HAN.test(part) ? [part] : instead(part))
  while (word.length > 4 && !known(word)) word = word.slice(0, -1)
  return [word]
}

// The words of a query, each with others that will do, the names that a term also has, and
// with the page that teaches it. The numbers in a message are different each time.
function cut(query) {
  const words = query.split(terms).flatMap((piece = "", i) => i % 2
    ? [{ word: piece, others: names.get(piece).names.filter(name => name !== piece), taught: names.get(piece).page }]
    : (piece.match(WORDS) ?? []).flatMap(word => known(word) ? [word] : instead(word)).map(word => ({ word, others: [] })))
  const found = words.filter(({ word }, i) => words.findIndex(each => each.word === word) === i)
  const lasting = found.filter(({ word }) => !/^\d/.test(word))
  if (lasting.length > PASTED) return lasting
  return found.length || !query ? found : [{ word: query, others: [] }]
}

// Sections by page, the best page first: what counts is which words of the query a page has,
// how rare they are, and how well its best section has them.
function search(text) {
  const query = text.toLowerCase().trim().replace(/\s+/g, " ")
  const asked = cut(query), said = new Set(query.match(WORDS)), pasted = asked.length > PASTED
  const scores = asked.map(({ word, others, taught }) => sections.map(({ location, boost }, i) =>
    Math.max(hear(word)[i], ...others.map(other => hear(other)[i] / 2)) * (pasted ? 1 : boost) + (location === taught ? 8 : 0)))
  const rarity = scores.map(all => Math.log(1 + all.length / (1 + all.filter(Boolean).length)))
  const weigh = each => {
    const has = sum(each.map((score, w) => score && rarity[w])) / sum(rarity)
    return sum(each.map((score, w) => score * rarity[w])) * has ** 2
  }
  const groups = new Map()
  sections.forEach((section, i) => {
    const own = scores.map(all => all[i])
    if (!own.some(Boolean)) return
    const phrase = asked.length > 1 && section.all.includes(query) ? 2 : 1
    const quoted = pasted ? headed(section, said) ** 2 : 0
    const hit = { section, own, score: phrase * (1 + 16 * quoted) * weigh(own) }
    groups.set(section.page, [...groups.get(section.page) ?? [], hit])
  })
  const ranked = [...groups].map(([page, hits]) => {
    hits.sort((a, b) => b.score - a.score)
    const united = hits.filter(hit => hit === hits[0] || hit.section.boost === 1) // terms have nothing in common
    return { page, hits, score: hits[0].score + weigh(asked.map((_, w) => Math.max(...united.map(hit => hit.own[w])))) }
  }).sort((a, b) => b.score - a.score)
  const marked = new RegExp(`(${longestFirst(asked.flatMap(({ word, others }) => [word, ...others])).map(word => begins(word).source).join("|")})`, "gi")
  return ranked.slice(0, SHOWN).map(({ page, hits }) => {
    const top = pages.get(page)
    if (top && !hits.some(({ section }) => section === top)) hits.push({ section: top, own: [], score: 0 })
    return hits.map(hit => item(hit, asked, marked))
  })
}

// Which part of a section's title a query says; a short title says too little.
function headed({ named }, said) {
  const both = [...named].filter(word => said.has(word)).length
  return both <= PASTED ? 0 : both / named.size
}

// A section as Material shows it: two lines that have a word, or the first one.
function item({ section: { location, title, lines }, own, score }, asked, marked) {
  const mark = text => text.split(marked).map((part, i) => i % 2 ? `<mark>${escape(part)}</mark>` : escape(part)).join("")
  const found = lines.filter(({ line }) => line.search(marked) >= 0)
  const text = (found.length ? found.slice(0, 2) : lines.slice(0, 1))
    .map(({ line, code }) => code ? `<pre><code>${mark(line)}</code></pre>` : `<p>${mark(line)}</p>`).join("")
  const said = asked.flatMap(({ word, others }, w) =>
    [[word, own[w] > 0], ...others.filter(other => title.includes(other) || found.some(({ line }) => line.includes(other))).map(other => [other, true])])
  return { location, title: mark(title), text, score, terms: Object.fromEntries(said) }
}

addEventListener("message", ({ data: { type, data } }) => {
  if (type === SETUP) setup(data), postMessage({ type: READY })
  if (type === QUERY) postMessage({ type: RESULT, data: { items: search(data) } })
})
