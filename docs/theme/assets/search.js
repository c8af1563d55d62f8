// What readers type, found: Material's search dialog asks this script instead of lunr.js.
// Pages need not be cut into words, since any part of a Chinese word is found, and any start
// of another. Queries are cut: at the terms of the glossary, which go by all their names.

const [SETUP, READY, QUERY, RESULT] = [0, 1, 2, 3]
const WORDS = /\p{sc=Han}+|[a-z0-9_]+(?:[.'-][a-z0-9_]+)*/gu
const HAN = /^\p{sc=Han}/u
const PASTED = 3 // a query of more words than this was not typed: it is a message, or a sentence
const SHOWN = 20 // pages: what comes after them has little more than a common word

const MESSAGES = /^reference\/messages\/(?!index\.html).*#/ // sections, each of which explains a message
const NOT_EXPLAINED = "reference/messages/index.html#not-explained"
const KIND = /(?:[A-Z]\w*)?(?:Error|Warning|Exception): /
const QUOTES = /["`]|'[^']+'|: |[([{][^)\]}]*\d/ // many a message has one of them, hardly a question
const FIRST = 1e9 // the score of a section that explains a pasted message
const PATH = /\S*[\\/]\S+[\\/]\S*/g
const ALIKE = 3 // times what is in common by chance: much of a message, in other words
const ABOUT = 3 // what a word counts in the description of a page
const LONG = 80 // words: what comes after them in a message is a list, or a path

const CHINESE = Intl.Segmenter && new Intl.Segmenter("zh", { granularity: "word" })
const TYPED = /[a-z]{5,}/g // long enough to see which word was meant

let sections, pages, names, terms, messages, rarities, chance, vocabulary
let asking, question // words that say how something is asked, and not what; and how a question is known

const sum = numbers => numbers.reduce((a, b) => a + b, 0)
const longestFirst = texts => texts.sort((a, b) => b.length - a.length)
const literal = text => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
const escape = text => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")
const plain = html => html
  .replace(/<\/?(?:p|pre|li|ul|ol)>/g, "\n").replace(/<[^>]*>/g, "").replace(/\u200b/g, "")
  .replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&")

function setup({ config, docs }) {
  const { words = [], questions = [] } = config.asking ?? {}
  asking = new Set([...words, ...questions])
  question = new RegExp([...questions.map(word => HAN.test(word) ? word : `^${word}\\b`), "[?？]$"].join("|"), "i")
  names = new Map((config.terms ?? []).flatMap(term => term.names.map(name => [name, term])))
  const choice = longestFirst([...names.keys()]).map(name =>
    HAN.test(name) ? literal(name) : `(?<![\\w.])${literal(name)}(?=s?(?!\\.?\\w))`)
  terms = new RegExp(`(${choice.join("|") || "(?!)"})s?`)
  sections = docs.map(({ location, title, text, about = "", boost = 1 }) => {
    const lines = `<p>${about}</p>${text}`.split(/(<pre>[^]*?<\/pre>)/).flatMap((part, i) => plain(part).split("\n")
      .filter(line => line.trim()).map(line => ({ line, code: i % 2 === 1 })))
    const all = lines.map(({ line }) => line.trim()).join(" ").toLowerCase()
    const named = new Set(plain(title).toLowerCase().match(WORDS))
    const page = location.split("#")[0]
    return { location, page, title: plain(title), about: about.toLowerCase(), named, lines, all, boost }
  })
  pages = new Map(sections.filter(each => each.location === each.page).map(each => [each.page, each]))
  messages = sections.filter(each => MESSAGES.test(each.location)).map(section => ({ section, phrases: phrases(section) }))
  const said = messages.flatMap(each => [...new Set(each.phrases.flatMap(phrase => phrase.words))])
  rarities = new Map()
  chance = 1.01 * Math.log(1 + messages.length / 2) // a rare word: two texts may have one in common by chance
  for (const word of said) rarities.set(word, (rarities.get(word) ?? 0) + 1)
}

// What a section quotes: its title, each message that its code gives, and whatever its text says.
function phrases({ title, lines }) {
  const quoted = lines.filter(({ line, code }) => !code || KIND.test(line)).map(({ line, code }) => code ? message(line) : line)
  const enough = [title.includes("…") ? 0.75 : 0.9, ...quoted.map(() => 0.9)]
  return [title, ...quoted].map(spelled).map((words, i) => ({ words, all: new Set(words), enough: enough[i] }))
}

// A message in what was pasted: what stands behind its kind, in the last lines of a traceback.
const message = text => text.split(KIND).at(-1).replace(/\(Triggered internally at [^)]*\).*/, "").replace(PATH, " ")
const spelled = text => text.toLowerCase().match(/[a-z_][a-z0-9_]*|\p{sc=Han}/gu) ?? []
const rarity = word => Math.log(1 + messages.length / (1 + (rarities.get(word) ?? 0)))

// The sections on messages, the likeliest first: how much of a message, without its numbers, one
// quotes word by word, and how much that is of the title, or of the message, if it was cut off.
function nearest(text) {
  const asked = spelled(message(text)).slice(0, LONG)
  const last = asked.at(-1), but = sum(asked.slice(0, -1).map(rarity)), cut = /[\p{L}_]$/u.test(text.trim())
  if (!last) return []
  return messages.map(({ section, phrases }) => {
    const best = { section, score: 0, explains: false }
    phrases.forEach((phrase, i) => {
      const ends = phrase.words.filter(word => word === last || cut && word.startsWith(last))
      const end = ends.length ? Math.min(...ends.map(rarity)) : cut && !rarities.has(last) ? 0 : rarity(last)
      const atMost = end + sum(asked.map(word => phrase.all.has(word) ? rarity(word) : 0))
      if (atMost <= chance || best.explains && atMost + 1 <= best.score) return
      const same = inCommon(asked, phrase.words, cut), ofPhrase = same / sum(phrase.words.map(rarity))
      const share = Math.min(1, Math.max(same / (but + end), i ? 0 : ofPhrase))
      const score = same * share * (i ? 1 : 1.1) + ofPhrase, explains = same > chance && share >= phrase.enough
      if (explains > best.explains || explains === best.explains && score > best.score) Object.assign(best, { score, explains })
    })
    return best
  }).sort((a, b) => b.score - a.score)
}

// How much two texts say alike in one stretch: rare words count more, and each that only one of
// them has costs a little (the algorithm of Smith and Waterman).
function inCommon(some, others, cut) {
  let best = 0, above = new Float64Array(others.length + 1)
  for (const [n, word] of some.entries()) {
    const row = new Float64Array(others.length + 1), begun = cut && n === some.length - 1
    others.forEach((other, i) => {
      const same = begun ? other.startsWith(word) : word === other
      row[i + 1] = Math.max(same ? above[i] + rarity(other) : 0, above[i + 1] - 0.5, row[i] - 0.5, 0)
      best = Math.max(best, row[i + 1])
    })
    above = row
  }
  return best
}

const heard = new Map()

// For each section, how much it says a word: in its title, above all in that of a page, in what
// a page says that it is about, and in its text, where it counts less each time. Whole words
// count twice.
function hear(word) {
  if (!heard.has(word)) heard.set(word, sections.map(section => {
    const title = section.title.toLowerCase()
    const inTitle = often(word, title) && 4 + 8 * word.length / title.length
    const inText = often(word, section.all), inAbout = ABOUT * Math.min(1, often(word, section.about))
    const headline = inTitle * (section.location === section.page ? 2 : 1)
    return headline + inAbout + 3 * inText / (inText + 3)
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

// What is looked for instead of a word that no page has: how it ends, its parts, or how it begins.
function instead(word) {
  const parts = word.split(/[._'-]+/).filter(Boolean)
  const end = word.slice(word.search(/[._'-]/) + 1)
  if (/[._'-]/.test(end) && known(end)) return [end]
  if (parts.length > 1) return parts.flatMap(part => known(part) ? [part] : instead(part))
  while (word.length > 4 && !known(word)) word = word.slice(0, -1)
  return [word]
}

// The words of a run of Chinese. What the browser has no word for it gives letter by letter:
// those are looked for together, or two by two.
function chinese(run) {
  const parts = CHINESE ? [...CHINESE.segment(run)].map(each => each.segment) : [...run]
  const joined = parts.reduce((all, part) => {
    const single = part.length === 1, last = all.at(-1)
    if (single && last?.single) last.word += part
    else all.push({ word: part, single })
    return all
  }, [])
  const words = joined.flatMap(({ word, single }) => !single && known(word) || word.length < 3 ? [word]
    : [...word].slice(1).map((_, i) => word.slice(i, i + 2)).filter(known))
  const long = words.filter(word => word.length > 1)
  return known(run) || !long.length ? [run, ...long] : long
}

// The word that was meant: one that pages have, if one letter is wrong, missing, too many, or
// has changed places with the next; of several, the one that they have most often.
function meant(word) {
  if (known(word) || [...names.keys()].some(name => name.includes(word))) return word
  vocabulary ??= sections.flatMap(({ all }) => all.match(/[a-z]{4,}/g) ?? [])
    .reduce((times, each) => times.set(each, (times.get(each) ?? 0) + 1), new Map())
  const near = [...vocabulary].filter(([other]) => oneOff(word, other)).sort((a, b) => b[1] - a[1])
  return near[0]?.[0] ?? word
}

function oneOff(word, other) {
  const more = other.length - word.length
  if (Math.abs(more) > 1) return false
  let at = 0
  while (at < word.length && word[at] === other[at]) at++
  const rest = (text, from) => text.slice(at + from)
  if (more) return more > 0 ? rest(word, 0) === rest(other, 1) : rest(word, 1) === rest(other, 0)
  return rest(word, 1) === rest(other, 1)
    || word[at] === other[at + 1] && word[at + 1] === other[at] && rest(word, 2) === rest(other, 2)
}

// How the forms of an English word begin: "doubl" of doubled, doubles and doubling.
const forms = word => [word.replace(/^([a-z]{4,}?)(?:ies|y|ing|ed|es|e|(?<!s)s)$/, "$1")].filter(each => each !== word)

// The words of a query, each with others that will do, the names that a term also has, and
// with the page that teaches it. The numbers in a message are different each time.
function cut(query, asksNot) {
  const words = query.replace(TYPED, meant).split(terms).flatMap((piece = "", i) => i % 2
    ? [{ word: piece, others: names.get(piece).names.filter(name => name !== piece), taught: names.get(piece).page }]
    : (piece.match(WORDS) ?? []).flatMap(word => HAN.test(word) ? chinese(word) : known(word) ? [word] : instead(word))
      .map(word => ({ word, others: forms(word) })))
  const telling = words.filter(({ word }) => asksNot || !asking.has(word))
  const found = (telling.length ? telling : words).filter(({ word }, i, all) => all.findIndex(each => each.word === word) === i)
  const lasting = found.filter(({ word }) => !/^\d/.test(word))
  if (lasting.length > PASTED) return lasting
  return found.length || !query ? found : [{ word: query, others: [] }]
}

// Sections by page, the best page first: what counts is which words of the query a page has,
// how rare they are, and how well its best section has them.
function search(text) {
  const plain = text => text.toLowerCase().trim().replace(/\s+/g, " ")
  const query = plain(message(text)) || plain(text)
  const said = new Set(query.match(WORDS)), pasted = said.size > PASTED
  const likely = pasted || KIND.test(text) || QUOTES.test(text), explaining = likely ? nearest(text) : []
  const explained = explaining.find(each => each.explains)?.section
  const asked = cut(query, explained)
  const marked = new RegExp(`(${longestFirst(asked.flatMap(({ word, others }) => [word, ...others])).map(word => begins(word).source).join("|")})`, "gi")
  const note = sections.find(each => each.location === NOT_EXPLAINED)
  if (note && !explained && (KIND.test(text) || pasted && QUOTES.test(text) && !question.test(text)))
    return [note, ...explaining.slice(0, 3).map(each => each.section)].map(section => [item({ section, own: [], score: 1 }, asked, marked)])
  const scores = asked.map(({ word, others, taught }) => sections.map(({ location, boost }, i) =>
    Math.max(hear(word)[i], ...others.map(other => hear(other)[i] / 2)) * boost + (location === taught ? 8 : 0)))
  const rarity = scores.map(all => Math.log(1 + all.length / (1 + all.filter(Boolean).length)))
  const weigh = each => {
    const has = sum(each.map((score, w) => score && rarity[w])) / sum(rarity)
    return sum(each.map((score, w) => score * rarity[w])) * has ** 2
  }
  const groups = new Map()
  sections.forEach((section, i) => {
    const own = scores.map(all => all[i])
    if (!own.some(Boolean) && section !== explained) return
    if (explained && section !== explained && MESSAGES.test(section.location)) return // then lessons
    const phrase = asked.length > 1 && section.all.includes(query) ? 2 : 1
    const quoted = pasted ? headed(section, said) ** 2 : 0
    const score = section === explained ? FIRST : phrase * (1 + 16 * quoted) * weigh(own)
    const hit = { section, own, score }
    groups.set(section.page, [...groups.get(section.page) ?? [], hit])
  })
  const ranked = [...groups].map(([page, hits]) => {
    hits.sort((a, b) => b.score - a.score)
    const united = hits.filter(hit => hit === hits[0] || hit.section.boost === 1) // terms have nothing in common
    return { page, hits, score: hits[0].score + weigh(asked.map((_, w) => Math.max(...united.map(hit => hit.own[w])))) }
  }).sort((a, b) => b.score - a.score)
  const alike = explained || explaining[0]?.score > ALIKE * chance
  if (note && likely && !alike && MESSAGES.test(ranked[0]?.hits[0].section.location))
    ranked.unshift({ page: note.page, hits: [{ section: note, own: [], score: ranked[0].score }] })
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
