package io.petition.examples.cli.ledger.show;

import io.petition.examples.cli.ledger.figure.Judgement;
import io.petition.examples.cli.ledger.figure.Label;
import io.petition.examples.cli.ledger.figure.Ledger;
import io.petition.examples.cli.ledger.figure.Line;
import io.petition.examples.cli.ledger.figure.Names;
import io.petition.examples.cli.ledger.figure.Readings;
import io.petition.examples.cli.ledger.figure.Report;
import io.petition.examples.cli.ledger.read.CaseRow.Use;
import io.petition.examples.cli.ledger.read.FileAccount;
import io.petition.explain.Finding;
import io.petition.model.OrganId;
import io.petition.statistics.indicator.Histogram;
import io.petition.statistics.indicator.Rate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The figures for programs. Whole numbers only: a share is its two numbers, and nothing is rounded. */
final class JsonReport {
    private JsonReport() {}

    static Map<String, Object> of(Report report, Optional<List<Finding>> listed) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("firstDay", text(report.firstDay()));
        json.put("lastSent", text(report.lastSent()));
        json.put("asOf", text(report.asOf()));
        json.put(
                "office",
                report.cases().directory().settings().office().stream()
                        .map(OrganId::value)
                        .toList());
        json.put(
                "rows",
                fields(
                        "read", report.cases().rows().size(),
                        "used", report.cases().count(Use.USED),
                        "usedWithFinding", report.cases().count(Use.USED_WITH_FINDING),
                        "setAside", report.cases().count(Use.SET_ASIDE)));
        json.put(
                "files",
                report.cases().accounts().stream().map(JsonReport::file).toList());
        json.put(
                "findings",
                report.noticed().stream()
                        .map(count -> fields(
                                "kind", count.kind().code(),
                                "severity", lower(count.kind().severity()),
                                "findings", count.findings(),
                                "rows", count.rows()))
                        .toList());
        json.put("names", fields("answering", names(report.answering()), "passedOnTo", names(report.targets())));
        json.put("readings", readings(report.readings()));
        json.put("publishedOnly", report.publishedOnly());
        json.put("judgement", judgement(report.judgement()));
        json.put(
                "editions",
                report.law().editions().stream()
                        .map(governing -> fields(
                                "id", governing.edition().id(),
                                "instrument", governing.edition().instrument(),
                                "letters", governing.letters()))
                        .toList());
        json.put(
                "ledgers",
                fields(
                        "region", ledger(report.byRegion()),
                        "organ", ledger(report.byOrgan()),
                        "year", ledger(report.byYear())));
        listed.ifPresent(findings ->
                json.put("listed", findings.stream().map(JsonReport::finding).toList()));
        return json;
    }

    /** Fields in order, name after value. */
    private static Map<String, Object> fields(Object... fields) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            json.put((String) fields[i], fields[i + 1]);
        }
        return json;
    }

    private static Map<String, Object> file(FileAccount account) {
        return fields(
                "file", account.file(),
                "origin", lower(account.origin()),
                "rows", account.rows(),
                "used", account.used(),
                "usedWithFinding", account.withFinding(),
                "setAside", account.setAside());
    }

    private static Map<String, Object> names(Names names) {
        Map<String, Object> kinds = new LinkedHashMap<>();
        names.kinds()
                .forEach((kind, count) ->
                        kinds.put(lower(kind), fields("names", count.names(), "letters", count.letters())));
        return fields(
                "names", names.names(),
                "letters", names.letters(),
                "organs", names.organs(),
                "kinds", kinds,
                "unresolved",
                        names.unresolved().stream()
                                .map(name -> fields(
                                        "written", name.written().orElse(""),
                                        "kind", lower(name.kind()),
                                        "letters", name.letters(),
                                        "note", name.note()))
                                .toList());
    }

    private static Map<String, Object> readings(Readings readings) {
        Map<String, Object> publishedIs = new LinkedHashMap<>();
        readings.publishedIs().forEach((kind, count) -> publishedIs.put(kind.code(), count));
        return fields(
                "published", days(readings.published()),
                "interim", days(readings.interim()),
                "answer", days(readings.answer()),
                "threeSteps",
                        fields(
                                "letters", readings.steps(),
                                "published", days(readings.stepsPublished()),
                                "interim", days(readings.stepsInterim()),
                                "answer", days(readings.stepsAnswer()),
                                "interimToAnswer", days(readings.stepsBetween())),
                "threeDated", readings.threeDated(),
                "publishedIs", publishedIs);
    }

    private static Map<String, Object> judgement(Judgement judgement) {
        return fields(
                "disposal",
                        fields(
                                "met",
                                share(judgement.disposal().rate()),
                                "missedBy",
                                judgement.missedBy(),
                                "notJudged",
                                judgement.notJudged()),
                "handling", judgement.handling(),
                "missingInRecord", judgement.missing(),
                "hypotheticalLate",
                        fields(
                                "answers", share(judgement.answersLate()),
                                "threeSteps", share(judgement.stepsLate()),
                                "published", share(judgement.publishedLate()),
                                "provisional", judgement.hypotheticalProvisional()));
    }

    private static Map<String, Object> ledger(Ledger ledger) {
        return fields(
                "lines", ledger.lines().stream().map(JsonReport::line).toList(),
                "total", line(ledger.total()),
                "extra", ledger.extra(),
                "extraSetAside", ledger.extraSetAside());
    }

    private static Map<String, Object> line(Line line) {
        Map<String, Object> json = fields("key", line.key());
        if (line.label() instanceof Label.Named named) {
            json.put("name", named.name());
            json.put("nameEn", named.nameEn());
        }
        json.putAll(fields(
                "letters", line.letters(),
                "setAside", line.setAside(),
                "disposalMet", line.disposalMet(),
                "disposalMissed", line.disposalMissed(),
                "disposalNotJudged", line.disposalNotJudged(),
                "published", days(line.published()),
                "interim", days(line.interim()),
                "answer", days(line.answer()),
                "noAnswerDate", line.noAnswerDate(),
                "withFinding", line.withFinding()));
        return json;
    }

    private static Map<String, Object> days(Histogram days) {
        Map<String, Object> within = new LinkedHashMap<>();
        ReadingsSection.BOUNDS.forEach(
                bound -> within.put(bound.toString(), days.within(bound).part()));
        Map<String, Object> json = fields("n", days.n());
        put(json, "median", days.median());
        put(json, "p90", days.percentile(90));
        put(json, "max", days.percentile(100));
        json.put("within", within);
        return json;
    }

    /** A figure that is not there is not in the answer either. */
    private static void put(Map<String, Object> json, String name, OptionalInt days) {
        days.ifPresent(value -> json.put(name, value));
    }

    private static Map<String, Object> share(Rate rate) {
        return fields("part", rate.part(), "of", rate.of());
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> json = fields("kind", finding.code());
        json.putAll(finding.args());
        return json;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
