// Both languages on one page, for readers who learn one of them along with the subject.
// Pages have the same headings, snippets and figures in the same order: what stands between
// two of these says the same in both, and is shown beside itself. Without this script, the
// links at the headings lead to the same section in the other language.

(() => {

const SHARED = "h1, h2, h3, h4, h5, h6, .cell, figure, pre, .choices"
const PROSE = "p, ul, ol, dl, table, blockquote, details, .admonition, math[display=block]"

const button = document.querySelector("button.both")
const other = document.querySelector("a.language")
const article = document.querySelector("article")

const outermost = (element, kinds, within) => !element.parentElement.closest(kinds) ||
  !within.contains(element.parentElement.closest(kinds))

// The prose of a page, cut at what both languages share.
function cut(page) {
  const groups = [[]]
  for (const each of page.querySelectorAll(`${SHARED}, ${PROSE}`)) {
    if (!outermost(each, `${SHARED}, ${PROSE}`, page)) continue
    if (each.matches(SHARED)) groups.push([])
    else if (!each.matches(".behind") && each.textContent.trim()) groups.at(-1).push(each)
  }
  return groups
}

// What another page says there, without what this page has already.
function copy(element) {
  const copied = element.cloneNode(true)
  copied.querySelectorAll(".cell, figure, svg, input, .twin, .headerlink").forEach(each => each.remove())
  for (const each of [copied, ...copied.querySelectorAll("*")]) each.removeAttribute("id")
  for (const each of copied.querySelectorAll("[href]")) each.href = new URL(each.getAttribute("href"), other.href)
  return copied
}

function aside(elements) {
  const copied = elements.map(copy).filter(each => each.textContent.trim())
  const aside = document.createElement("div")
  aside.className = "twin-text"
  aside.lang = other.lang
  aside.append(...copied)
  return copied.length ? aside : undefined
}

// What the choices of a guess are called and say in the other language; their order is the same.
function choices(page) {
  const theirs = page.querySelectorAll(".choice")
  article.querySelectorAll(".choice").forEach((choice, i) => {
    const [summary, ...says] = [...theirs[i].children].filter(each => each.matches("summary, p"))
    choice.querySelector("summary").append(named("twin-title", summary))
    const words = aside(says)
    if (words) choice.append(words)
  })
}

function named(name, element) {
  const said = document.createElement("span")
  said.className = name
  said.lang = other.lang
  said.append(...copy(element).childNodes)
  return said
}

async function show() {
  const answer = await fetch(other.href)
  if (!answer.ok) return
  const page = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("article")
  const [own, theirs] = [cut(article), cut(page)]
  const titles = page.querySelectorAll(":is(h1, h2, h3, h4, h5, h6)[id]")
  for (const title of titles) {
    document.getElementById(title.id)?.append(named("twin-title", title))
  }
  if (own.length !== theirs.length) return
  choices(page)
  own.forEach((group, i) => {
    const twin = aside(theirs[i])
    if (!group.length || !twin) return
    const pair = document.createElement("div")
    pair.className = "pair"
    group[0].before(pair)
    const text = document.createElement("div")
    text.append(...group)
    pair.append(text, twin)
  })
}

let shown
async function toggle(on) {
  button.setAttribute("aria-pressed", on)
  document.body.classList.toggle("both-languages", on)
  if (on) await (shown ??= show())
}

if (button && article && location.protocol !== "file:") {
  const remembered = () => { try { return localStorage.getItem("both") } catch { return null } }
  const remember = on => { try { localStorage.setItem("both", on) } catch { /* then not */ } }
  button.hidden = false
  button.addEventListener("click", () => {
    const on = button.getAttribute("aria-pressed") !== "true"
    remember(on)
    toggle(on)
  })
  if (remembered() === "true") toggle(true)
}

})()
