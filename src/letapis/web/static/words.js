// Words selected in a report's text: by mouse, by finger or by keyboard, for a missed statement or a field of a form.
"use strict";
(() => {
  const story = document.getElementById("story");
  if (!story) return;
  const add = document.getElementById("add");
  const hint = document.getElementById("add-hint");
  const plain = add?.getAttribute("href");
  const before = hint?.textContent;
  const selection = () => getSelection();
  let taken = null;
  document.getElementById("story-keys").hidden = false;

  // Where a place in the page is in the report, in code points.
  const offset = (node, at) => {
    const el = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    let piece = el.closest("[data-o]");
    if (!piece) { // between pieces: the end of the one before, or the start of the one after
      const inside = [...el.querySelectorAll("[data-o]")];
      const next = inside.find((p) => el.childNodes[at] && (el.childNodes[at] === p || el.childNodes[at].contains?.(p)));
      piece = next || inside.at(-1);
      if (!piece) return null;
      return Number(piece.dataset.o) + (next ? 0 : Array.from(piece.textContent).length);
    }
    const range = document.createRange();
    range.setStart(piece, 0);
    range.setEnd(node, at);
    return Number(piece.dataset.o) + Array.from(range.toString()).length;
  };

  document.addEventListener("selectionchange", () => {
    const found = selection();
    const range = found.rangeCount && !found.isCollapsed ? found.getRangeAt(0) : null;
    if (!range || !story.contains(range.commonAncestorContainer)) return;
    const start = offset(range.startContainer, range.startOffset);
    const end = offset(range.endContainer, range.endOffset);
    const fits = start !== null && end !== null && end > start;
    const clone = range.cloneContents();
    clone.querySelectorAll(".ref, .aside-why").forEach((el) => el.remove());
    const words = clone.textContent.split(/\s+/).filter(Boolean).join(" ");
    taken = fits && words ? { start, words } : null;
    add?.setAttribute("href", taken ? `${plain}?start=${start}&end=${end}` : plain);
    if (hint) hint.textContent = taken ? `“${Array.from(words).slice(0, 90).join("")}”` : before;
    document.querySelectorAll("[data-take]").forEach((button) => { button.hidden = !taken; });
  });

  // The selection goes into a field of the form.
  document.addEventListener("click", (event) => {
    const name = event.target.closest?.("[data-take]")?.dataset.take;
    const field = name && document.getElementById(name);
    if (!field || !taken) return;
    field.value = taken.words;
    if (name === "quote") document.getElementById("near").value = taken.start;
    field.focus();
  });

  // By keyboard, while the text has the focus: a word on, a word back, more, less, a line.
  const first = () => {
    const link = document.activeElement.closest?.("#story [data-o]");
    const top = story.getBoundingClientRect().top;
    const piece = link || story.querySelector("#quote, #quoted")
      || [...story.querySelectorAll("[data-o]")].find((el) => el.getBoundingClientRect().bottom > Math.max(top, 0));
    if (piece) selection().collapse(piece.firstChild ?? piece, 0);
  };
  story.addEventListener("keydown", (event) => {
    const steps = { ArrowRight: ["forward", "word"], ArrowLeft: ["backward", "word"], ArrowDown: ["forward", "line"], ArrowUp: ["backward", "line"] };
    const step = steps[event.key];
    if (!step || event.ctrlKey || event.altKey || event.metaKey || (!event.shiftKey && step[1] === "line")) return;
    event.preventDefault();
    const found = selection();
    const fresh = !found.rangeCount || !story.contains(found.anchorNode);
    if (fresh) first();
    if (!found.rangeCount) return;
    if (event.shiftKey) { found.modify("extend", ...step); }
    else {
      if (!found.isCollapsed) step[0] === "forward" ? found.collapseToEnd() : found.collapseToStart();
      if (step[0] === "backward") found.modify("move", "backward", "word");
      found.modify("extend", "forward", "word");
    }
    const range = found.getRangeAt(0);
    if (!story.contains(range.commonAncestorContainer)) { found.removeAllRanges(); return; }
    range.startContainer.parentElement?.scrollIntoView({ block: "nearest" });
  });

  // An article chosen from the catalogue fills the fields beside it.
  document.addEventListener("change", (event) => {
    const [, row] = /^(role\d+)_article$/.exec(event.target.id ?? "") ?? [];
    const law = row && /^([\d.]+)(?:\^(\d+))? ([a-z]+) ([A-Z]{2})$/.exec(event.target.value.trim());
    if (!law) return;
    const [, article, superscript, code, jurisdiction] = law;
    Object.entries({ article, superscript: superscript ?? "", code, jurisdiction: jurisdiction.toLowerCase() })
      .forEach(([name, value]) => { document.getElementById(`${row}_${name}`).value = value; });
    const kind = document.getElementById(row);
    if (!kind.value) kind.value = "law";
  });
})();
