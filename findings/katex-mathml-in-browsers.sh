#!/usr/bin/env bash
# KaTeX: its MathML says bold, double-struck and overlap in ways that browsers do not understand
#
# With katex 0.19.1 (npm) and Node.
# Expected: `output: "mathml"` gives MathML that a browser draws as KaTeX's own HTML looks.
# Seen: MathML as it was in version 3. `\mathbb{R}` and `\mathbf{x}` are plain letters with a
#   `mathvariant`, `\llap{x}` has `lspace="-1width"`, `\colorbox` has `width="+6pt"`. MathML Core,
#   which Chromium implements, knows `mathvariant="normal"` alone, and takes only lengths for
#   `mpadded`: there ℝ is an italic R, the x of `\llap` lies on top of the next letter, and a
#   coloured box is 6 points wide, whatever its text.
# Why it surprises: nothing is missing and nothing is reported; a plain R and a set of numbers
#   cannot be told apart. Without KaTeX's style sheet, MathML is what one would publish.
# Source: KaTeX's page on options (`output`); MathML Core, "mathvariant" and "mpadded";
#   mdn/browser-compat-data pull request 17953 on what each browser makes of `mpadded`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" katex@0.19.1 > "$folder/log"
cat > "$folder/seen.cjs" <<'END'
const katex = require("katex");
const expected = {
  "\\mathbb{R}": '<mi mathvariant="double-struck">R</mi>',
  "\\mathbf{x}": '<mi mathvariant="bold">x</mi>',
  "\\llap{x}y": '<mpadded lspace="-1width" width="0px">',
  "\\colorbox{red}{wide}": '<mpadded width="+6pt"',
};
for (const [formula, part] of Object.entries(expected)) {
  const mathml = katex.renderToString(formula, { output: "mathml" });
  console.log(formula, "->", mathml.match(/<mrow>.*<\/mrow>/)[0]);
  if (!mathml.includes(part)) {
    console.error("CHANGED: no longer", part);
    process.exitCode = 1;
  }
}
END
node "$folder/seen.cjs"
