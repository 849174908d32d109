package io.petition.rules.vectors;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One edition as read from its text by hand: the vectors know the law from here, and never from the rules under test.
 *
 * @param id its id
 * @param instrument its name
 * @param from its first day
 * @param to its last day; null while it is in force
 * @param rules its terms, in the order of the text
 */
record EditionTable(
        String id, String instrument, String from, @Nullable String to, List<Rule> rules) {
    static final String REGIME = "cn";
    static final String CALENDAR = "cn";
    static final String ZONE = "Asia/Shanghai";

    /** 信访条例. */
    static final EditionTable CN_2005 = of("cn-2005", "信访条例", "2005-05-01", "2022-04-30", """
            disposal                   | 15 calendar-days | petition-office | received-by-office      | forwarded; assigned; told-where-to-go; reported-up; not-accepted; no-longer-accepted | | | 21-1
            disposal-below             | 15 calendar-days | petition-office | received-below          | sent-on; acceptance-decided; objected | | | 21-1
            acceptance-notice-direct   | 15 calendar-days | organ           | received-directly       | acceptance-decided; told-where-to-go | | | 22-2
            acceptance-notice-referred | 15 calendar-days | organ           | received-by-organ       | acceptance-decided | | | 21-2
            assigned-feedback          | given-by-sender  | organ           | report-ordered          | result-reported | | | 21(4)
            assigned-feedback-below    | given-by-sender  | organ           | report-ordered-below    | result-reported | | | 21(4)
            handling                   | 60 calendar-days | organ           | accepted                | answered | 30 calendar-days; extended; 33 | | 33
            review-request             | 30 calendar-days | petitioner      | answer-delivered        | review-requested | | | 34
            review                     | 30 calendar-days | organ           | review-requested        | review-decided | | | 34
            reexamination-request      | 30 calendar-days | petitioner      | review-delivered        | reexamination-requested | | | 35-1
            reexamination              | 30 calendar-days | organ           | reexamination-requested | reexamination-decided | | hearing; hearing-began; hearing-ended; 35-2 | 35-1
            proposal-reply             | 30 calendar-days | organ           | proposal-received       | proposal-answered | | | 36-2
            """);

    /** 信访工作条例. */
    static final EditionTable CN_2022 = of("cn-2022", "信访工作条例", "2022-05-01", null, """
            disposal                   | 15 calendar-days | petition-office | received-by-office      | forwarded; assigned; told-where-to-go; reported-up; not-accepted; no-longer-accepted | | | 22-1
            disposal-below             | 15 calendar-days | petition-office | received-below          | sent-on; acceptance-decided; objected | | | 22-1
            acceptance-notice-direct   | 15 calendar-days | organ           | received-directly       | notified; acceptance-decided; told-where-to-go | | | 23-2
            acceptance-notice-referred | 15 calendar-days | organ           | received-by-organ       | notified; acceptance-decided | | | 23-3
            objection                  | 5 working-days   | organ           | received-by-organ       | objected | | | 23-3
            assigned-feedback          | given-by-sender  | organ           | report-ordered          | result-reported | | | 22(3)
            assigned-feedback-below    | given-by-sender  | organ           | report-ordered-below    | result-reported | | | 22(3)
            handling                   | 60 calendar-days | organ           | accepted                | answered | 30 calendar-days; extended; 34 | | 34
            review-request             | 30 calendar-days | petitioner      | answer-delivered        | review-requested | | | 35
            review                     | 30 calendar-days | organ           | review-requested        | review-decided | | | 35
            reexamination-request      | 30 calendar-days | petitioner      | review-delivered        | reexamination-requested | | | 36-1
            reexamination              | 30 calendar-days | organ           | reexamination-requested | reexamination-decided | | hearing; hearing-began; hearing-ended; 36-2 | 36-1
            rectification              | given-by-sender  | organ           | rectification-ordered   | rectified | | | 39-3
            """);

    static final List<EditionTable> ALL = List.of(CN_2005, CN_2022);

    Rule rule(String key) {
        for (Rule rule : rules) {
            if (rule.key().equals(key)) {
                return rule;
            }
        }
        throw new IllegalArgumentException("term: " + key + " is not in " + id);
    }

    private static EditionTable of(String id, String instrument, String from, @Nullable String to, String table) {
        List<Rule> rules = new ArrayList<>();
        table.lines().forEach(line -> rules.add(rule(instrument, cells(line, "\\|"))));
        return new EditionTable(id, instrument, from, to, List.copyOf(rules));
    }

    private static Rule rule(String instrument, List<String> cells) {
        List<String> extension = cells(cells.get(5), ";");
        List<String> pause = cells(cells.get(6), ";");
        return new Rule(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells(cells.get(3), ";"),
                cells(cells.get(4), ";"),
                extension.size() < 3
                        ? null
                        : new Rule.Extension(extension.get(0), extension.get(1), article(instrument, extension.get(2))),
                pause.size() < 4
                        ? null
                        : new Rule.Ground(pause.get(0), pause.get(1), pause.get(2), article(instrument, pause.get(3))),
                article(instrument, cells.get(7)));
    }

    private static List<String> article(String instrument, String article) {
        return List.of(instrument + " / " + article);
    }

    private static List<String> cells(String line, String separator) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split(separator, -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }
}
