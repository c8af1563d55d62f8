// What readers type, found: Material's search dialog asks this script instead of lunr.js.
// Pages need not be cut into words, since any part of a Chinese word is found, and any start
// of another. Queries are cut: at the terms of the glossary, which go by all their names.

const [SETUP, READY, QUERY, RESULT] = [0, 1, 2, 3]
const WORDS = /\p{sc=Han}+|[a-z0-9_]+(?:[.'-][a-z0-9_]+)*/gu
const HAN = /^\p{sc=Han}/u

let sections, pages, names, terms

const max = numbers => Math.max(0, ...numbers)
const sum = numbers => numbers.reduce((a, b) => a + b, 0)
const longestFirst = texts => texts.sort((a, b) => b.length - a.length)
const literal = text => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
const escape = text => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")
const plain = html => html
  .replace(/<\/?(?:p|pre|li|ul|ol)>/g, "\n").replace(/<[^>]*>/g, "").replace(/\u200b/g, "")
  .replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&")

function setup({ config, docs }) {
  names = new Map((config.terms ?? []).flatMap(all => all.map(name => [name, all])))
  const choice = longestFirst([...names.keys()]).map(name =>
    HAN.test(name) ? literal(name) : `(?<![\\w.])${literal(name)}(?=s?(?!\\.?\\w))`)
  terms = new RegExp(`(${choice.join("|") || "(?!)"})s?`)
  sections = docs.map(({ location, title, text }) => {
    const lines = text.split(/(<pre>[^]*?<\/pre>)/).flatMap((part, i) => plain(part).split("\n")
      .filter(line => line.trim()).map(line => ({ line, code: i % 2 === 1 })))
    const all = lines.map(({ line }) => line.trim()).join(" ").toLowerCase()
    return { location, page: location.split("#")[0], title: plain(title), lines, all }
  })
  pages = new Map(sections.filter(each => each.location === each.page).map(each => [each.page, each]))
}

// A word of a query in one of its forms: how often, and how wholly, a text has it.
function form(word, weight = 1) {
  const start = /^\w/.test(word) ? "(?<![a-z0-9])" : ""
  const [begun, whole] = ["", /\w$/.test(word) ? "(?![a-z0-9])" : ""]
    .map(end => new RegExp(start + literal(word) + end, "g"))
  const count = (pattern, text) => (text.match(pattern) ?? []).length
  const often = text => count(begun, text) && count(begun, text) + count(whole, text)
  return { word, weight, begun, often }
}

const known = word => sections.some(({ title, all }) => form(word).often(`${title.toLowerCase()} ${all}`))

// What is looked for instead of a word that no page has.
function instead(word) {
  const parts = HAN.test(word)
    ? [...word].slice(1).map((_, i) => word.slice(i, i + 2))
    : word.split(/[._'-]+/).filter(Boolean)
  if (parts.length > 1) return parts.flatMap(part => known(part) || HAN.test(part) ? [part] : instead(part))
  while (word.length > 4 && !known(word)) word = word.slice(0, -1)
  return [word]
}

// The words of a query, each in the forms that will do.
function words(query) {
  const found = query.split(terms).flatMap((piece = "", i) => i % 2
    ? [[form(piece), ...names.get(piece).filter(name => name !== piece).map(name => form(name, 0.5))]]
    : (piece.match(WORDS) ?? []).flatMap(word => known(word) ? [word] : instead(word)).map(word => [form(word)]))
  return found.length || !query ? found : [[form(query)]]
}

function scoreOf(section, forms) {
  const title = section.title.toLowerCase()
  return max(forms.map(({ word, weight, often }) => {
    const [inTitle, inText] = [often(title), often(section.all)]
    const headline = inTitle && (section.page === section.location ? 2 : 1) * (4 + 8 * word.length / title.length)
    return weight * (headline + 3 * inText / (inText + 3))
  }))
}

// Sections by page, the best page first: what counts is which words of the query a page has,
// how rare they are, and how well its best section has them.
function search(text) {
  const query = text.toLowerCase().trim().replace(/\s+/g, " ")
  const asked = words(query)
  const scored = sections.map(section => ({ section, scores: asked.map(forms => scoreOf(section, forms)) }))
  const rarity = asked.map((_, w) => Math.log(1 + scored.length / (1 + scored.filter(each => each.scores[w]).length)))
  const total = scores => sum(scores.map((score, w) => score * rarity[w]))
  const share = scores => total(scores.map(score => score && 1)) / sum(rarity)
  const groups = new Map()
  for (const { section, scores } of scored) {
    if (!total(scores)) continue
    const phrase = asked.length > 1 && section.all.includes(query) ? 2 : 1
    const hit = { section, scores, score: phrase * total(scores) * share(scores) ** 2 }
    groups.set(section.page, [...groups.get(section.page) ?? [], hit])
  }
  const marked = new RegExp(`(${longestFirst(asked.flat().map(form => form.begun.source)).join("|")})`, "gi")
  return [...groups].map(([page, hits]) => {
    const together = asked.map((_, w) => max(hits.map(hit => hit.scores[w])))
    hits.sort((a, b) => b.score - a.score)
    return { page, hits, score: hits[0].score + total(together) * share(together) ** 2 }
  }).sort((a, b) => b.score - a.score).filter((group, _, all) => group.score > all[0].score / 20)
    .map(({ page, hits }) => {
      const items = hits.map(({ section, scores, score }) => item(section, score, asked, scores, marked))
      const top = pages.get(page)
      return !top || items.some(({ location }) => location === page) ? items : [...items, item(top, 0, [], [], marked)]
    })
}

// A section as Material shows it: two lines that have a word, or the first one.
function item({ location, title, lines }, score, asked, scores, marked) {
  const mark = text => text.split(marked).map((part, i) => i % 2 ? `<mark>${escape(part)}</mark>` : escape(part)).join("")
  const found = lines.filter(({ line }) => line.search(marked) >= 0)
  const text = (found.length ? found.slice(0, 2) : lines.slice(0, 1))
    .map(({ line, code }) => code ? `<pre><code>${mark(line)}</code></pre>` : `<p>${mark(line)}</p>`).join("")
  const heard = asked.flatMap((forms, w) => forms.map(({ word, weight }) => [word, weight, scores[w] > 0]))
    .filter(([word, weight, has]) => weight === 1 || has && `${title}${text}`.toLowerCase().includes(word))
  return { location, title: mark(title), text, score, terms: Object.fromEntries(heard.map(([word, , has]) => [word, has])) }
}

addEventListener("message", ({ data: { type, data } }) => {
  if (type === SETUP) setup(data), postMessage({ type: READY })
  if (type === QUERY) postMessage({ type: RESULT, data: { items: search(data) } })
})
