// Table: a dataset page by page. It loads the rows that it shows, and the index of a column that is sorted or filtered.
"use strict";
(function () {
  const E = window.evledger, make = E.make, PAGE = 50;
  const tool = document.querySelector("[data-table]"), dataset = tool.dataset.table;
  const table = document.getElementById("rows"), count = document.getElementById("count");
  const pager = document.querySelector(".pager"), body = table.tBodies[0];
  // Whose evidence a row has where it is made of a fact of another table.
  const made = { progress: ["targets", "target_id"], event_models: ["events", "event_id"] };
  let about, state, asked = 0, drawn = false;

  E.getAbout(dataset).then(function (found) {
    about = found;
    state = E.state.parse(location.hash);
    if (about.rows === 0) { return; }
    controls();
    heads();
    pages(about.rows);
    if (location.hash.includes("=")) { draw(); }
  }, function (error) { count.textContent = error.message; });
  window.addEventListener("hashchange", function () {
    if (!about || about.rows === 0 || (location.hash.length > 1 && !location.hash.includes("="))) { return; }
    state = E.state.parse(location.hash);
    draw();
  });

  function go(change) {
    const next = Object.assign({}, state, { page: 1 }, change);
    const hash = E.state.write(next);
    if (hash === "#" && location.hash === "") { return; }
    location.hash = hash;
  }

  function columns() {
    if (state.all) { return about.columns; }
    const names = about.first;
    return names.map(function (name) { return about.columns.find(function (column) { return column.name === name; }); });
  }

  function indexOf(name) {
    return E.getColumn(dataset, name).then(function (index) {
      const column = about.columns.find(function (one) { return one.name === name; });
      index.ordered = Boolean(column) && (column.kind === "number" || column.kind === "date");
      return index;
    });
  }

  function known(name) {
    return (name === "marks" && about.marks) || about.columns.some(function (column) { return column.name === name && column.index; });
  }

  async function draw() {
    const mine = asked += 1;
    table.setAttribute("aria-busy", "true");
    try {
      const filters = state.filters.filter(function (filter) { return known(filter.name); });
      const pairs = await Promise.all(filters.map(async function (filter) { return { filter: filter, index: await E.getValues(dataset, filter.name, await indexOf(filter.name)) }; }));
      const sort = state.sort && known(state.sort) ? await indexOf(state.sort) : null;
      const plain = filters.length === 0 && !sort;
      const found = plain ? null : E.state.rows(about.rows, pairs, sort, state.down);
      const total = plain ? about.rows : found.length;
      const last = Math.max(1, Math.ceil(total / PAGE)), page = Math.min(state.page, last);
      const shown = [];
      for (let at = (page - 1) * PAGE; at < Math.min(page * PAGE, total); at += 1) { shown.push(plain ? at : found[at]); }
      const wanted = Array.from(new Set(shown.map(function (row) { return Math.floor(row / about.shard); })));
      const shards = new Map(await Promise.all(wanted.map(async function (number) { return [number, await E.getRows(dataset, number)]; })));
      if (mine !== asked) { return; }
      heads();
      body.replaceChildren(...shown.map(function (row) { return line(row, shards.get(Math.floor(row / about.shard))); }));
      tell(page, shown.length, total, filters.length);
      chips(filters);
      pages(total, page);
      if (drawn) { table.parentElement.scrollTop = 0; }
      drawn = true;
    } catch (error) {
      count.textContent = "The rows cannot be shown: " + error.message;
    } finally { table.removeAttribute("aria-busy"); }
  }

  function tell(page, shown, total, filtered) {
    const of = filtered ? " that fit, of " + E.number(about.rows) + " in all" : "";
    if (total === 0) { count.textContent = "No row fits. Take a filter away."; return; }
    const from = (page - 1) * PAGE + 1;
    count.textContent = total > PAGE
      ? "Rows " + E.number(from) + " to " + E.number(from + shown - 1) + " of " + E.number(total) + of
      : E.number(total) + (total === 1 ? " row" : " rows") + of;
  }

  // --- heads

  function heads() {
    const line = make("tr");
    for (const column of columns()) {
      const cell = make("th", "k-" + column.kind);
      cell.scope = "col";
      const sorted = state.sort === column.name;
      if (column.index) {
        cell.setAttribute("aria-sort", sorted ? (state.down ? "descending" : "ascending") : "none");
        const button = make("button", "sort", column.title);
        button.type = "button";
        button.title = column.help;
        button.dataset.sort = column.name;
        button.append(make("span", "arrow", sorted ? (state.down ? "▼" : "▲") : "↕"));
        button.lastChild.setAttribute("aria-hidden", "true");
        cell.append(button);
      } else {
        cell.textContent = column.title;
        cell.title = column.help;
      }
      line.append(cell);
    }
    if (about.marks) {
      const marks = make("th", "", "Marks");
      marks.scope = "col";
      line.append(marks);
    }
    const focused = document.activeElement && document.activeElement.dataset.sort;
    table.tHead.replaceChildren(line);
    if (focused) {
      const again = table.tHead.querySelector('[data-sort="' + focused + '"]');
      if (again) { again.focus(); }
    }
  }
  table.tHead.addEventListener("click", function (event) {
    const button = event.target.closest("[data-sort]");
    if (!button) { return; }
    const name = button.dataset.sort;
    if (state.sort !== name) { go({ sort: name, down: false }); }
    else if (!state.down) { go({ sort: name, down: true }); }
    else { go({ sort: "", down: false }); }
  });

  // --- rows

  function line(number, shard) {
    const at = number % about.shard, row = {}, names = about.columns.map(function (column) { return column.name; });
    names.concat(["marks", "line"]).forEach(function (name, column) { row[name] = shard[column][at]; });
    const element = make("tr");
    const fact = made[dataset] || [dataset, about.id];
    if (row.line !== null && fact[1]) {
      element.dataset.f = fact[0] + "/" + row[fact[1]];
      element.dataset.l = row.line;
    }
    for (const column of columns()) { element.append(cell(column, row)); }
    if (!about.marks) { return element; }
    const marks = make("td");
    marks.dataset.h = "Marks";
    for (const letter of row.marks) {
      const known = E.badges.find(function (badge) { return badge[0] === letter; });
      if (!known || (letter === "d" && row.marks.includes("k"))) { continue; }
      const badge = make("span", "badge b-" + letter, known[1]);
      badge.title = known[2];
      marks.append(marks.firstChild ? " " : "", badge);
    }
    element.append(marks);
    return element;
  }

  function cell(column, row) {
    const element = make("td", "k-" + column.kind), value = row[column.name];
    element.dataset.h = column.title;
    if (value === null || value === undefined) { return element; }
    const inner = shown(column, value);
    if (column.kind === "document" || column.kind === "url") {
      const href = column.kind === "document" ? E.article(value) : /^https?:\/\/\S+$/.test(value) ? value : "";
      const link = make(href ? "a" : "span", column.kind === "url" ? "out" : "");
      if (href) { link.href = href; }
      if (column.kind === "url") { link.rel = "noopener noreferrer external"; }
      link.append(inner);
      element.append(link);
      return element;
    }
    if (row.line !== null && row.line !== undefined && dataset !== "evidence") {
      const button = make("button", "c");
      button.type = "button";
      button.dataset.c = column.field;
      button.append(inner);
      element.append(button);
    } else { element.append(inner); }
    const target = column.by ? row[column.by] : value;
    const href = way(column, target);
    if (href) {
      const link = make("a", "go", "→");
      link.href = href;
      link.setAttribute("aria-label", "Go to " + value);
      element.append(link);
    }
    return element;
  }

  function way(column, target) {
    if (target === null || target === undefined) { return ""; }
    if (column.kind === "organization") { return E.organization(target); }
    return column.to ? column.to + ".html#" + column.toId + "=" + encodeURIComponent(target) : "";
  }

  function shown(column, value) {
    switch (column.kind) {
      case "number": return document.createTextNode(E.number(value));
      case "date": return document.createTextNode(value.length > 10 ? value.slice(0, 16).replace("T", " ") : value);
      case "flag": return document.createTextNode(value ? "yes" : "no");
      case "word": return E.put(document.createDocumentFragment(), E.word(value));
      case "id": case "fact": return E.put(make("code"), value);
      default: return E.isolated(column.kind === "url" && value.length > 60 ? value.slice(0, 59) + "…" : value);
    }
  }

  // --- filters

  function controls() {
    const quick = make("div", "quick");
    for (const column of about.columns) {
      if (!column.index || !column.quick) { continue; }
      if (column.values && column.values.length > 1) { quick.append(choice(column)); }
      else if (column.kind === "organization") { quick.append(entry(column)); }
    }
    if (about.marks) { quick.append(marks()); }
    const other = make("form", "other");
    const which = make("select");
    which.id = "other-column";
    for (const column of about.columns) {
      if (column.index) { which.append(new Option(column.title + " (" + column.name + ")", column.name)); }
    }
    const value = make("input");
    value.type = "text";
    value.id = "other-value";
    value.placeholder = "text, 10..20 or 2025-01-01..";
    const add = make("button", "", "Filter");
    other.append(labelled("Any column", which), labelled("Value, part of it, or from..to", value), add);
    other.addEventListener("submit", function (event) {
      event.preventDefault();
      const column = about.columns.find(function (one) { return one.name === which.value; });
      const typed = value.value.trim();
      const listed = column.values && column.values.includes(typed);
      const ordered = column.kind === "number" || column.kind === "date";
      const exact = listed || typed === "" || (ordered && (typed.includes("..") || column.kind === "number"));
      const range = column.kind === "date" && typed && !typed.includes("..") ? typed + ".." + typed : typed;
      set(column.name, ordered ? range : exact ? typed : "~" + typed);
      value.value = "";
    });
    const more = make("details", "more-filters");
    more.append(make("summary", "", "More filters and columns"), other, every());
    const list = make("ul", "chips");
    list.setAttribute("aria-label", "Filters that hold");
    tool.replaceChildren(quick, more, list);
    chips(state.filters);
  }

  function labelled(name, control) {
    const label = make("label");
    label.append(make("span", "", name), control);
    return label;
  }

  function choice(column) {
    const select = make("select");
    select.dataset.filter = column.name;
    select.title = column.help;
    select.append(new Option("any", "*"));
    for (const value of column.values) { select.append(new Option(E.word(value), value)); }
    select.addEventListener("change", function () { set(column.name, select.value === "*" ? null : select.value); });
    return labelled(column.title, select);
  }

  function entry(column) {
    const input = make("input");
    input.type = "search";
    input.dataset.filter = column.name;
    input.title = column.help;
    input.placeholder = "part of a name";
    input.addEventListener("change", function () { set(column.name, input.value.trim() ? "~" + input.value.trim() : null); });
    return labelled(column.title, input);
  }

  function marks() {
    const select = make("select");
    select.dataset.filter = "marks";
    select.append(new Option("any", "*"));
    for (const badge of E.badges) { if (about.badges.includes(badge[0])) { select.append(new Option(badge[1], badge[0])); } }
    select.addEventListener("change", function () { set("marks", select.value === "*" ? null : select.value); });
    return labelled("Marks", select);
  }

  function every() {
    const box = make("input");
    box.type = "checkbox";
    box.id = "every";
    box.checked = state.all;
    box.addEventListener("change", function () { go({ all: box.checked, page: state.page }); });
    const label = make("label", "every");
    label.append(box, " All " + about.columns.length + " columns");
    return label;
  }

  // Set, change or take away the filter of a column.
  function set(name, value) {
    const others = state.filters.filter(function (filter) { return filter.name !== name; });
    go({ filters: value === null ? others : others.concat([{ name: name, value: value }]) });
  }

  function chips(filters) {
    const list = tool.querySelector(".chips");
    list.replaceChildren(...filters.map(function (filter) {
      const column = about.columns.find(function (one) { return one.name === filter.name; });
      const badge = filter.name === "marks" && E.badges.find(function (one) { return one[0] === filter.value; });
      const value = badge ? badge[1] : filter.value === "" ? "empty" : filter.value.startsWith("~") ? "…" + filter.value.slice(1) + "…" : E.word(filter.value);
      const item = make("li"), button = make("button", "chip");
      button.type = "button";
      button.append((column ? column.title : "Marks") + ": ", E.isolated(value), make("span", "", " ×"));
      button.setAttribute("aria-label", "Take away the filter " + (column ? column.title : "Marks") + ": " + value);
      button.addEventListener("click", function () { set(filter.name, null); });
      item.append(button);
      return item;
    }));
    list.hidden = filters.length === 0;
    for (const control of tool.querySelectorAll("[data-filter]")) {
      const filter = filters.find(function (one) { return one.name === control.dataset.filter; });
      if (control.tagName === "SELECT") {
        for (const old of control.querySelectorAll("[data-typed]")) { old.remove(); }
        control.value = filter ? filter.value : "*";
        if (control.selectedIndex < 0) {
          // A filter that was typed, or stands in a link: none of those to choose from.
          const typed = new Option(filter.value === "" ? "empty" : filter.value.replace(/^~(.*)$/, "…$1…"), filter.value, false, true);
          typed.dataset.typed = "";
          control.append(typed);
        }
      }
      else { control.value = filter ? filter.value.replace(/^~/, "") : ""; }
    }
    const box = document.getElementById("every");
    if (box) { box.checked = state.all; }
  }

  // --- pages

  function pages(total, page) {
    const last = Math.max(1, Math.ceil(total / PAGE)), here = page || 1;
    pager.hidden = last === 1;
    const step = function (name, to, off) {
      const button = make("button", "", name);
      button.type = "button";
      button.disabled = off;
      button.addEventListener("click", function () { go({ page: to }); count.scrollIntoView({ block: "nearest" }); });
      return button;
    };
    const where = make("input");
    where.type = "number";
    where.min = "1";
    where.max = String(last);
    where.value = String(here);
    where.addEventListener("change", function () { go({ page: Math.min(last, Math.max(1, Number(where.value) || 1)) }); });
    const label = labelled("Page", where);
    label.append(" of " + E.number(last));
    pager.replaceChildren(step("First", 1, here === 1), step("Previous", here - 1, here === 1), label, step("Next", here + 1, here === last), step("Last", last, here === last));
  }
})();
