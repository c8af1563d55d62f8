// What Material's search field does not hear, and what it does too much.

(() => {

const field = document.querySelector(".md-search__input")
const toggle = document.getElementById("__search")
const dialog = document.querySelector("[data-md-component=search]")
if (!field || !toggle || !dialog) return

// Material looks at the field after a key. Pasting with a mouse, dropping, a voice press none.
field.addEventListener("input", () => field.dispatchEvent(new Event("keyup")))

// Material takes the focus from the field at Tab; WebKit then begins at the top of the page.
// Here Tab goes on, through what was found, and the search closes when it has left that.
addEventListener("keydown", event => {
  if (event.key === "Tab" && toggle.checked) event.stopImmediatePropagation()
}, true)
document.addEventListener("focusin", event => {
  if (toggle.checked && !dialog.contains(event.target) && event.target !== toggle) toggle.click()
})

})()
