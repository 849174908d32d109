// Draws the charts from the data beside it, in the language and the colours of the moment.
(function () {
  "use strict";
  var root = document.documentElement;
  var data = JSON.parse(document.getElementById("data").textContent);
  var dark = window.matchMedia("(prefers-color-scheme: dark)");
  var print = window.matchMedia("print");
  var charts = [];

  function language() {
    return root.getAttribute("data-language") === "en" ? "en" : "zh";
  }

  function word(code) {
    return data.words[language()][code];
  }

  function colour(name) {
    return getComputedStyle(root).getPropertyValue("--" + name).trim();
  }

  function narrow() {
    return window.innerWidth < 700;
  }

  function text() {
    return { color: colour("ink"), fontFamily: getComputedStyle(document.body).fontFamily, fontSize: narrow() ? 11 : 13 };
  }

  function valueAxis(name, extra) {
    return Object.assign({
      type: "value",
      name: name,
      nameTextStyle: text(),
      axisLabel: text(),
      splitLine: { lineStyle: { color: colour("rule") } }
    }, extra || {});
  }

  function categoryAxis(names, extra) {
    return Object.assign({
      type: "category",
      data: names,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colour("rule") } },
      axisLabel: text()
    }, extra || {});
  }

  function base(option) {
    return Object.assign({
      animation: false,
      textStyle: text(),
      legend: { top: 4, left: 0, itemGap: 18, textStyle: text() },
      tooltip: {
        trigger: "axis",
        confine: true,
        renderMode: "richText",
        backgroundColor: colour("panel"),
        borderColor: colour("rule"),
        textStyle: text()
      },
      grid: { left: 12, right: narrow() ? 24 : 44, top: 58, bottom: 34, containLabel: true }
    }, option);
  }

  function percent(value) {
    return (Math.round(value * 10) / 10) + " %";
  }

  // The share at the first bound, written beside its curve: the distance between the two is the point of the chart.
  function mark(name, curve) {
    if (name === "interim" || curve.reached.length <= 15 || curve.n === 0) {
      return undefined;
    }
    var share = 100 * curve.reached[15] / curve.n;
    return {
      silent: true,
      symbol: "circle",
      symbolSize: 8,
      itemStyle: { color: colour(name) },
      label: { show: true, formatter: percent(share), position: [12, 8], color: colour(name), fontSize: 15, fontWeight: 600 },
      data: [{ coord: [15, share] }]
    };
  }

  function curves() {
    var styles = { published: "dashed", interim: "dotted", answer: "solid" };
    var series = ["published", "interim", "answer"].map(function (name) {
      var curve = data.curves[name];
      return {
        name: word(name),
        type: "line",
        step: "end",
        showSymbol: false,
        lineStyle: { width: name === "answer" ? 3 : 2, type: styles[name], color: colour(name) },
        itemStyle: { color: colour(name) },
        data: curve.reached.map(function (reached, day) {
          return [day, curve.n === 0 ? 0 : 100 * reached / curve.n];
        }),
        markPoint: mark(name, curve),
        markLine: name !== "answer" ? undefined : {
          silent: true,
          symbol: "none",
          lineStyle: { color: colour("soft"), type: "solid", width: 1 },
          label: { formatter: function (mark) { return mark.value + " " + word("days"); }, color: colour("soft"), fontSize: 12 },
          data: [15, 30, 60].filter(function (day) { return day < curve.reached.length; })
            .map(function (day) { return { xAxis: day }; })
        }
      };
    });
    return base({
      legend: Object.assign(base({}).legend, { itemStyle: { opacity: 0 }, itemWidth: 34 }),
      xAxis: valueAxis(word("days"), { nameLocation: "middle", nameGap: 28, splitLine: { show: false },
        max: Math.max(1, data.curves.answer.reached.length - 1) }),
      yAxis: valueAxis("", { min: 0, max: 100,
        axisLabel: Object.assign(text(), { formatter: "{value} %" }) }),
      tooltip: Object.assign(base({}).tooltip, { valueFormatter: percent }),
      series: series
    });
  }

  function label(line) {
    return line[language()];
  }

  // A long name breaks where the language lets it, and is never cut.
  function names(width) {
    return Object.assign(text(), { interval: 0, width: width, overflow: "break", lineHeight: narrow() ? 13 : 16 });
  }

  function bars(lines, parts, unit) {
    return base({
      tooltip: Object.assign(base({}).tooltip, { axisPointer: { type: "shadow" } }),
      xAxis: valueAxis(unit, { nameLocation: "middle", nameGap: 28, minInterval: 1 }),
      yAxis: categoryAxis(lines.map(label), { inverse: true, axisLabel: names(narrow() ? 150 : 270) }),
      series: parts
    });
  }

  function bar(name, paint, values, stack) {
    return {
      name: word(name),
      type: "bar",
      stack: stack,
      barMaxWidth: 16,
      itemStyle: { color: colour(paint) },
      data: values
    };
  }

  function known(value) {
    return value === undefined ? "-" : value;
  }

  function regions() {
    return bars(data.regions, [
      bar("median", "answer", data.regions.map(function (line) { return known(line.median); })),
      bar("p90", "pale", data.regions.map(function (line) { return known(line.p90); }))
    ], word("days"));
  }

  function dated(lines) {
    return [
      bar("dated", "answer", lines.map(function (line) { return line.dated; }), "all"),
      bar("undated", "pale", lines.map(function (line) { return line.letters - line.dated; }), "all")
    ];
  }

  function organs() {
    return bars(data.organs, dated(data.organs), word("letters"));
  }

  function years() {
    return base({
      tooltip: Object.assign(base({}).tooltip, { axisPointer: { type: "shadow" } }),
      xAxis: categoryAxis(data.years.map(label)),
      yAxis: valueAxis(word("letters"), { minInterval: 1 }),
      series: dated(data.years).map(function (series) {
        series.barMaxWidth = 40;
        return series;
      })
    });
  }

  // Every letter of a year once: in time, late, or by name why that cannot be told.
  function classes() {
    var paints = ["pale", "soft", "published", "rule", "ink"];
    var series = [
      bar("met", "answer", data.years.map(function (line) { return line.met; }), "all"),
      bar("missed", "interim", data.years.map(function (line) { return line.judged - line.met; }), "all")
    ].concat(data.whys.map(function (why, i) {
      return bar("why-" + why, paints[i % paints.length],
        data.years.map(function (line) { return line.notJudged[why] || 0; }), "all");
    }));
    return base({
      tooltip: Object.assign(base({}).tooltip, { axisPointer: { type: "shadow" } }),
      grid: Object.assign(base({}).grid, { top: narrow() ? 130 : 84 }),
      xAxis: categoryAxis(data.years.map(label)),
      yAxis: valueAxis(word("letters"), { minInterval: 1 }),
      series: series.map(function (part) {
        part.barMaxWidth = 40;
        return part;
      })
    });
  }

  function whisker(params, api) {
    var low = api.coord([api.value(0), api.value(2)]);
    var high = api.coord([api.value(1), api.value(2)]);
    function line(from, to, up, down) {
      return {
        type: "line",
        shape: { x1: from[0], y1: from[1] - up, x2: to[0], y2: to[1] + down },
        style: { stroke: colour("soft"), lineWidth: 2 }
      };
    }
    return { type: "group", children: [line(low, high, 0, 0), line(low, low, 5, 5), line(high, high, 5, 5)] };
  }

  function told(line) {
    return [
      label(line),
      word("met") + ": " + line.met + " / " + line.judged + " (" + percent(line.share) + ")",
      word("between") + ": " + line.low + "–" + line.high + " %"
    ].concat(data.whys.filter(function (why) { return line.notJudged[why]; }).map(function (why) {
      return word("why-" + why) + ": " + line.notJudged[why];
    })).join("\n");
  }

  // A share never stands without its interval; a line of which nothing can be judged stands empty.
  function rates(lines) {
    var points = [];
    lines.forEach(function (line, i) {
      if (line.judged > 0) {
        points.push({ line: line, at: i });
      }
    });
    return base({
      tooltip: Object.assign(base({}).tooltip, {
        axisPointer: { type: "shadow" },
        formatter: function (shown) { return told(points[shown[0].dataIndex].line); }
      }),
      xAxis: valueAxis("", { min: 0, max: 100, axisLabel: Object.assign(text(), { formatter: "{value} %" }) }),
      yAxis: categoryAxis(lines.map(label), { inverse: true, axisLabel: names(narrow() ? 150 : 270) }),
      series: [
        {
          name: word("between"),
          type: "custom",
          renderItem: whisker,
          itemStyle: { color: colour("soft") },
          encode: { x: [0, 1], y: 2 },
          data: points.map(function (point) { return [point.line.low, point.line.high, point.at]; })
        },
        {
          name: word("met"),
          type: "scatter",
          symbolSize: 10,
          itemStyle: { color: colour("answer") },
          data: points.map(function (point) { return [point.line.share, point.at]; })
        }
      ]
    });
  }

  var drawings = {
    curves: curves,
    regions: regions,
    "region-rates": function () { return rates(data.regions); },
    organs: organs,
    years: years,
    classes: classes,
    "year-rates": function () { return rates(data.years); }
  };

  function draw() {
    charts.forEach(function (chart) {
      chart.instance.setOption(drawings[chart.name](), true);
      chart.instance.resize();
    });
  }

  function speak(next) {
    root.setAttribute("data-language", next);
    root.setAttribute("lang", next === "en" ? "en" : "zh-CN");
    document.querySelectorAll(".switch button").forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.dataset.language === next));
    });
    var title = document.querySelector("h1 span[lang='" + (next === "en" ? "en" : "zh-CN") + "']");
    document.title = (title || document.querySelector("h1")).textContent;
    draw();
  }

  Object.keys(drawings).forEach(function (name) {
    var place = document.getElementById("chart-" + name);
    if (place) {
      place.textContent = "";
      charts.push({ name: name, instance: echarts.init(place, null, { renderer: "svg" }) });
    }
  });
  document.querySelector(".switch").hidden = false;
  document.querySelectorAll(".switch button").forEach(function (button) {
    button.addEventListener("click", function () { speak(button.dataset.language); });
  });
  window.addEventListener("resize", draw);
  dark.addEventListener("change", draw);
  print.addEventListener("change", draw);
  // A folded table is wanted on paper.
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details").forEach(function (fold) { fold.open = true; });
  });
  speak(window.location.hash === "#en" ? "en" : "zh");
})();
