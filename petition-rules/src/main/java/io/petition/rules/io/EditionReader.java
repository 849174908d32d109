package io.petition.rules.io;

import com.google.common.collect.ImmutableList;
import io.petition.law.Edition;
import io.petition.law.Standing;
import io.petition.law.TermKey;
import io.petition.rules.io.RuleFile.Part;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes an edition of a section {@code edition} and those that follow it. */
final class EditionReader {
    /** Stands in for a period that could not be read, so that the rest is looked at nevertheless. */
    static final Period UNREAD = Period.from(LocalDate.EPOCH);

    private static final TermReader.Ground WHOLE = new TermReader.Whole(Section.MISSING);

    private final Section section;
    private final Setting setting;
    private final Optional<String> id;
    private final Optional<String> over;
    private final Optional<List<Period>> inForce;
    private final Edition.Builder edition = Edition.builder();
    private final Once terms = new Once();
    private final Once classes = new Once();

    /** With the mark of the file. */
    EditionReader(Section section, Standing standing) {
        this.section = section;
        this.id = section.need("edition", Form.TEXT);
        this.over = section.take("over", Form.TEXT);
        Optional<String> instrument = section.need("instrument", Form.TEXT);
        Optional<Period> validity = section.need("validity", Periods::read);
        this.inForce = section.take("in-force", Periods::list).or(() -> validity.map(List::of));
        this.setting = new Setting(
                new Home(Optional.of(instrument.orElse("?")), section.take("source", Form.TEXT)),
                validity.orElse(UNREAD),
                section.take("standing", Codes.of(Standing.class)).orElse(standing));
        id.ifPresent(edition::id);
        instrument.ifPresent(edition::instrument);
        edition.over(over).validity(setting.validity());
        edition.disputeSteps(Disputes.read(section, setting));
    }

    /** Takes a section that belongs to it. */
    void add(Part part) {
        Section own = part.section();
        switch (part.kind()) {
            case "term" ->
                new TermReader(own, setting, Optional.empty())
                        .read(terms.key(part).map(TermKey::of), WHOLE)
                        .ifPresent(edition::addTerms);
            case "no-term" -> NoTerms.read(own, terms.key(part), setting).ifPresent(edition::addWithoutTerm);
            default -> ClassRules.read(own, classes.key(part), setting).ifPresent(edition::addClasses);
        }
    }

    Optional<Edition> edition() {
        return section.make("edition", edition::build);
    }

    /** When it governs. */
    List<Period> inForce() {
        return inForce.orElseGet(ImmutableList::of);
    }

    Section section() {
        return section;
    }

    /** Its id, where no other edition may bear it: one that overlays made may stand several times with other contents. */
    Optional<String> ownId() {
        return over.isPresent() ? Optional.empty() : id;
    }
}
