package io.petition.examples.cli.ledger.show;

import static io.petition.examples.cli.ledger.show.Phrase.number;
import static io.petition.examples.cli.ledger.show.Phrase.said;

import io.petition.examples.cli.ledger.figure.Report;
import io.petition.examples.cli.ledger.read.CaseRow.Use;
import io.petition.examples.cli.ledger.show.Section.Block;
import io.petition.examples.cli.ledger.show.Section.Bullets;
import io.petition.examples.cli.ledger.show.Section.Paragraph;
import io.petition.examples.cli.ledger.show.Section.Table;
import io.petition.examples.cli.text.Words;
import java.util.List;
import java.util.Map;

/**
 * The story as one page: both languages, charts built in, nothing fetched. It holds no time of making, so the same
 * report gives the same bytes.
 */
final class Page {
    /** The charts that stand at the head of a section. */
    private static final Map<String, List<String>> CHARTS = Map.of(
            "readings", List.of("curves"),
            "region", List.of("regions", "region-rates"),
            "organ", List.of("organs"),
            "year", List.of("years", "classes", "year-rates"));

    /** A table longer than this is folded. */
    private static final int LONG = 30;

    private final Report report;
    private final Story story;
    private final Words zh;
    private final Words en;
    private final Html html;

    Page(Report report, Words zh, Words en) {
        this.report = report;
        this.story = new Story(report);
        this.zh = zh;
        this.en = en;
        this.html = new Html(zh, en);
    }

    String html() {
        List<Section> sections = story.sections(Integer.MAX_VALUE);
        head();
        html.raw("<body>\n").element("a", "class=\"skip\" href=\"#main\"", said("page.skip"));
        banner();
        html.raw("<main id=\"main\">\n");
        tiles();
        contents(sections);
        sections.forEach(this::section);
        method();
        html.raw("</main>\n");
        scripts();
        return html.raw("</body>\n</html>\n").toString();
    }

    private void head() {
        String title = Html.escaped(story.name().in(zh)) + " · "
                + Html.escaped(story.name().in(en));
        html.raw("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                        + "script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:\">\n")
                .raw("<title>" + title + "</title>\n<style>\n")
                .raw(Resources.style())
                .raw("</style>\n</head>\n");
    }

    private void banner() {
        html.raw("<header>\n<div class=\"switch\" role=\"group\" hidden>\n")
                .raw("<button type=\"button\" data-language=\"zh\" lang=\"zh-CN\" aria-pressed=\"true\">")
                .say(said("page.zh"))
                .raw("</button>\n<button type=\"button\" data-language=\"en\" lang=\"en\" aria-pressed=\"false\">")
                .say(said("page.en"))
                .raw("</button>\n</div>\n");
        html.element("p", "class=\"kind\"", said("title"));
        html.element("h1", story.name());
        html.element("p", "class=\"period\"", story.period());
        html.element("p", "class=\"assumption\"", story.assumption());
        html.raw("</header>\n");
    }

    /** Every row once: three figures that add up to the fourth. */
    private void tiles() {
        html.raw("<dl class=\"tiles\">\n");
        tile("all", "read.rows", report.cases().rows().size());
        tile("used", "read.used", report.cases().count(Use.USED));
        tile("noted", "read.with-finding", report.cases().count(Use.USED_WITH_FINDING));
        tile("aside", "read.set-aside", report.cases().count(Use.SET_ASIDE));
        html.raw("</dl>\n");
    }

    private void tile(String kind, String code, long count) {
        html.open("div", "class=\"" + kind + "\"")
                .element("dt", said(code))
                .element("dd", number(count))
                .close("div");
    }

    private void contents(List<Section> sections) {
        html.raw("<nav aria-labelledby=\"contents\">\n")
                .element("h2", "id=\"contents\"", said("page.contents"))
                .raw("<ol>\n");
        sections.forEach(section -> entry(section.id(), section.title()));
        entry("method", said("page.method"));
        html.raw("</ol>\n</nav>\n");
    }

    private void entry(String id, Phrase title) {
        html.raw("<li>").element("a", "href=\"#" + id + "\"", title).raw("</li>\n");
    }

    private void section(Section section) {
        open(section.id(), section.title());
        List<String> charts = CHARTS.getOrDefault(section.id(), List.of());
        boolean afterText = section.blocks().get(0) instanceof Paragraph;
        if (!afterText) {
            charts.forEach(this::chart);
        }
        for (int i = 0; i < section.blocks().size(); i++) {
            block(section.blocks().get(i));
            if (afterText && i == 0) {
                charts.forEach(this::chart);
            }
        }
        html.close("section");
    }

    private void open(String id, Phrase title) {
        html.open("section", "id=\"" + id + "\" aria-labelledby=\"" + id + "-title\"")
                .element("h2", "id=\"" + id + "-title\"", title);
    }

    private void chart(String name) {
        html.raw("<figure>\n")
                .element("figcaption", "id=\"" + name + "-caption\"", said("page.chart." + name))
                .open(
                        "div",
                        "class=\"chart\" id=\"chart-" + name + "\" role=\"img\" aria-labelledby=\"" + name
                                + "-caption\"")
                .element("p", "class=\"fallback\"", said("page.chart.fallback"))
                .close("div")
                .close("figure");
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            html.element("p", paragraph.text());
        } else if (block instanceof Bullets bullets) {
            html.raw("<ul>\n");
            bullets.items().forEach(item -> html.element("li", item));
            html.raw("</ul>\n");
        } else if (block instanceof Table table) {
            boolean fold = table.rows().size() > LONG;
            if (fold) {
                html.raw("<details>\n")
                        .element(
                                "summary",
                                said("page.all-rows", "n", number(table.rows().size() - 1L)));
            }
            table(table);
            if (fold) {
                html.raw("</details>\n");
            }
        }
    }

    private void table(Table table) {
        html.raw("<div class=\"scroll\" tabindex=\"0\">\n<table>\n").element("caption", table.caption());
        html.raw("<thead>\n<tr>");
        table.heads().forEach(head -> html.element("th", figures(head.figures(), "scope=\"col\""), head.name()));
        html.raw("</tr>\n</thead>\n<tbody>\n");
        for (int i = 0; i < table.rows().size(); i++) {
            boolean sum = table.withSum() && i == table.rows().size() - 1;
            html.raw(sum ? "<tr class=\"sum\">" : "<tr>");
            List<Phrase> row = table.rows().get(i);
            for (int j = 0; j < row.size(); j++) {
                boolean figures = table.heads().get(j).figures();
                if (j == 0) {
                    html.element("th", "scope=\"row\"", row.get(j));
                } else {
                    html.element("td", figures(figures, ""), row.get(j));
                }
            }
            html.raw("</tr>\n");
        }
        html.raw("</tbody>\n</table>\n</div>\n");
    }

    private static String figures(boolean figures, String attributes) {
        return figures ? (attributes + " class=\"n\"").strip() : attributes;
    }

    private void method() {
        open("method", said("page.method"));
        html.raw("<ul>\n");
        for (String code : List.of("events", "replay", "persons", "clock", "charts")) {
            html.element("li", said("page.method." + code));
        }
        story.origin().forEach(origin -> html.element("li", origin));
        html.raw("</ul>\n").close("section");
    }

    private void scripts() {
        html.raw("<script type=\"application/json\" id=\"data\">")
                .raw(Charts.data(report, zh, en))
                .raw("</script>\n<script>\n")
                .raw(Resources.charts())
                .raw("\n</script>\n<script>\n")
                .raw(Resources.drawing())
                .raw("</script>\n");
    }
}
