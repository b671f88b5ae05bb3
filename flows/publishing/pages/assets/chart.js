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

  async function explore(name, box) {
    const path = box.dataset.src.slice(E.root.length);
    const spec = await E.load(path, "spec/" + name);
    const embed = await E.load("assets/vega.js", "vega");
    const dark = matchMedia("(prefers-color-scheme: dark)").matches;
    box.hidden = false;
    // Expressions are interpreted, not compiled, so that the policy of the pages need allow no eval.
    await embed(box, spec, { ast: true, actions: false, defaultStyle: false, renderer: "svg", tooltip: { disableDefaultStyle: true }, theme: dark ? "dark" : undefined });
  }
})();
