// Article: text and facts side by side. Marked words choose the facts that were read from them, cells their words.
"use strict";
(function () {
  const cards = Array.from(document.querySelectorAll(".fact"));
  const pieces = Array.from(document.querySelectorAll(".words [data-s]"));
  const all = document.getElementById("all"), title = document.getElementById("facts-title");
  const hint = document.getElementById("hint"), told = title ? title.textContent : "";
  const form = /^#e-(\d+)-(\d+)$/;

  function spansOf(card) {
    return Array.from(card.querySelectorAll('a[href^="#e-"]')).map(function (link) {
      const found = form.exec(link.getAttribute("href"));
      return { start: Number(found[1]), end: Number(found[2]), link: link };
    });
  }
  const read = cards.map(function (card) { return { card: card, spans: spansOf(card) }; });

  function light(start, end) {
    let first = null;
    for (const piece of pieces) {
      const inside = Number(piece.dataset.s) >= start && Number(piece.dataset.e) <= end;
      piece.classList.toggle("on", inside);
      if (inside && !first) { first = piece; }
    }
    return first;
  }

  // Show the facts that were read from [start, end), those that have exactly these words first.
  function choose(start, end) {
    const found = read.map(function (one) {
      const covering = one.spans.filter(function (span) { return span.start <= start && end <= span.end; });
      const least = Math.min(...covering.map(function (span) { return span.end - span.start; }));
      for (const span of one.spans) { span.link.classList.toggle("on", span.start === start && span.end === end); }
      return { card: one.card, least: least };
    });
    const most = Math.min(...found.map(function (one) { return one.least; }));
    let shown = 0;
    for (const one of found) {
      one.card.hidden = !(one.least <= most);
      shown += one.card.hidden ? 0 : 1;
    }
    title.textContent = shown + (shown === 1 ? " fact" : " facts") + " from these words";
    all.hidden = false;
    hint.hidden = true;
    document.querySelector(".facts").scrollTop = 0;
  }

  function reset() {
    for (const card of cards) { card.hidden = false; card.classList.remove("on"); }
    for (const link of document.querySelectorAll(".fact a.on")) { link.classList.remove("on"); }
    light(-1, -2);
    title.textContent = told;
    all.hidden = true;
    hint.hidden = false;
    history.replaceState(null, "", location.pathname + location.search);
  }

  function follow(move) {
    const found = form.exec(location.hash);
    if (found) {
      const start = Number(found[1]), end = Number(found[2]);
      const first = light(start, end);
      choose(start, end);
      if (first && move) { first.scrollIntoView({ block: "center" }); }
      if (first && move && first.tabIndex >= 0) { first.focus({ preventScroll: true }); }
      return;
    }
    const card = location.hash.startsWith("#f-") && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (card) {
      for (const other of cards) { other.hidden = false; other.classList.toggle("on", other === card); }
      card.scrollIntoView({ block: "nearest" });
    }
  }

  document.addEventListener("click", function (event) {
    const piece = event.target.closest && event.target.closest(".words [data-s]");
    if (!piece || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) { return; }
    event.preventDefault();
    const start = Number(piece.dataset.s), end = Number(piece.dataset.e);
    light(start, end);
    choose(start, end);
    if (matchMedia("(max-width: 60rem)").matches) { title.closest(".facts").scrollIntoView({ block: "start" }); }
  });
  if (all) { all.addEventListener("click", reset); }
  // Pointing at words shows their facts, pointing at a fact its words.
  document.addEventListener("mouseover", function (event) {
    const piece = event.target.closest && event.target.closest(".words [data-s]");
    const card = event.target.closest && event.target.closest(".fact");
    for (const one of read) {
      one.card.classList.toggle("near", Boolean(piece) && one.spans.some(function (span) {
        return span.start <= Number(piece.dataset.s) && Number(piece.dataset.e) <= span.end && span.link.parentElement.tagName === "DD";
      }));
    }
    const mine = card ? read.find(function (one) { return one.card === card; }).spans : [];
    for (const other of pieces) {
      other.classList.toggle("near", mine.some(function (span) {
        return span.link.parentElement.tagName === "DD" && Number(other.dataset.s) >= span.start && Number(other.dataset.e) <= span.end;
      }));
    }
  });
  window.addEventListener("hashchange", function () { follow(true); });
  follow(true);
})();
