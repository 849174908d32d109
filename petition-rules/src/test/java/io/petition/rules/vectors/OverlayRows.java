package io.petition.rules.vectors;

import io.petition.rules.vectors.OverlayFile.Laid;
import io.petition.rules.vectors.Vector.Expected;
import io.petition.rules.vectors.Vector.Moment;
import io.petition.rules.vectors.VectorFile.Validity;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The overlays' vectors: the rows of {@code overlay-cases.csv} that come to a day, or to none. What is not owed at all has no
 * day to compare, and a row on which the code and the table differ is no example to others.
 */
final class OverlayRows {
    private static final String TABLE = "/io/petition/rules/china/overlay-cases.csv";
    private static final String REMARK = "remark ";

    /** As the heads of the texts say: id, edition, name, first day, last day. */
    private static final List<Laid> OVERLAYS =
            """
            beijing-2006              | cn-2005 | 北京市信访条例                               | 2007-01-01 | 2022-04-30
            beijing-jiesujiban        | cn-2022 | 北京市接诉即办工作条例                       | 2022-05-01 |
            environment-2025          | cn-2022 | 生态环境信访工作办法                         | 2025-01-01 |
            evaluation-windows-hubei  | cn-2022 | 湖北阳光信访应用的评价说明                   | 2022-05-01 |
            henan-2012                | cn-2005 | 河南省信访条例                               | 2013-01-01 | 2022-04-30
            shandong-2015             | cn-2005 | 山东省信访条例                               | 2016-01-01 | 2022-04-30
            shandong-environment-2025 | cn-2022 | 山东省生态环境信访事项办理工作指引           | 2025-04-08 |
            shandong-review-2024      | cn-2022 | 山东省信访事项复查复核工作规则（试行）       | 2024-06-01 |
            shanghai-2018             | cn-2005 | 上海市信访条例                               | 2018-05-24 | 2022-04-30
            simplified                | cn-2022 | 信访事项简易办理办法（试行）                 | 2022-05-01 |
            tiered-transfer-2015      | cn-2005 | 国信发〔2014〕16号                           | 2015-01-01 | 2022-04-30
            xingguo-3-7-21            | cn-2022 | 兴国县“3-7-21”工作机制                       | 2022-05-01 |
            zhejiang-2016             | cn-2005 | 浙江省信访条例                               | 2016-08-01 | 2022-04-30
            """.lines().map(OverlayRows::laid).toList();

    private OverlayRows() {}

    static OverlayFile file() {
        List<Vector> vectors = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        List<String> rows =
                Json.text(TABLE).lines().filter(line -> !line.startsWith("#")).toList();
        for (String row : rows.subList(1, rows.size())) {
            List<String> cells = parts(row, ",");
            int number = numbers.merge(cells.get(0), 1, Integer::sum);
            boolean open = cells.get(7).startsWith("(open)");
            if (!open && (isTime(cells.get(5)) || cells.get(5).startsWith("no-end"))) {
                vectors.add(vector(cells, number));
            }
        }
        return new OverlayFile(
                VectorFile.FORMAT,
                EditionTable.REGIME,
                EditionTable.CALENDAR,
                EditionTable.ZONE,
                OVERLAYS,
                List.copyOf(vectors));
    }

    private static Vector vector(List<String> cells, int number) {
        @Nullable
        Laid laid = OVERLAYS.stream()
                .filter(overlay -> overlay.id().equals(cells.get(0)))
                .findFirst()
                .orElse(null);
        List<String> expected = parts(cells.get(5), ";");
        String due = expected.remove(0);
        List<String> remarks = expected.stream()
                .filter(word -> word.startsWith(REMARK))
                .map(word -> word.substring(REMARK.length()))
                .toList();
        List<String> status =
                expected.stream().filter(word -> !word.startsWith(REMARK)).toList();
        return new Vector(
                "overlays/" + cells.get(0) + "/" + (number < 10 ? "0" : "") + number,
                EditionTable.REGIME,
                laid == null ? cells.get(0) : laid.over(),
                laid == null ? null : List.of(laid.id()),
                null,
                cells.get(1),
                null,
                parts(cells.get(2), ";").stream().map(OverlayRows::moment).toList(),
                facts(parts(cells.get(3), ";")),
                null,
                null,
                status.isEmpty() ? "due" : "status",
                cells.get(4).isEmpty() ? null : cells.get(4),
                status.isEmpty() ? Expected.due(time(due), false, remarks) : status(time(due), status.get(0)),
                parts(cells.get(6), ";").stream()
                        .map(article -> cited(laid, article))
                        .toList(),
                "hand",
                cells.get(7));
    }

    private static Expected status(@Nullable String due, String words) {
        List<String> word = parts(words, " ");
        return Expected.status(due, word.get(0), word.size() == 1 ? 0 : Long.parseLong(word.get(1)));
    }

    private static Moment moment(String cell) {
        return HandRows.moment(parts(cell, " "));
    }

    private static @Nullable Map<String, String> facts(List<String> cells) {
        Map<String, String> facts = new TreeMap<>();
        cells.forEach(fact -> facts.put(fact.substring(0, fact.indexOf('=')), fact.substring(fact.indexOf('=') + 1)));
        return facts.isEmpty() ? null : facts;
    }

    private static String cited(@Nullable Laid laid, String article) {
        int slash = article.indexOf('/');
        return slash >= 0 || laid == null
                ? article.substring(0, slash) + " / " + article.substring(slash + 1)
                : laid.instrument() + " / " + article;
    }

    /** A day as it stands, an instant in UTC. */
    private static @Nullable String time(String due) {
        if (due.contains("T")) {
            return OffsetDateTime.parse(due).toInstant().toString();
        }
        return isTime(due) ? due : null;
    }

    private static boolean isTime(String expected) {
        return Character.isDigit(expected.charAt(0));
    }

    private static Laid laid(String line) {
        List<String> cells = parts(line + " ", "\\|");
        return new Laid(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                new Validity(cells.get(3), cells.size() < 5 ? null : cells.get(4)));
    }

    private static List<String> parts(String text, String separator) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split(separator, -1)) {
            parts.add(part.strip());
        }
        if (parts.get(parts.size() - 1).isEmpty() && !separator.equals(",")) {
            parts.remove(parts.size() - 1);
        }
        return parts;
    }
}
