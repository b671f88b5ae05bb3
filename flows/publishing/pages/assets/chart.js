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
