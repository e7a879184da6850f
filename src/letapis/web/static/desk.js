// Keys and selection at the desk. Everything here has a way without it: links, buttons and forms.
"use strict";
(() => {
  const typing = (el) => el && (el.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(el.tagName));
  const cards = () => [...document.querySelectorAll("[data-card], [data-row]")];
  let here = null;

  const go = (step) => {
    const all = cards();
    if (!all.length) return;
    const at = here ? all.findIndex((el) => el.id ? el.id === here.id : el === here) : -1;
    here = all[Math.min(all.length - 1, Math.max(0, at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step))];
    all.forEach((el) => el.classList.toggle("here", el === here));
    here.focus({ preventScroll: true });
    here.scrollIntoView({ block: "nearest" });
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (event.key === "j") return go(1);
    if (event.key === "k") return go(-1);
    if (event.key === "?") { location.href = "/keys"; return; }
    if (event.key === "/") {
      const search = document.querySelector("input[type=search]");
      if (search) { event.preventDefault(); search.focus(); }
      return;
    }
    if (!/^[a-z]$/.test(event.key)) return;
    const card = event.target.closest?.("[data-card]") || here;
    const target = (card && document.contains(card) && card.querySelector(`[data-key="${event.key}"]`))
      || document.querySelector(`main [data-key="${event.key}"]:not([data-card] *)`);
    if (target) { event.preventDefault(); target.click(); }
  });

  // After a card was swapped in, keep the place: focus stays on the statement that was judged.
  document.body.addEventListener("htmx:afterSwap", (event) => {
    const id = event.detail.target?.id;
    const card = id && document.getElementById(id);
    if (card) { here = card; card.classList.add("here"); card.focus({ preventScroll: true }); }
  });
  // A refused judgement is explained on a page of its own.
  document.body.addEventListener("htmx:beforeSwap", (event) => {
    const { xhr } = event.detail;
    if (xhr.status < 400) return;
    event.detail.shouldSwap = false;
    const page = new DOMParser().parseFromString(xhr.responseText, "text/html");
    const main = page.getElementById("main");
    if (main) { document.getElementById("main").replaceWith(document.importNode(main, true)); document.getElementById("main").focus(); }
  });

  // The words of the statement that was asked for are brought into view beside its card.
  const quote = document.getElementById("quote");
  const text = quote?.closest(".story");
  if (text && text.scrollHeight > text.clientHeight) text.scrollTop += quote.getBoundingClientRect().top - text.getBoundingClientRect().top - 80;

  // Selected words go along to the form for a missed statement, as code points of the report.
  const story = document.getElementById("story");
  const add = document.getElementById("add");
  if (story && add) {
    const plain = add.getAttribute("href");
    const hint = document.getElementById("add-hint");
    const before = hint.textContent;
    const offset = (node, at) => {
      const el = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
      const piece = el.closest("[data-o]");
      if (!piece || !story.contains(piece)) return null;
      const range = document.createRange();
      range.setStart(piece, 0);
      range.setEnd(node, at);
      return Number(piece.dataset.o) + Array.from(range.toString()).length;
    };
    document.addEventListener("selectionchange", () => {
      const selection = getSelection();
      const range = selection.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
      if (!range || !story.contains(range.commonAncestorContainer)) return;
      const start = offset(range.startContainer, range.startOffset);
      const end = offset(range.endContainer, range.endOffset);
      const fits = start !== null && end !== null && end > start;
      add.setAttribute("href", fits ? `${plain}?start=${start}&end=${end}` : plain);
      hint.textContent = fits ? `“${Array.from(selection.toString()).slice(0, 90).join("")}”` : before;
    });
  }
})();
