// Panel: the words behind a cell. A click on a cell of a fact shows quote, source, date and rule beside the page.
"use strict";
(function () {
  const E = window.evledger, make = E.make;
  let panel = null, came = null;

  document.addEventListener("click", function (event) {
    const cell = event.target.closest && event.target.closest(".c");
    if (!cell || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) { return; }
    const fact = cell.closest("[data-f]");
    if (!fact) { return; }
    event.preventDefault();
    open(cell, fact);
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && panel && !panel.hidden) { close(); }
  });

  function frame() {
    if (panel) { return panel; }
    panel = make("div", "panel");
    panel.id = "panel";
    panel.setAttribute("role", "dialog");
    panel.setAttribute("aria-labelledby", "panel-title");
    panel.tabIndex = -1;
    document.body.append(panel);
    return panel;
  }

  function close() {
    panel.hidden = true;
    document.body.classList.remove("with-panel");
    mark(null);
    if (came && came.isConnected) { came.focus(); }
  }

  function mark(cell) {
    for (const old of document.querySelectorAll(".c.chosen")) { old.classList.remove("chosen"); }
    if (cell) { cell.classList.add("chosen"); }
  }

  function open(cell, fact) {
    const at = fact.dataset.f.indexOf("/");
    const dataset = fact.dataset.f.slice(0, at), id = fact.dataset.f.slice(at + 1);
    came = cell;
    mark(cell);
    const box = frame();
    box.replaceChildren(head("…"), make("p", "note", "Loading the words"));
    box.hidden = false;
    document.body.classList.add("with-panel");
    box.focus();
    show(box, dataset, id, cell.dataset.c, Number(fact.dataset.l)).catch(function (error) {
      box.replaceChildren(head("The words cannot be shown"), make("p", "note", error.message));
    });
  }

  function head(title) {
    const line = make("div", "bar");
    const shut = make("button", "close", "×");
    shut.type = "button";
    shut.setAttribute("aria-label", "Close");
    shut.addEventListener("click", close);
    const name = make("h2", "", title);
    name.id = "panel-title";
    line.append(name, shut);
    return line;
  }

  // The lines of evidence of a fact: they follow one another, over the end of a shard if need be.
  async function linesOf(dataset, id, first) {
    const about = await E.getAbout("evidence");
    const names = about.columns.map(function (column) { return column.name; }).concat(["marks", "line", "document"]);
    const found = [];
    for (let line = first; line < about.rows; line += 1) {
      const shard = await E.getRows("evidence", Math.floor(line / about.shard));
      const row = {};
      names.forEach(function (name, number) { row[name] = shard[number][line % about.shard]; });
      if (row.fact_id !== id || row.dataset !== dataset) { break; }
      found.push(row);
    }
    return found;
  }

  async function documentOf(line) {
    const about = await E.getAbout("documents");
    const shard = await E.getRows("documents", Math.floor(line.document / about.shard));
    const row = {};
    about.columns.forEach(function (column, number) { row[column.name] = shard[number][line.document % about.shard]; });
    row.heading = shard[about.columns.length + 2][line.document % about.shard];
    return row;
  }

  async function show(box, dataset, id, field, first) {
    const about = await E.getAbout(dataset);
    const all = await linesOf(dataset, id, first);
    let lines = all.filter(function (line) { return line.field === field; });
    const whole = all.filter(function (line) { return line.field === "*"; });
    const own = lines.length > 0 && field !== "*";
    if (lines.length === 0) { lines = whole; }
    const column = about.columns.find(function (one) { return one.name === field; });
    const parts = [head(field === "*" || !column ? "The whole statement" : column.title.replace(" (id)", ""))];
    if (column && field !== "*") { parts.push(make("p", "help", column.help)); }
    if (!own && field !== "*") {
      parts.push(make("p", "note", "This cell has no words of its own: it follows from the statement, or from what is known of the name."));
    }
    for (const line of lines) {
      const within = whole.find(function (one) {
        return one.document_id === line.document_id && one.start <= line.start && line.end <= one.end;
      });
      const apart = within || line.field === "*" ? null : whole.find(function (one) { return one.document_id === line.document_id; });
      parts.push(reading(line, within, apart, await documentOf(line), column));
    }
    if (lines.length === 0) { parts.push(make("p", "note", "Nothing was read of it; it is known from the vocabulary.")); }
    box.replaceChildren(...parts);
  }

  function reading(line, within, apart, source, column) {
    const part = make("section", "reading");
    if (line.value !== null && line.field !== "*") {
      const told = make("p", "read", "Read as ");
      const value = make("strong");
      const number = column && column.kind === "number" && line.value !== "" ? Number(line.value) : NaN;
      const read = Number.isFinite(number) ? E.number(number) : line.field.endsWith("_id") ? line.value : E.word(line.value);
      value.append(E.isolated(read));
      told.append(value);
      part.append(told);
    }
    part.append(quote(line, within));
    if (apart) {
      part.append(make("p", "note", "for this statement:"), quote(apart, null));
    }
    const about = make("p", "meta");
    const name = make("cite");
    name.append(E.isolated(source.heading));
    about.append(name);
    if (source.publisher && source.publisher !== source.heading) { about.append(" · ", E.isolated(source.publisher)); }
    about.append(" · " + (source.published_on || "date not known"));
    if (source.digest) { about.append(" · own-word digest"); }
    part.append(about);
    const ways = make("p", "ways");
    const show = make("a", "show", "Show in the article");
    show.href = E.article(line.document_id, line.start, line.end);
    ways.append(show);
    if (source.url && /^https?:\/\/\S+$/.test(source.url)) {
      const out = make("a", "out", "Original");
      out.href = source.url;
      out.rel = "noopener noreferrer external";
      ways.append(" · ", out);
    }
    part.append(ways);
    part.append(make("p", "note", "Rule: " + E.word(line.rule || "not named")));
    return part;
  }

  // The statement with the cell's words marked; offsets count code points.
  function quote(line, within) {
    const block = make("blockquote");
    const text = make("bdi");
    const letters = within ? Array.from(within.quote) : [];
    const from = within ? line.start - within.start : 0, to = within ? line.end - within.start : 0;
    if (within && line.field !== "*" && to < letters.length + (within.quote.length < 399 ? 1 : 0)) {
      E.put(text, letters.slice(0, from).join(""));
      text.append(E.put(make("mark"), letters.slice(from, to).join("")));
      E.put(text, letters.slice(to).join(""));
    } else if (line.field === "*") {
      E.put(text, line.quote);
    } else {
      text.append(E.put(make("mark"), line.quote));
    }
    block.append(text);
    return block;
  }
})();
