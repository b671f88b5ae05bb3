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
