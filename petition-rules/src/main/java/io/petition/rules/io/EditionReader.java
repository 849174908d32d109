package io.petition.rules.io;

import com.google.common.collect.ImmutableList;
import io.petition.law.Edition;
import io.petition.law.Standing;
import io.petition.law.TermKey;
import io.petition.rules.io.RuleFile.Part;
import io.petition.time.Period;
import io.petition.time.Timeline.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
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
        switch (part.kind()) {
            case "term" ->
                new TermReader(part.section(), setting, Optional.empty())
                        .read(part.section().need("term", Phrase::key).map(TermKey::of), WHOLE)
                        .filter(term -> once(terms, part, term.value().key().value()))
                        .ifPresent(edition::addTerms);
            case "no-term" ->
                NoTerms.read(part.section(), setting)
                        .filter(none -> once(terms, part, none.key().value()))
                        .ifPresent(edition::addWithoutTerm);
            default ->
                ClassRules.read(part.section(), setting)
                        .filter(rule -> once(classes, part, rule.key().value()))
                        .ifPresent(edition::addClasses);
        }
    }

    private static boolean once(Once keys, Part part, String key) {
        return keys.isFirst(part.section(), part.kind(), key);
    }

    /** The edition, as often as it is in force. */
    List<Entry<Edition>> entries() {
        Optional<Edition> whole = section.make("edition", edition::build);
        List<Entry<Edition>> entries = new ArrayList<>();
        for (Period period : inForce.orElseGet(ImmutableList::of)) {
            whole.ifPresent(made -> entries.add(new Entry<>(period, made)));
        }
        return entries;
    }

    Section section() {
        return section;
    }

    /** Its id, where no other edition may bear it: one that overlays made may stand several times with other contents. */
    Optional<String> ownId() {
        return over.isPresent() ? Optional.empty() : id;
    }
}
