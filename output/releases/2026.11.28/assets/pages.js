// Core: data comes as scripts that call functions of `evledger`; a page from disk may load those and fetch nothing.
"use strict";
window.evledger = (function () {
  const root = document.body.dataset.root || "";
  const store = new Map();
  const loading = new Map();

  function keep(key, value) { store.set(key, value); }

  // Load a script of the release, once, and give what it kept under a key.
  function load(path, key) {
    if (store.has(key)) { return Promise.resolve(store.get(key)); }
    if (!loading.has(key)) {
      loading.set(key, new Promise(function (done, failed) {
        const script = document.createElement("script");
        script.src = root + path;
        script.onload = function () {
          if (store.has(key)) { done(store.get(key)); } else { failed(new Error(path + " holds something else")); }
        };
        script.onerror = function () { loading.delete(key); failed(new Error(path + " cannot be loaded")); };
        document.head.append(script);
      }));
    }
    return loading.get(key);
  }

  // The twin of `markup.text`: what is unseen and acts is shown by its code.
  const unseen = new RegExp(
    "[\\0-\\x08\\x0b-\\x1f\\x7f-\\x9f\\xad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b\\u200e\\u200f" +
    "\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}]" +
    "|(?<![^\\0-\\x7f])[\\u200c\\u200d]|[\\u200c\\u200d](?![^\\0-\\x7f])", "gu");
  function put(element, said) {
    let at = 0;
    const whole = String(said).replace(/\r\n/g, "\n");
    for (const found of whole.matchAll(unseen)) {
      element.append(whole.slice(at, found.index));
      element.append(make("span", "unseen", "U+" + found[0].codePointAt(0).toString(16).toUpperCase().padStart(4, "0")));
      at = found.index + found[0].length;
    }
    element.append(whole.slice(at));
    return element;
  }

  function make(tag, className, said) {
    const element = document.createElement(tag);
    if (className) { element.className = className; }
    if (said !== undefined) { element.textContent = said; }
    return element;
  }

  function isolated(said) { return put(document.createElement("bdi"), said); }

  // The twin of `paths.page_name`.
  function pageName(id) {
    let name = "";
    for (const character of id) {
      const plain = /^[a-z0-9_-]$/.test(character) || (character === "." && name !== "");
      name += plain ? character : "~" + character.codePointAt(0).toString(16) + ".";
    }
    if (/^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/.test(name)) {
      name = "~" + name.codePointAt(0).toString(16) + "." + name.slice(1);
    }
    if (name.length <= 150) { return name; }
    let first = 0, second = 0;
    for (let i = 0; i < name.length; i += 1) {
      first = (Math.imul(first, 31) + name.charCodeAt(i)) >>> 0;
      second = (Math.imul(second, 0x01000193) ^ name.charCodeAt(i)) >>> 0;
    }
    const hex = function (number) { return number.toString(16).padStart(8, "0"); };
    return name.slice(0, 120) + "~~" + hex(first) + hex(second);
  }

  const api = {
    root: root,
    load: load, put: put, make: make, isolated: isolated, pageName: pageName,
    article: function (id, start, end) {
      return root + "articles/" + pageName(id) + ".html" + (start === undefined ? "" : "#e-" + start + "-" + end);
    },
    organization: function (id) { return root + "organizations/" + pageName(id) + ".html"; },
    // What the scripts of a release call.
    about: function (dataset, about) { keep("about/" + dataset, about); },
    rows: function (dataset, number, columns) { keep("rows/" + dataset + "/" + number, columns); },
    column: function (dataset, name, index) { keep("column/" + dataset + "/" + name, index); },
    part: function (dataset, name, number, values) { keep("part/" + dataset + "/" + name + "/" + number, values); },
    keys: function (length, keys) { keep("keys", { length: length, keys: keys }); },
    found: function (prefix, entries) { keep("found/" + prefix, entries); },
    spec: function (name, spec, dark) { keep("spec/" + name, { spec: spec, dark: dark }); },
    vega: function (embed) { keep("vega", embed); },
    words: function (words) { api.said = words.said; api.badges = words.badges; },
    said: {}, badges: [],
    // What the scripts of a page ask for.
    getAbout: function (dataset) { return load("assets/tables/" + dataset + "/about.js", "about/" + dataset); },
    getRows: function (dataset, number) {
      return load("assets/tables/" + dataset + "/rows/" + number + ".js", "rows/" + dataset + "/" + number);
    },
    getColumn: async function (dataset, name) {
      const file = (await api.getAbout(dataset)).together ? "columns.js" : "columns/" + name + ".js";
      return load("assets/tables/" + dataset + "/" + file, "column/" + dataset + "/" + name);
    },
    // The values of an index that has them in parts of their own.
    getValues: async function (dataset, name, index) {
      if (index.parts && index.values.length === 0) {
        const numbers = Array.from({ length: index.parts }, function (one, number) { return number; });
        const parts = await Promise.all(numbers.map(function (number) {
          return load("assets/tables/" + dataset + "/columns/" + name + "/" + number + ".js", "part/" + dataset + "/" + name + "/" + number);
        }));
        index.values = parts.flat();
      }
      return index;
    },
    word: function (value) {
      return Object.hasOwn(api.said, value) ? api.said[value] : String(value).replaceAll("_", " ");
    },
    number: function (value) { return value.toLocaleString("en-US", { maximumFractionDigits: 6 }); }
  };
  document.documentElement.classList.add("scripted");
  return api;
})();

