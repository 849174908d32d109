package io.petition.rules.io;

import io.petition.law.Standing;
import io.petition.rules.io.RuleFile.Part;
import io.petition.statistics.ActivityFact;
import io.petition.statistics.ActivityFacts;
import io.petition.statistics.CaseFact;
import io.petition.statistics.CaseFacts;
import io.petition.statistics.SubmissionFact;
import io.petition.statistics.SubmissionFacts;
import io.petition.statistics.indicator.IndicatorBook;
import io.petition.time.Period;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a host's own indicators. The format is specified in {@code indicator-format.txt} beside this class. A file with faults is
 * refused whole, and all of them are named. Whether a definition lies or rewards the wrong thing is asked of
 * {@link io.petition.statistics.indicator.IndicatorLint}.
 */
public final class IndicatorReader {
    private static final Logger LOG = LoggerFactory.getLogger(IndicatorReader.class);

    private final RuleFile file;
    private final IndicatorSection<CaseFact> cases = new IndicatorSection<>(CaseFacts.VOCABULARY);
    private final IndicatorSection<SubmissionFact> submissions = new IndicatorSection<>(SubmissionFacts.VOCABULARY);
    private final IndicatorSection<ActivityFact> activities = new IndicatorSection<>(ActivityFacts.VOCABULARY);

    private IndicatorReader(RuleFile file) {
        this.file = file;
    }

    /** The kinds of fact that an indicator may count. */
    private enum Kind {
        MATTERS,
        SUBMISSIONS,
        ACTIVITIES
    }

    /**
     * Reads indicators.
     *
     * @param source the text; it is read to its end and left open
     * @param file what the faults are to call it
     * @throws RuleFormatException with every fault of the text
     */
    public static IndicatorBook read(Reader source, String file) throws IOException {
        IndicatorBook book = new IndicatorReader(RuleFile.read(source, file, Layout.INDICATORS)).book();
        LOG.debug("Read {} indicators from {}", book.all().size(), file);
        return book;
    }

    private IndicatorBook book() {
        Section head = file.head();
        Optional<String> title = head.need("indicators", Form.TEXT);
        Setting setting = new Setting(
                new Home(Optional.of(title.orElse("?")), head.take("source", Form.TEXT)),
                Period.from(LocalDate.MIN),
                head.need("standing", Codes.of(Standing.class)).orElse(Standing.UNCONFIRMED));
        if (file.parts("indicator").isEmpty()) {
            head.missing("indicator", "is missing; define at least one, with indicator: KEY");
        }
        Once keys = new Once();
        for (Part part : file.parts("indicator")) {
            Optional<String> key = keys.key(part);
            Optional<Kind> kind = part.section().need("kind", Codes.of(Kind.class));
            if (kind.isPresent()) {
                of(kind.get()).read(part.section(), key, setting);
            }
        }
        file.refuseIfFaulty();
        return new IndicatorBook(cases.made(), submissions.made(), activities.made());
    }

    private IndicatorSection<?> of(Kind kind) {
        return switch (kind) {
            case MATTERS -> cases;
            case SUBMISSIONS -> submissions;
            case ACTIVITIES -> activities;
        };
    }
}
