package io.petition.examples.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.petition.deadline.Deadlines;
import io.petition.deadline.overlay.Overlaid;
import io.petition.deadline.overlay.Overlays;
import io.petition.explain.Reason;
import io.petition.law.Edition;
import io.petition.law.NoTerm;
import io.petition.law.Overlay;
import io.petition.law.Regime;
import io.petition.law.TermKey;
import io.petition.rules.china.ChinaCalendar;
import io.petition.rules.china.ChinaOverlays;
import io.petition.rules.china.ChinaRules;
import io.petition.time.CalendarHistory;
import io.petition.time.Timeline;
import io.petition.time.WorkCalendar;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Chinese regime with its overlays, under every version of its calendar, and the keys it knows. */
final class Law {
    private static final Splitter LAYERS = Splitter.on('+');

    private final Regime regime;
    private final Calendars calendars;
    private final Shelf shelf = new Shelf();

    /** By what was asked for, so that a file of many lines lays an overlay once. */
    private final Map<String, Book> books = new HashMap<>();

    private final Map<Way, Deadlines> deadlines = new HashMap<>();

    /** A way of reckoning: two versions of a calendar are two, whatever they are called. */
    private record Way(String book, WorkCalendar calendar) {}

    Law() {
        CalendarHistory history = ChinaCalendar.history();
        regime = ChinaRules.national(history);
        calendars = new Calendars(history, regime.calendar());
    }

    Regime regime() {
        return regime;
    }

    ZoneId zone() {
        return regime.zone();
    }

    Shelf shelf() {
        return shelf;
    }

    WorkCalendar calendar(String field, @Nullable String name) throws BadInput {
        return calendars.named(field, name);
    }

    List<Edition> editions() {
        return regime.editions().entries().stream().map(Timeline.Entry::value).toList();
    }

    /**
     * A rulebook: an edition with the overlays laid over it that its name tells, {@code cn-2022+xingguo-3-7-21}, and after
     * them those asked for beside it.
     *
     * @throws NoAnswer with every reason why an overlay cannot be laid over it
     */
    Book book(String field, @Nullable String id, List<String> overlays) throws BadInput, NoAnswer {
        String asked = Inputs.required(field, id);
        String name = overlays.isEmpty() ? asked : asked + "+" + String.join("+", overlays);
        Book known = books.get(name);
        if (known != null) {
            return known;
        }
        List<String> layers = LAYERS.splitToList(asked);
        Book book = national(name, edition(field, layers.get(0)));
        for (String layer : layers.subList(1, layers.size())) {
            book = lay(book, field, layer);
        }
        for (String layer : overlays) {
            book = lay(book, "overlay", layer);
        }
        books.put(name, book);
        return book;
    }

    /**
     * What ships is laid as the library lays it, with the acts and the routing that only it knows. A file may change what stands so
     * far, or, to be told so, another edition.
     */
    private Book lay(Book book, String field, String name) throws BadInput, NoAnswer {
        Overlay overlay = shelf.overlay(
                field,
                name,
                id -> id.equals(book.id()) || id.equals(book.edition().base())
                        ? Optional.of(book.edition())
                        : regime.edition(id));
        if (!overlay.over().equals(book.edition().base()) && !overlay.over().equals(book.id())) {
            throw no("overlay-over-other", book, overlay);
        }
        Overlaid overlaid = shelf.shipped(name).isPresent()
                ? ChinaOverlays.lay(book.regime(), name)
                : Overlays.lay(book.regime(), overlay);
        if (overlaid.regime().isEmpty()) {
            throw new NoAnswer(overlaid.reasons());
        }
        Regime laid = overlaid.regime().get();
        Optional<Edition> edition = laid.edition(book.id() + "+" + overlay.id());
        if (edition.isEmpty()) {
            throw no("overlay-in-other-time", book, overlay);
        }
        List<Book.Laid> overlays = new ArrayList<>(book.overlays());
        overlays.add(new Book.Laid(overlay, overlaid.comparisons()));
        return new Book(book.name(), laid, edition.get(), overlays);
    }

    private static NoAnswer no(String code, Book book, Overlay overlay) {
        Map<String, String> args = Map.of(
                "overlay", overlay.id(),
                "over", overlay.over(),
                "rulebook", book.id(),
                "validity", overlay.validity().toString(),
                "edition-validity", book.edition().validity().toString());
        return new NoAnswer(List.of(Reason.of(code, args)));
    }

    /** How deadlines are reckoned under a rulebook and a version of the calendar. */
    Deadlines deadlines(Book book, WorkCalendar calendar) {
        return deadlines.computeIfAbsent(
                new Way(book.name(), calendar),
                way -> Deadlines.under(book.regime().withCalendar(calendar)));
    }

    /** An edition as it is, without overlays. */
    Book national(String name, Edition edition) {
        return new Book(name, regime, edition, ImmutableList.of());
    }

    private Edition edition(String field, String id) throws BadInput {
        Optional<Edition> edition = regime.edition(id);
        if (edition.isEmpty()) {
            throw unknown(field, id, editions().stream().map(Edition::id));
        }
        return edition.get();
    }

    /** A key that an edition, one of the books or an overlay that ships knows. */
    TermKey term(String field, String key, Book... beside) throws BadInput {
        Set<String> known = new LinkedHashSet<>();
        editions().forEach(edition -> keys(edition, known));
        if (!known.contains(key)) {
            Arrays.stream(beside).forEach(book -> keys(book.edition(), known));
            shelf.shipped().forEach(overlay -> overlay.keys().forEach(term -> known.add(term.value())));
        }
        if (!known.contains(key)) {
            throw unknown(field, key, known.stream());
        }
        return TermKey.of(key);
    }

    private static void keys(Edition edition, Set<String> known) {
        edition.terms().forEach(term -> known.add(term.value().key().value()));
        edition.withoutTerm().stream().map(NoTerm::key).forEach(none -> known.add(none.value()));
    }

    private static BadInput unknown(String field, String value, Stream<String> known) {
        return new BadInput(field, "bad.key", Map.of("value", value, "known", String.join(", ", known.toList())));
    }
}