evledger.words({"said":{"*":"whole statement","bev":"battery-electric","phev":"plug-in hybrid","erev":"range-extended electric","hev":"hybrid","fcev":"fuel cell","ice":"combustion","ev":"electric","suv":"SUV","mpv":"MPV","rd_spending":"R&D spending","eq":"exactly","gt":"more than","ge":"at least","lt":"under","le":"up to","approx":"about","new_market_count":"new markets","market_count":"markets","new_model_count":"new models","model_count":"models","new_outlet_count":"new outlets","outlet_count":"outlets","charging_point_count":"charging points","vehicles_per_year":"vehicles a year","vehicles_per_month":"vehicles a month"},"badges":[["d","denied","The source says that it is not so, or that it is called off."],["h","hedged","The source only entertains it: could, may, reportedly."],["x","disputed","On one day another source states a value that cannot be true with it."],["s","superseded","A later statement about the same thing took its place."],["o","overdue","Inferred: its date has passed, and nothing that was read says that it happened."],["c","corrected","People corrected a cell; the evidence says by which words."],["k","called off","It was planned once, and called off."],["e","earlier step","Stated before what holds now of this maker in this place."],["n","new name","Found in a text alone; the vocabulary does not know it."],["g","digest","The text is an own-word digest of what the publisher wrote."],["i","inferred","Computed from the facts: no text says so."]]});

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

