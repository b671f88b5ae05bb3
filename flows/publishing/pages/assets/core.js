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
