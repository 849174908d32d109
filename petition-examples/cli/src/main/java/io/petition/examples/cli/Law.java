package io.petition.examples.cli;

import io.petition.law.Edition;
import io.petition.law.NoTerm;
import io.petition.law.Regime;
import io.petition.law.TermKey;
import io.petition.law.TermLookup;
import io.petition.rules.china.ChinaCalendar;
import io.petition.rules.china.ChinaRules;
import io.petition.time.CalendarHistory;
import io.petition.time.Timeline;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The Chinese regime under every version of its calendar, and the keys it knows. */
final class Law {
    private final CalendarHistory calendars = ChinaCalendar.history();
    private final Regime regime = ChinaRules.national(calendars);

    /** One regime per version: by how many notices were out, so that a batch over many days makes few calendars. */
    private final Map<Long, Regime> versions = new HashMap<>();

    Law() {
        versions.put((long) calendars.notices().size(), regime);
    }

    Regime regime() {
        return regime;
    }

    /** The regime under the calendar as it was published on a day; under the current one without a day. */
    Regime under(Optional<LocalDate> published) {
        if (published.isEmpty()) {
            return regime;
        }
        LocalDate day = published.get();
        long out = calendars.notices().stream()
                .filter(notice -> notice.published().filter(day::isBefore).isEmpty())
                .count();
        return versions.computeIfAbsent(out, count -> regime.withCalendar(calendars.asPublishedOn(day)));
    }

    List<Edition> editions() {
        return regime.editions().entries().stream().map(Timeline.Entry::value).toList();
    }

    Edition edition(String field, String id) throws BadInput {
        return regime.edition(id)
                .orElseThrow(() -> unknown(field, id, editions().stream().map(Edition::id)));
    }

    TermKey term(String field, String key) throws BadInput {
        Set<String> known = new LinkedHashSet<>();
        for (Edition edition : editions()) {
            edition.terms().forEach(term -> known.add(term.value().key().value()));
            edition.withoutTerm().stream().map(NoTerm::key).forEach(none -> known.add(none.value()));
        }
        if (!known.contains(key)) {
            throw unknown(field, key, known.stream());
        }
        return TermKey.of(key);
    }

    /** The editions that have a rule for a term. */
    List<Edition> editionsWith(TermKey term) {
        return editions().stream()
                .filter(edition -> !(edition.term(term) instanceof TermLookup.NotInEdition))
                .toList();
    }

    private static BadInput unknown(String field, String value, Stream<String> known) {
        return new BadInput(field, "bad.key", Map.of("value", value, "known", String.join(", ", known.toList())));
    }
}
