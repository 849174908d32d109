package io.petition.examples.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The letters counted once more, straight from the lines of the files: cells are split at commas, dates are compared as
 * text, days are plain numbers, percentiles come from counting. It shares no code with what it checks.
 */
final class Recount {
    /** One line of {@code cases.csv}. */
    record Row(Map<String, String> cells, Set<String> kinds) {
        String of(String column) {
            return cells.get(column);
        }

        boolean has(String column) {
            return !of(column).isEmpty();
        }

        /** Days from sending to a date that does not lie before it; -1 where there is none. */
        long days(String column) {
            boolean known = has("submit_date") && has(column) && of(column).compareTo(of("submit_date")) >= 0;
            return known ? PlainDays.between(of("submit_date"), of(column)) : -1;
        }
    }

    static final String PUBLISHED = "reply_date_published";
    static final String INTERIM = "interim_signed_date";
    static final String ANSWER = "final_signed_date";

    final List<Row> rows = new ArrayList<>();
    final Map<String, String[]> names = new HashMap<>();
    final PlainDays calendar = new PlainDays();

    Recount() throws IOException {
        for (String[] cells : cells("organ_names.csv")) {
            names.put(cells[0], cells);
        }
        List<String[]> lines = cells("cases.csv");
        Map<String, Integer> mailIds = new HashMap<>();
        String[] header = header("cases.csv");
        for (String[] line : lines) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < header.length; i++) {
                cells.put(header[i], line[i]);
            }
            rows.add(new Row(cells, new TreeSet<>()));
            mailIds.merge(cells.get("mail_id"), 1, Integer::sum);
        }
        rows.forEach(row -> row.kinds().addAll(kinds(row, mailIds)));
    }

    private static List<String> lines(String file) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Recount.class.getResourceAsStream("/shangluo/" + file), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    static String[] header(String file) throws IOException {
        return lines(file).get(0).split(",");
    }

    /** None of the columns that are looked at holds a comma. */
    static List<String[]> cells(String file) throws IOException {
        return lines(file).stream().skip(1).map(line -> line.split(",", -1)).toList();
    }

    String match(Row row, String column) {
        return names.get(row.of(column))[2];
    }

    List<String> organs(Row row) {
        return Arrays.stream(names.get(row.of("reply_agency"))[1].split(";"))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    List<Row> used() {
        return rows.stream().filter(row -> row.has("submit_date")).toList();
    }

    private Set<String> kinds(Row row, Map<String, Integer> mailIds) {
        Set<String> kinds = new TreeSet<>();
        String sent = row.of("submit_date");
        String interim = row.of(INTERIM);
        String answer = row.of(ANSWER);
        String published = row.of(PUBLISHED);
        when(kinds, "no-submit-date", sent.isEmpty());
        when(kinds, "no-published-date", published.isEmpty());
        before(kinds, "published-before-submit", sent, published);
        before(kinds, "interim-before-submit", sent, interim);
        before(kinds, "final-before-submit", sent, answer);
        before(kinds, "final-before-interim", interim, answer);
        for (String date : List.of(published, interim, answer)) {
            when(kinds, "year-typo-suspected", typo(sent, date));
        }
        when(
                kinds,
                "published-neither",
                !interim.isEmpty()
                        && !answer.isEmpty()
                        && !published.isEmpty()
                        && !List.of(interim, answer).contains(published));
        when(kinds, "interim-without-final", !interim.isEmpty() && answer.isEmpty());
        when(kinds, "passed-on-undated", row.has("transferred_to") && interim.isEmpty());
        when(kinds, "interim-without-target", !row.has("transferred_to") && !interim.isEmpty());
        int steps = interim.isEmpty() && !row.has("transferred_to") ? 1 : 2;
        when(kinds, "steps-undated", Integer.parseInt(row.of("reply_segments")) > steps);
        when(kinds, "mail-id-shared", mailIds.get(row.of("mail_id")) > 1);
        when(kinds, "id-date-differs", !sent.isEmpty() && !row.of("mail_id").startsWith(sent.replace("-", "")));
        when(kinds, "empty-reply", row.of("reply_chars").equals("0"));
        when(kinds, "empty-letter", row.of("letter_chars").equals("0"));
        when(
                kinds,
                "fault-not-flagged",
                kinds.contains("final-before-submit") && row.of("flag").isEmpty());
        Map<String, String> names = Map.of(
                "person", "organ-is-person",
                "unclear", "organ-unclear",
                "joint", "organs-several",
                "typo", "organ-misspelt",
                "former", "organ-former-name");
        for (String column : List.of("reply_agency", "transferred_to")) {
            if (row.has(column) && names.containsKey(match(row, column))) {
                kinds.add(names.get(match(row, column)));
            }
        }
        return kinds;
    }

    private static void when(Set<String> kinds, String kind, boolean holds) {
        if (holds) {
            kinds.add(kind);
        }
    }

    private static void before(Set<String> kinds, String kind, String first, String date) {
        when(kinds, kind, !first.isEmpty() && !date.isEmpty() && date.compareTo(first) < 0);
    }

    private static boolean typo(String sent, String date) {
        if (sent.isEmpty() || date.isEmpty() || date.compareTo(sent) >= 0) {
            return false;
        }
        String next = Integer.parseInt(date.substring(0, 4)) + 1 + date.substring(4);
        return next.compareTo(sent) >= 0 && PlainDays.between(sent, next) <= 90;
    }

    /** Letters whose interim note and answer are there, in order, after the letter. */
    List<Row> threeSteps() {
        return used().stream()
                .filter(row -> row.days(INTERIM) >= 0 && row.days(ANSWER) >= row.days(INTERIM))
                .toList();
    }

    /** Days as {@code n, median, p90, max, within 15, 30, 60, 90}, found by counting up from 0; -1 for what is not there. */
    static List<Long> days(List<Row> rows, Function<Row, Long> days) {
        TreeMap<Long, Long> counts = new TreeMap<>();
        rows.stream().map(days).filter(count -> count >= 0).forEach(count -> counts.merge(count, 1L, Long::sum));
        long n = counts.values().stream().mapToLong(Long::longValue).sum();
        List<Long> figures = new ArrayList<>(List.of(n));
        for (long percent : new long[] {50, 90, 100}) {
            long reached = 0;
            long at = -1;
            for (Map.Entry<Long, Long> count : counts.entrySet()) {
                if (100 * reached < percent * n) {
                    reached += count.getValue();
                    at = count.getKey();
                }
            }
            figures.add(at);
        }
        for (long bound : new long[] {15, 30, 60, 90}) {
            figures.add(counts.headMap(bound, true).values().stream()
                    .mapToLong(Long::longValue)
                    .sum());
        }
        return figures;
    }

    static long count(List<Row> rows, Predicate<Row> holds) {
        return rows.stream().filter(holds).count();
    }

    /** Whether the term to forward can be judged: the row says when and to whom. */
    static boolean judged(Row row) {
        return row.days(INTERIM) >= 0 && row.has("transferred_to");
    }

    /** Days after the end of a term that began when the letter was sent; 0 or less when in time. */
    long late(Row row, int term, String column) {
        long due = calendar.rolled(PlainDays.number(row.of("submit_date")) + term);
        return PlainDays.number(row.of(column)) - due;
    }
}
