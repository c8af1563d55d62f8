#!/usr/bin/env bash
# Material for MkDocs: the search forgets the last word of what is typed in Chinese
#
# With mkdocs-material 9.8.1, mkdocs 1.6.1, jieba 0.42.1, and Node in place of the browser.
# Expected: two words typed one after the other, as Chinese is written, find the pages of both, as
#   they do with a space between them: 张量形状 ("tensor shape") finds 张量 and 形状.
# Seen: 张量形状 finds 张量 alone, and 形状张量 finds 形状 alone. The worker cuts a query into words
#   of the index, but never looks at one that reaches to the end of the query.
# Why it surprises: there are results, so nobody misses the others; and one word alone is found,
#   because a query that cannot be cut is kept whole. The documentation tries one word.
# Source: Material's "Chinese search support"; squidfunk/mkdocs-material issue 3915 ("Improve
#   query segmentation"), closed as solved.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export TMPDIR="$folder" NO_MKDOCS_2_WARNING=1 # jieba keeps a cache in TMPDIR
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -qq mkdocs-material==9.8.1 mkdocs==1.6.1 jieba==0.42.1
mkdir "$folder/docs"
cd "$folder"
printf 'site_name: x\ntheme: {name: material, language: zh}\nplugins: [search]\n' > mkdocs.yml
printf '# 张量\n\n张量有很多。\n' > docs/index.md
printf '# 形状\n\n形状是一组数。\n' > docs/shape.md
venv/bin/mkdocs build --quiet 2> log || { cat log >&2; exit 1; }
cat > seen.cjs <<'END'
const fs = require("fs"), vm = require("vm");
const folder = "site/assets/javascripts/workers/";
const run = (file) => vm.runInContext(fs.readFileSync(folder + file, "utf8"), worker);
let receive, answer; // the two ends of the worker
const worker = vm.createContext({
  console,
  addEventListener: (_, listener) => { receive = listener; },
  postMessage: (message) => answer(message.data),
  importScripts: (...files) => files.forEach(run),
});
worker.self = worker;
run(fs.readdirSync(folder).find((file) => /^search.*\.js$/.test(file)));
const ask = (type, data) => new Promise((done) => {
  answer = done;
  receive({ data: { type, data } });
});
(async () => {
  const index = JSON.parse(fs.readFileSync("site/search/search_index.json", "utf8"));
  await ask(0, { ...index, options: {} });
  const seen = {};
  for (const query of ["张量", "形状", "张量 形状", "张量形状", "形状张量"]) {
    const { items } = await ask(2, query);
    seen[query] = items.map(([page]) => page.title.replace(/<[^>]*>/g, "")).sort().join(", ");
    console.log(query, "->", seen[query]);
  }
  const both = "张量, 形状".split(", ").sort().join(", ");
  if (seen["张量 形状"] !== both || seen["张量形状"] !== "张量" || seen["形状张量"] !== "形状") {
    console.error("CHANGED: the last word is searched for, or two words with a space are not");
    process.exitCode = 1;
  }
})();
END
node seen.cjs
