// State: what a table shows, as the part of its address after `#`, so that a link keeps it.
// `place=GB` the value itself, `title=~plant` a part of it, `value=1000..5000` from and to, `value=` empty cells;
// `sort=-value` falling, `page=2`, `columns=all`, `marks=d` rows that bear a badge.
"use strict";
window.evledger.state = (function () {
  const own = ["sort", "page", "columns"];

  function parse(hash) {
    const state = { filters: [], sort: "", down: false, page: 1, all: false };
    for (const part of hash.replace(/^#/, "").split("&")) {
      const at = part.indexOf("=");
      if (at < 1) { continue; }
      let value;
      try { value = decodeURIComponent(part.slice(at + 1)); } catch (error) { continue; }
      const name = part.slice(0, at);
      if (name === "sort") { state.down = value.startsWith("-"); state.sort = value.replace(/^-/, ""); }
      else if (name === "page") { state.page = Math.max(1, parseInt(value, 10) || 1); }
      else if (name === "columns") { state.all = value === "all"; }
      else { state.filters.push({ name: name, value: value }); }
    }
    return state;
  }

  function write(state) {
    const parts = state.filters.map(function (filter) { return filter.name + "=" + encodeURIComponent(filter.value); });
    if (state.sort) { parts.push("sort=" + (state.down ? "-" : "") + state.sort); }
    if (state.page > 1) { parts.push("page=" + state.page); }
    if (state.all) { parts.push("columns=all"); }
    return parts.length ? "#" + parts.join("&") : "#";
  }

  // Which values of an index (in their order, numbered from 1; 0: empty) a filter lets pass.
  function passing(filter, index) {
    const values = index.values, pass = new Uint8Array(values.length + 1);
    const wanted = filter.value, range = /^(.*)\.\.(.*)$/.exec(wanted);
    if (wanted === "") { pass[0] = 1; return pass; }
    if (filter.name === "marks") {
      values.forEach(function (value, at) { pass[at + 1] = value.includes(wanted) ? 1 : 0; });
    } else if (wanted.startsWith("~")) {
      const part = wanted.slice(1).toLowerCase();
      const word = window.evledger.word;
      values.forEach(function (value, at) {
        pass[at + 1] = String(value).toLowerCase().includes(part) || word(value).toLowerCase().includes(part) ? 1 : 0;
      });
    } else if (range && index.ordered) {
      const numeric = typeof values[0] === "number";
      const from = range[1] === "" ? null : numeric ? Number(range[1]) : range[1];
      const to = range[2] === "" ? null : numeric ? Number(range[2]) : range[2] + "\uffff";
      values.forEach(function (value, at) {
        pass[at + 1] = (from === null || value >= from) && (to === null || value <= to) ? 1 : 0;
      });
    } else {
      values.forEach(function (value, at) { pass[at + 1] = String(value) === wanted ? 1 : 0; });
    }
    return pass;
  }

  function codes(index) {
    if (!index.unpacked) {
      const packed = atob(index.codes), bytes = new Uint8Array(packed.length);
      for (let i = 0; i < packed.length; i += 1) { bytes[i] = packed.charCodeAt(i); }
      index.unpacked = index.width === 1 ? bytes : index.width === 2 ? new Uint16Array(bytes.buffer) : new Uint32Array(bytes.buffer);
    }
    return index.unpacked;
  }

  // The numbers of the rows that pass all filters, in the order asked for; empty cells come last either way.
  function rows(count, filters, sort, down) {
    let found = [];
    const tests = filters.map(function (one) { return { pass: passing(one.filter, one.index), codes: codes(one.index) }; });
    for (let row = 0; row < count; row += 1) {
      let fits = true;
      for (const test of tests) { if (!test.pass[test.codes[row]]) { fits = false; break; } }
      if (fits) { found.push(row); }
    }
    if (sort) {
      const own = codes(sort);
      const full = found.filter(function (row) { return own[row] !== 0; });
      const empty = found.filter(function (row) { return own[row] === 0; });
      full.sort(function (a, b) { return (down ? own[b] - own[a] : own[a] - own[b]) || a - b; });
      found = full.concat(empty);
    }
    return found;
  }

  return { parse: parse, write: write, rows: rows, own: own };
})();
