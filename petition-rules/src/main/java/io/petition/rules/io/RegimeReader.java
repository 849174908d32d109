package io.petition.rules.io;

import io.petition.explain.Citation;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.EditionChoice;
import io.petition.law.Regime;
import io.petition.law.Standing;
import io.petition.rules.io.RuleFile.Part;
import io.petition.time.Counting;
import io.petition.time.Period;
import io.petition.time.WorkCalendar;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a regime: its editions with their terms, how it counts, which edition governs. The format is specified in
 * {@code regime-format.txt} beside this class. A file with faults is refused whole, and all of them are named.
 *
 * <p>Acts, and whatever else higher rooms put into a regime as a part, are not in the file. A host adds them:
 * {@code Regime.builder().from(read).putPart(...)}.
 */
public final class RegimeReader {
    private static final Logger LOG = LoggerFactory.getLogger(RegimeReader.class);

    private final RuleFile file;
    private final Section head;
    private final Standing standing;
    private final Stretches<Dated<Counting>> countings = new Stretches<>();
    private final Stretches<Edition> editions = new Stretches<>();
    private final Regime.Builder regime = Regime.builder();

    private RegimeReader(RuleFile file) {
        this.file = file;
        this.head = file.head();
        head.need("regime", Form.TEXT).ifPresent(regime::id);
        this.standing = head.need("standing", Codes.of(Standing.class)).orElse(Standing.UNCONFIRMED);
    }

    /**
     * Reads a regime that counts by this calendar.
     *
     * @param source the text; it is read to its end and left open
     * @param file what the faults are to call it
     * @param calendar the calendar whose id the file names, with its version or without
     * @throws RuleFormatException with every fault of the text
     */
    public static Regime read(Reader source, String file, WorkCalendar calendar) throws IOException {
        return read(source, file, id -> Optional.of(calendar));
    }

    /**
     * Reads a regime and looks up its calendar.
     *
     * @param source the text; it is read to its end and left open
     * @param file what the faults are to call it
     * @param calendars the calendar of an id that a file names, {@code cn} or {@code cn@2020-01-01}
     * @throws RuleFormatException with every fault of the text
     */
    public static Regime read(Reader source, String file, Function<String, Optional<WorkCalendar>> calendars)
            throws IOException {
        Regime regime = new RegimeReader(RuleFile.read(source, file, Layout.REGIME)).regime(calendars);
        LOG.debug("Read regime {} from {}: {}", regime.id(), file, regime.editions());
        return regime;
    }

    private Regime regime(Function<String, Optional<WorkCalendar>> calendars) {
        head.take("title", Form.TEXT);
        head.need("zone", RegimeReader::zone).ifPresent(regime::zone);
        head.need("calendar", phrase -> calendar(phrase, calendars)).ifPresent(regime::calendar);
        regime.hours(head.take("hours", Timetables::read));
        countings();
        editions();
        editionChoice();
        file.refuseIfFaulty();
        Optional<Regime> made = head.make(
                "regime",
                () -> regime.counting(countings.timeline())
                        .editions(editions.timeline())
                        .build());
        file.refuseIfFaulty();
        return made.orElseThrow();
    }

    private void countings() {
        List<Part> parts = file.parts("counting");
        if (parts.isEmpty()) {
            head.missing("counting", "is missing; say how days are counted, in a section counting: FROM..TO");
        }
        for (Part part : parts) {
            Optional<Period> period = part.section().need("counting", Periods::read);
            Optional<Dated<Counting>> rule = CountingRules.read(part.section(), period, standing);
            period.ifPresent(when -> countings.add(part.section(), "counting", when, rule));
        }
    }

    private void editions() {
        List<EditionReader> readers = new ArrayList<>();
        for (Part part : file.parts("edition", "term", "no-term", "class")) {
            if (part.kind().equals("edition")) {
                readers.add(new EditionReader(part.section(), standing));
            } else if (readers.isEmpty()) {
                part.section()
                        .fault(
                                part.section().start(),
                                part.kind(),
                                "",
                                "stands before the first edition; begin one with edition: ID");
            } else {
                readers.get(readers.size() - 1).add(part);
            }
        }
        if (readers.isEmpty()) {
            head.missing("edition", "is missing; give at least one version of the instrument, with edition: ID");
        }
        Once ids = new Once();
        for (EditionReader reader : readers) {
            Optional<Edition> edition = reader.edition();
            reader.ownId().ifPresent(id -> ids.check(reader.section(), "edition", id));
            for (Period period : reader.inForce()) {
                editions.add(reader.section(), "edition", period, edition);
            }
        }
    }

    private void editionChoice() {
        Optional<EditionChoice> choice = head.need("edition-choice", Codes.of(EditionChoice.class));
        Optional<List<Citation>> article = head.need("edition-choice-article", Citations.of(Home.NONE));
        Period validity = head.take("edition-choice-validity", Periods::read)
                .or(() -> editions.firstDay().map(Period::from))
                .orElse(EditionReader.UNREAD);
        Standing mark =
                head.take("edition-choice-standing", Codes.of(Standing.class)).orElse(standing);
        choice.ifPresent(value -> head.make(
                        "edition-choice", () -> new Dated<>(value, validity, article.orElseThrow(), mark))
                .ifPresent(regime::editionChoice));
    }

    private static ZoneId zone(Phrase phrase) throws Misread {
        String id = Form.TEXT.read(phrase);
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw new Misread(id, "is no time zone; write for example Asia/Seoul");
        }
    }

    private static WorkCalendar calendar(Phrase phrase, Function<String, Optional<WorkCalendar>> calendars)
            throws Misread {
        String id = Form.TEXT.read(phrase);
        WorkCalendar calendar = calendars
                .apply(id)
                .orElseThrow(
                        () -> new Misread(id, "is no calendar that was handed over; hand it over, or correct the id"));
        if (!calendar.id().equals(id) && !calendar.id().startsWith(id + "@")) {
            throw new Misread(
                    id,
                    "is not the calendar " + calendar.id()
                            + " that was handed over; hand over the other, or correct the id");
        }
        return calendar;
    }
}