// Search: names by the beginnings of their words, from the one shard that holds those with the same first two letters.
"use strict";
(function () {
  const E = window.evledger;
  const input = document.getElementById("search"), list = document.getElementById("found");
  const count = document.getElementById("found-count");
  let chosen = -1, asked = 0;
  if (!input) { return; }

  function wordsOf(name) {
    return name.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").match(/[\p{L}\p{N}]+/gu) || [];
  }

  async function look() {
    const mine = asked += 1;
    const words = wordsOf(input.value);
    const first = words.find(function (word) { return Array.from(word).length >= 1; });
    if (!first) { return shut(); }
    const shards = await E.load("assets/search/keys.js", "keys");
    const prefix = Array.from(first).slice(0, shards.length).join("");
    const short = Array.from(prefix).length < shards.length;
    const known = shards.keys.filter(function (key) { return key === prefix || (short && key.startsWith(prefix)); });
    const entries = new Map();
    for (const key of known.slice(0, 8)) {
      const name = Array.from(key).map(function (c) { return c.codePointAt(0).toString(16); }).join("-") || "all";
      for (const entry of await E.load("assets/search/" + name + ".js", "found/" + key)) { entries.set(entry.join("\n"), entry); }
    }
    if (mine !== asked) { return undefined; }
    const fits = Array.from(entries.values()).filter(function (entry) {
      const own = wordsOf(entry[0]);
      return words.every(function (word) { return own.some(function (one) { return one.startsWith(word); }); });
    });
    const starts = function (entry) { return wordsOf(entry[0])[0].startsWith(first) ? 0 : 1; };
    fits.sort(function (a, b) { return starts(a) - starts(b) || b[3] - a[3] || (a[0] < b[0] ? -1 : 1); });
    return show(fits);
  }

  function show(fits) {
    chosen = -1;
    input.removeAttribute("aria-activedescendant");
    list.replaceChildren(...fits.slice(0, 12).map(function (entry, number) {
      const item = E.make("li");
      item.setAttribute("role", "none");
      const link = E.make("a");
      link.id = "found-" + number;
      link.setAttribute("role", "option");
      link.setAttribute("aria-selected", "false");
      link.href = E.root + entry[2];
      link.tabIndex = -1;
      link.append(E.isolated(entry[0]), " ", E.make("span", "note", entry[1] + (entry[3] ? ", " + E.number(entry[3]) + (entry[1] === "place" ? " row" : " article") + (entry[3] === 1 ? "" : "s") : "")));
      item.append(link);
      return item;
    }));
    if (fits.length === 0) {
      const none = E.make("li", "none", "Nothing of that name in this release");
      none.setAttribute("role", "option");
      none.setAttribute("aria-disabled", "true");
      list.append(none);
    }
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    count.textContent = fits.length + " found";
  }

  function shut() {
    list.hidden = true;
    chosen = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function move(step) {
    const items = list.querySelectorAll("a[id]");
    if (items.length === 0 || list.hidden) { return; }
    if (chosen >= 0) { items[chosen].setAttribute("aria-selected", "false"); }
    chosen = (chosen + step + items.length) % items.length;
    items[chosen].setAttribute("aria-selected", "true");
    input.setAttribute("aria-activedescendant", items[chosen].id);
  }

  input.addEventListener("input", function () { look().catch(shut); });
  input.addEventListener("focus", function () { if (input.value) { look().catch(shut); } });
  input.addEventListener("keydown", function (event) {
    if (event.key === "ArrowDown") { move(1); event.preventDefault(); }
    if (event.key === "ArrowUp") { move(chosen < 0 ? 0 : -1); event.preventDefault(); }
    if (event.key === "Escape") { shut(); }
  });
  input.form.addEventListener("submit", function (event) {
    event.preventDefault();
    const items = list.querySelectorAll("a[id]");
    if (items.length) { location.href = items[Math.max(chosen, 0)].href; shut(); }
  });
  document.addEventListener("click", function (event) { if (!input.form.contains(event.target)) { shut(); } });
  input.form.addEventListener("focusout", function (event) {
    if (!event.relatedTarget || !input.form.contains(event.relatedTarget)) { setTimeout(shut, 150); }
  });
})();

// Chart: the version to explore, with a library that is loaded when somebody asks for it.
"use strict";
(function () {
  const E = window.evledger;
  document.addEventListener("click", function (event) {
    const button = event.target.closest && event.target.closest("button.explore");
    if (!button) { return; }
    const figure = button.closest("figure");
    const box = figure.querySelector(".explored"), drawing = figure.querySelector(".drawing");
    if (!box.hidden) {
      box.hidden = true;
      drawing.hidden = false;
      button.textContent = "Explore";
      return;
    }
    button.disabled = true;
    explore(button.dataset.chart, box).then(function () {
      button.textContent = "Back to the drawing";
      box.hidden = false;
      drawing.hidden = true;
    }, function (error) {
      button.after(E.make("span", "note", " It cannot be shown: " + error.message));
    }).finally(function () { button.disabled = false; });
  });

  // A specification with each of its colours as another.
  function coloured(part, colours) {
    if (typeof part === "string") { return Object.hasOwn(colours, part) ? colours[part] : part; }
    if (Array.isArray(part)) { return part.map(function (one) { return coloured(one, colours); }); }
    if (part === null || typeof part !== "object") { return part; }
    return Object.fromEntries(Object.entries(part).map(function (entry) { return [entry[0], coloured(entry[1], colours)]; }));
  }

  async function explore(name, box) {
    const path = box.dataset.src.slice(E.root.length);
    const told = await E.load(path, "spec/" + name);
    const embed = await E.load("assets/vega.js", "vega");
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const show = function () {
      const spec = dark.matches ? coloured(told.spec, told.dark) : told.spec;
      // Expressions are interpreted, not compiled, so that the policy of the pages need allow no eval.
      return embed(box, spec, {
        ast: true, actions: false, defaultStyle: false, renderer: "svg", tooltip: { disableDefaultStyle: true },
        config: { font: "system-ui, sans-serif" }
      });
    };
    box.hidden = false;
    await show();
    if (!box.dataset.follows) {
      box.dataset.follows = "colours";
      dark.addEventListener("change", show);
    }
  }
})();
