package io.petition.rules.io;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Citation;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.Overlay;
import io.petition.law.Standing;
import io.petition.law.TermKey;
import io.petition.law.TermLookup;
import io.petition.law.TermRule;
import io.petition.rules.io.RuleFile.Part;
import io.petition.time.Counting;
import io.petition.time.Period;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads an overlay. A term that the edition has too says only what changes in it; the overlay that is made holds every
 * term whole. The format is specified in {@code regime-format.txt} beside this class. A file with faults is refused
 * whole, and all of them are named.
 */
public final class OverlayReader {
    private static final Logger LOG = LoggerFactory.getLogger(OverlayReader.class);

    private final RuleFile file;
    private final Section head;
    private final Overlay.Builder overlay = Overlay.builder();
    private final Optional<Edition> base;
    private final Setting setting;
    private final Optional<Counting> counting;
    private final Once terms = new Once();
    private final Once classes = new Once();

    private OverlayReader(RuleFile file, Function<String, Optional<Edition>> editions) {
        this.file = file;
        this.head = file.head();
        head.need("overlay", Form.TEXT).ifPresent(overlay::id);
        Optional<String> title = head.need("title", Form.TEXT);
        title.ifPresent(overlay::instrument);
        Optional<String> over = head.need("over", Form.TEXT);
        over.ifPresent(overlay::over);
        this.base = over.flatMap(id -> edition(id, editions));
        Optional<Period> validity = head.need("validity", Periods::read);
        validity.ifPresent(overlay::validity);
        this.counting = head.take("counting", Countings::read);
        this.setting = new Setting(
                new Home(Optional.of(title.orElse("?")), head.take("source", Form.TEXT)),
                validity.orElse(EditionReader.UNREAD),
                head.need("standing", Codes.of(Standing.class)).orElse(Standing.UNCONFIRMED));
    }

    /**
     * Reads an overlay over this edition.
     *
     * @param source the text; it is read to its end and left open
     * @param file what the faults are to call it
     * @param base the edition whose id the file names, or what other overlays made of it
     * @throws RuleFormatException with every fault of the text
     */
    public static Overlay read(Reader source, String file, Edition base) throws IOException {
        return read(source, file, id -> Optional.of(base));
    }

    /**
     * Reads an overlay and looks up the edition it changes.
     *
     * @param source the text; it is read to its end and left open
     * @param file what the faults are to call it
     * @param editions the edition of an id, for example {@code regime::edition}
     * @throws RuleFormatException with every fault of the text
     */
    public static Overlay read(Reader source, String file, Function<String, Optional<Edition>> editions)
            throws IOException {
        Overlay overlay = new OverlayReader(RuleFile.read(source, file, Layout.OVERLAY), editions).overlay();
        LOG.debug("Read overlay {} over {} from {}: {}", overlay.id(), overlay.over(), file, overlay.keys());
        return overlay;
    }

    private Overlay overlay() {
        base.ifPresent(this::compareTime);
        for (Part part : file.parts("term", "withdraw", "no-term", "class")) {
            Section section = part.section();
            switch (part.kind()) {
                case "term" -> term(part);
                case "withdraw" -> withdraw(part);
                case "no-term" ->
                    NoTerms.read(section, terms.key(part), setting).ifPresent(overlay::addWithoutTerm);
                default -> ClassRules.read(section, classes.key(part), setting).ifPresent(overlay::addClasses);
            }
        }
        file.refuseIfFaulty();
        Optional<Overlay> made = head.make("overlay", overlay::build);
        file.refuseIfFaulty();
        return made.orElseThrow();
    }

    private void term(Part part) {
        Optional<TermKey> key = terms.key(part).map(TermKey::of);
        Optional<List<Citation>> authority = part.section().take("authority", Citations.of(setting.home()));
        new TermReader(part.section(), setting, counting)
                .read(key, ground(key))
                .map(term -> new Overlay.Change(term, authority.orElseGet(ImmutableList::of)))
                .ifPresent(overlay::addTerms);
    }

    private void withdraw(Part part) {
        Optional<String> key = terms.key(part);
        key.map(TermKey::of).ifPresent(gone -> checkKnown(part.section(), gone));
        Withdrawals.read(part.section(), key, setting).ifPresent(overlay::addWithdrawn);
    }

    /** From where a term has what it does not say. */
    private TermReader.Ground ground(Optional<TermKey> key) {
        if (base.isEmpty() || key.isEmpty()) {
            return new TermReader.Unknown();
        }
        Optional<TermRule> changed = base.get().term(key.get()).rule().map(Dated::value);
        return changed.isPresent()
                ? new TermReader.Changed(changed.get())
                : new TermReader.Whole("is missing; " + base.get() + " has no term " + key.get() + " to take it from");
    }

    private void checkKnown(Section section, TermKey key) {
        if (base.isPresent() && base.get().term(key) instanceof TermLookup.NotInEdition) {
            section.fault(
                    section.start(), "withdraw", key.value(), "is no term of " + base.get() + "; correct the key");
        }
    }

    /** An overlay that is never in force while its edition is would change nothing. */
    private void compareTime(Edition edition) {
        if (head.has("validity") && !setting.validity().overlaps(edition.validity())) {
            head.fault(
                    head.lineOf("validity"),
                    "validity",
                    setting.validity().toString(),
                    "has no day in common with " + edition + " " + edition.validity() + "; correct one of them");
        }
    }

    private Optional<Edition> edition(String id, Function<String, Optional<Edition>> editions) {
        Optional<Edition> edition = editions.apply(id);
        if (edition.isEmpty()) {
            head.fault(
                    head.lineOf("over"),
                    "over",
                    id,
                    "is no edition that was handed over; hand it over, or correct the id");
            return edition;
        }
        if (!edition.get().id().equals(id) && !edition.get().base().equals(id)) {
            head.fault(
                    head.lineOf("over"),
                    "over",
                    id,
                    "is not the edition " + edition.get()
                            + " that was handed over; hand over the other, or correct the id");
            return Optional.empty();
        }
        return edition;
    }
}
