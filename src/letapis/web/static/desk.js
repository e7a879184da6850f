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
    if (card?.matches("[data-card]")) { here = card; card.classList.add("here"); card.focus({ preventScroll: true }); }
  });
  // What others judged comes in by itself: a card that is as new already stays, and the focus with it.
  let held = null;
  document.body.addEventListener("htmx:oobBeforeSwap", (event) => {
    const { target, fragment } = event.detail;
    const seen = (el) => el?.querySelector("[name=seen]")?.value;
    if (seen(target) && seen(target) === seen(fragment)) event.detail.shouldSwap = false;
    held = target.contains(document.activeElement) && event.detail.shouldSwap ? target.id : null;
  });
  document.body.addEventListener("htmx:oobAfterSwap", () => {
    if (held) document.getElementById(held)?.focus({ preventScroll: true });
    held = null;
  });
  // A refused judgement is explained on a page of its own. What a page asks for by itself is no reason to take it away,
  // with all that is typed there.
  document.body.addEventListener("htmx:beforeSwap", (event) => {
    const { xhr, requestConfig } = event.detail;
    if (xhr.status < 400) return;
    event.detail.shouldSwap = false;
    if (requestConfig.verb !== "post") return;
    const page = new DOMParser().parseFromString(xhr.responseText, "text/html");
    const main = page.getElementById("main");
    if (main) { document.getElementById("main").replaceWith(document.importNode(main, true)); (document.querySelector("#main [autofocus]") ?? document.getElementById("main")).focus(); }
  });

  // The words of the statement that was asked for are brought into view beside its card.
  const quote = document.querySelector("#story #quote, #story #quoted");
  const text = quote?.closest(".story");
  if (text && text.scrollHeight > text.clientHeight) text.scrollTop += quote.getBoundingClientRect().top - text.getBoundingClientRect().top - 80;

  // A file that is too large is told of before it is sent.
  document.addEventListener("change", (event) => {
    const most = Number(event.target.dataset?.most);
    if (most) { event.target.setCustomValidity([...event.target.files].some((file) => file.size > most) ? event.target.dataset.tooLarge : ""); event.target.reportValidity(); }
  });
})();
