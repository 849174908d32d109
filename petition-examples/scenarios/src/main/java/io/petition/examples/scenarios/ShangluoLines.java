package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableList;
import io.petition.assignment.Assignment;
import io.petition.assignment.CompetenceDispute;
import io.petition.assignment.Vacancy;
import io.petition.assignment.ground.Basis;
import io.petition.assignment.ground.Way;
import io.petition.authority.NameMatch;
import io.petition.examples.scenarios.Shangluo.Compared;
import io.petition.examples.scenarios.ShangluoNames.Signed;
import io.petition.explain.Citation;
import io.petition.explain.Coded;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The report of {@link Shangluo} as sentences. */
final class ShangluoLines {
    /** Where they are no more than these, each letter of a kind is named. */
    private static final int NAMED = 12;

    private final ImmutableList.Builder<Coded> lines = ImmutableList.builder();
    private final List<PassedLetter> letters;

    private ShangluoLines(List<PassedLetter> letters) {
        this.letters = letters;
    }

    static List<Coded> of(Shangluo.Report report) {
        ShangluoLines made = new ShangluoLines(report.letters());
        List<LocalDate> days =
                report.letters().stream().map(PassedLetter::sent).sorted().toList();
        LocalDate last = days.get(days.size() - 1);
        made.lines.add(Line.heading(
                "passed.title",
                "letters",
                days.size(),
                "three-steps",
                Letter.inThreeSteps().size(),
                "from",
                days.get(0),
                "to",
                last));
        made.names(report.names(), last);
        report.compared().forEach(made::compared);
        made.lines.add(Line.heading("passed.circular"));
        return made.lines.build();
    }

    private void names(ShangluoNames names, LocalDate day) {
        lines.add(Line.heading("passed.names", "names", names.matches().size()));
        names.matches().asMap().forEach((kind, signed) -> {
            lines.add(Line.item(
                    "passed.kind",
                    "name-kind",
                    kind.name().toLowerCase(Locale.ROOT),
                    "names",
                    signed.size(),
                    "letters",
                    signed.stream().mapToInt(Signed::letters).sum()));
            signed.stream().filter(ShangluoLines::isToBeSaid).forEach(each -> lines.add(name(each)));
        });
        lines.add(Line.item("passed.carried-on", "day", day, "names", names.carriedOn()));
        long right = names.slips().stream().filter(ShangluoNames.Slip::right).count();
        long open = names.slips().stream().filter(ShangluoNames.Slip::open).count();
        lines.add(Line.item(
                "passed.slips",
                "all",
                names.slips().size(),
                "right",
                right,
                "wrong",
                names.slips().size() - right - open,
                "open",
                open));
    }

    /** A full name speaks for itself, and so does a short form that only leaves characters out. */
    private static boolean isToBeSaid(Signed signed) {
        NameMatch name = signed.name();
        return name.kind() != NameMatch.Kind.OFFICIAL
                && (name.kind() != NameMatch.Kind.ALIAS || !name.note().isEmpty());
    }

    /** The name of a person is not printed, masked or not. */
    private static Line name(Signed signed) {
        NameMatch name = signed.name();
        if (name.kind() == NameMatch.Kind.PERSON) {
            return Line.detail("passed.person", "letters", signed.letters());
        }
        String organs = name.organs().stream().map(Object::toString).collect(Collectors.joining(" + "));
        String noted = name.note().isEmpty() ? "passed.name" : "passed.name-noted";
        return Line.detail(
                organs.isEmpty() ? "passed.name-nobody" : noted,
                "name",
                name.written(),
                "letters",
                signed.letters(),
                "organs",
                organs,
                "note",
                name.note());
    }

    private void compared(Compared compared) {
        lines.add(Line.heading(
                "passed.compared",
                "facts",
                compared.facts().code(),
                "against",
                compared.against().code(),
                "assignments",
                compared.count(Assignment.class),
                "disputes",
                compared.count(CompetenceDispute.class),
                "vacancies",
                compared.count(Vacancy.class)));
        compared.routed().stream()
                .filter(Assignment.class::isInstance)
                .map(Assignment.class::cast)
                .collect(Collectors.groupingBy(ShangluoLines::sent, LinkedHashMap::new, Collectors.counting()))
                .forEach((sent, count) -> lines.add(Line.item("passed.ground", "count", count, "way", sent.way())
                        .citing(sent.sources())));
        compared.letters().asMap().forEach((difference, found) -> {
            lines.add(Line.item(
                    "passed.difference",
                    "count",
                    found.size(),
                    "letters",
                    letters.size(),
                    "difference",
                    difference.code()));
            if (found.size() <= NAMED) {
                lines.add(Line.detail(
                        "passed.letters",
                        "keys",
                        found.stream().map(PassedLetter::key).collect(Collectors.joining(", "))));
            }
        });
    }

    /** How letters are sent, and on what it rests. */
    private record Sent(String way, List<Citation> sources) {}

    private static Sent sent(Assignment assignment) {
        return new Sent(
                assignment.way().map(Way::code).orElse("unknown"),
                assignment.considered().grounds().stream()
                        .map(Basis::citations)
                        .flatMap(List::stream)
                        .distinct()
                        .toList());
    }
}
