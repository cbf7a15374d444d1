"""How the page looks: light and dark, wide and narrow, on a screen and on paper.

Every pair of a text and a ground has a contrast of at least 4.5 to 1; a browser measures it in the
tests.
"""

STYLE = """\
:root {
  color-scheme: light dark;
  --ground: #ffffff; --tint: #f4f2ec; --ink: #1c1e21; --quiet: #565a60;
  --link: #0b4f8f; --line: #d9d5ca; --accent: #9a5b00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14171a; --tint: #1e2328; --ink: #e9e7e3; --quiet: #aeb4bb;
    --link: #9ccaff; --line: #3b424a; --accent: #e3b15c;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  overflow-wrap: anywhere;
}
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
main:focus-visible { outline: none; }
.skip {
  position: absolute; left: 1rem; top: -4rem; padding: 0.5rem 1rem; z-index: 1;
  background: var(--ground); border: 2px solid var(--accent);
}
.skip:focus { top: 1rem; }
.page { max-width: 74rem; margin: 0 auto; padding: 0 1.25rem 4rem; }
header p { margin: 1rem 0 0; color: var(--quiet); }
header { padding: 2.5rem 0 1.5rem; border-bottom: 1px solid var(--line); }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 0; text-wrap: balance; }
h1 { font-size: clamp(1.5rem, 7vw, 2rem); letter-spacing: -0.01em; }
h2 { font-size: clamp(1.35rem, 5vw, 1.6rem); }
h3 { font-size: 1.25rem; color: var(--accent); }
h4 { font-size: 1.1rem; }
h5, h6 { font-size: 1rem; }
nav ul { list-style: none; margin: 0; padding: 0 0 0 0.9rem; }
nav > ul { padding: 0; }
nav li { margin: 0.15rem 0; }
nav a { display: inline-block; padding: 0.15rem 0; text-decoration: none; }
nav a:hover { text-decoration: underline; }
nav h2 { font-size: 1rem; margin-bottom: 0.5rem; }
nav { padding: 1.5rem 0; font-size: 0.95rem; }
section { padding: 1.1rem 0 0.4rem; max-width: 46rem; }
section.h2 { padding-top: 2.5rem; }
section.h3 { padding-top: 2rem; }
section:target { box-shadow: -0.9rem 0 0 var(--ground), -1.1rem 0 0 var(--accent); }
.known { margin: 0.2rem 0 0.7rem; color: var(--quiet); font-size: 0.9rem; }
.text { margin: 0; white-space: pre-wrap; }
blockquote {
  margin: 0; padding: 0.9rem 1.1rem; background: var(--tint);
  border-left: 4px solid var(--accent); border-radius: 0 4px 4px 0;
  font-family: "Iowan Old Style", Charter, "Noto Serif", Georgia, serif; font-size: 1.125rem;
}
dl { margin: 0.8rem 0 0; font-size: 0.92rem; display: grid; gap: 0.35rem 1rem; }
dt { color: var(--quiet); }
dd { margin: 0; }
dd ul { margin: 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: 0 1.4rem; }
ins, del { padding: 0 0.1em; text-decoration-thickness: 2px; }
ins { background: var(--ground); font-weight: 600; }
del { color: var(--quiet); }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.note { margin: 0.5rem 0 0; font-size: 0.92rem; }
.money { margin: 0.9rem 0 0.3rem; font-weight: 600; }
ul.note { padding-left: 1.2rem; }
.bars { display: block; width: 100%; max-width: 40rem; height: auto; margin-top: 0.6rem; }
.bars text { fill: var(--ink); font-size: 15px; font-variant-numeric: tabular-nums; }
.bars rect { fill: var(--accent); }
.bars rect.below { fill: none; stroke: var(--accent); stroke-width: 2; }
.table { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.95rem; }
caption { text-align: left; color: var(--quiet); padding-bottom: 0.4rem; }
th, td { padding: 0.3rem 0.8rem 0.3rem 0; border-bottom: 1px solid var(--line); text-align: left; }
thead th { vertical-align: bottom; }
tbody th { font-weight: 400; }
td.amount { text-align: right; font-variant-numeric: tabular-nums; }
.legend { margin-top: 0.4rem; }
.legend dt { color: var(--ink); font-weight: 600; }
@media (min-width: 34rem) {
  dl { grid-template-columns: minmax(8rem, 11rem) minmax(0, 1fr); }
  .legend { grid-template-columns: 6rem minmax(0, 1fr); }
}
@media (min-width: 60rem) {
  .columns { display: grid; grid-template-columns: 16rem minmax(0, 1fr); gap: 3rem; }
  nav { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; align-self: start; }
}
@media print {
  :root {
    --ground: #ffffff; --tint: #ffffff; --ink: #000000; --quiet: #333333;
    --link: #000000; --line: #999999; --accent: #333333;
  }
  body { font-size: 11pt; }
  nav, .skip { display: none; }
  section { break-inside: avoid; max-width: none; }
  h1, h2, h3, h4, h5 { break-after: avoid; }
  a[href^="https:"]::after { content: " (" attr(href) ")"; }
}
"""
