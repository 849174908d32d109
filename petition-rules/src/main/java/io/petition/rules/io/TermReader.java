package io.petition.rules.io;

import io.petition.condition.Condition;
import io.petition.explain.Citation;
import io.petition.law.Dated;
import io.petition.law.ExtensionBound;
import io.petition.law.Holder;
import io.petition.law.LegalEffect;
import io.petition.law.Length;
import io.petition.law.PauseGround;
import io.petition.law.Standing;
import io.petition.law.TermKey;
import io.petition.law.TermRule;
import io.petition.time.Counting;
import io.petition.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes a section into a term. */
final class TermReader {
    /** From where a term has what it does not say. */
    sealed interface Ground {}

    /**
     * From nowhere: it says all.
     *
     * @param missing what to tell whom it leaves out something
     */
    record Whole(String missing) implements Ground {}

    /** From another, which it changes. */
    record Changed(TermRule rule) implements Ground {}

    /** It is not known which it changes: faults are looked for in what it says, and nothing is made. */
    record Unknown() implements Ground {}

    private final Section section;
    private final Setting setting;
    private final Optional<Counting> counting;
    private final TermRule.Builder rule = TermRule.builder();
    private Optional<TermRule> base = Optional.empty();
    private Optional<String> missing = Optional.empty();

    /** With the counting it has where it names none of its own. */
    TermReader(Section section, Setting setting, Optional<Counting> counting) {
        this.section = section;
        this.setting = setting;
        this.counting = counting;
    }

    Optional<Dated<TermRule>> read(Optional<TermKey> key, Ground ground) {
        base = ground instanceof Changed changed ? Optional.of(changed.rule()) : Optional.empty();
        missing = ground instanceof Whole whole ? Optional.of(whole.missing()) : Optional.empty();
        base.ifPresentOrElse(rule::from, () -> rule.appliesTo(Condition.always()));
        key.ifPresent(rule::key);
        Optional<Length> length = must("length", Lengths::read, rule::length).or(() -> base.map(TermRule::length));
        moments();
        nature();
        extension(length);
        pauses();
        counting.ifPresent(rule::counting);
        may("counting", Form.orNone(Countings::read), rule::counting);
        may("applies", Reach::read, rule::appliesTo);
        Optional<List<Citation>> article = setting.article(section);
        Period validity = setting.validity(section);
        Standing standing = setting.standing(section);
        return ground instanceof Unknown
                ? Optional.empty()
                : section.make("term", () -> new Dated<>(rule.build(), validity, article.orElseThrow(), standing));
    }

    private void moments() {
        must("starts", Anchors::read, rule::anchor);
        may("restarts", Keys::readOrNone, rule::restarts);
        must("stops", Keys::read, rule::stops);
        may("releases", Keys::readOrNone, rule::releases);
        may("annuls", Keys::readOrNone, rule::annuls);
        may("transfers", Keys::readOrNone, rule::transfers);
        may("per-bearer", Codes::yes, rule::perBearer);
    }

    private void nature() {
        Optional<Holder> holder =
                must("holder", Codes.of(Holder.class), rule::holder).or(() -> base.map(TermRule::holder));
        Optional<LegalEffect> effect =
                must("effect", Codes.of(LegalEffect.class), rule::effect).or(() -> base.map(TermRule::effect));
        if (base.isEmpty()) {
            boolean window = holder.equals(Optional.of(Holder.PETITIONER))
                    && effect.equals(Optional.of(LegalEffect.FILING_WINDOW));
            rule.optional(window);
        }
        may("optional", Codes::yes, rule::optional);
        Optional<Optional<String>> said = may("deemed", Form.orNone(Phrase::key), rule::deemed);
        boolean misread = section.has("deemed") && said.isEmpty();
        if (effect.isPresent() && !misread) {
            outcome(effect.get(), said.orElse(base.flatMap(TermRule::deemed)));
        }
    }

    /** What silence counts as goes with the effect deemed, and only with that. */
    private void outcome(LegalEffect effect, Optional<String> deemed) {
        if (deemed.isPresent() == (effect == LegalEffect.DEEMED)) {
            return;
        }
        String line = section.has("deemed") ? "deemed" : "effect";
        section.fault(
                section.lineOf(line),
                "deemed",
                deemed.orElse(""),
                deemed.isPresent()
                        ? "stands beside the effect " + effect.code() + "; write deemed: none, or the effect deemed"
                        : "is missing; with the effect deemed, say as what silence counts");
    }

    private void extension(Optional<Length> length) {
        Optional<Optional<ExtensionBound>> said =
                may("extension", Form.orNone(Extensions.of(setting.home())), rule::extension);
        if (length.isEmpty() || (section.has("extension") && said.isEmpty())) {
            return;
        }
        Optional<ExtensionBound> extension = said.orElse(base.flatMap(TermRule::extension));
        if (extension.isPresent() && !extension.get().fits(length.get())) {
            section.fault(
                    section.lineOf(section.has("extension") ? "extension" : "length"),
                    "extension",
                    extension.get().most().toString(),
                    "cannot be added to " + Lengths.write(length.get())
                            + "; extend hours by such hours, and days by days, weeks, months or years");
        }
    }

    private void pauses() {
        if (section.has("pause")) {
            List<Optional<PauseGround>> pauses = section.takeAll("pause", Form.orNone(Pauses.of(setting.home())));
            if (pauses.size() > 1 && pauses.contains(Optional.<PauseGround>empty())) {
                section.fault(section.lineOf("pause"), "pause", "none", "stands beside others; write none alone");
            }
            rule.pauses(pauses.stream().flatMap(Optional::stream).toList());
        }
    }

    private <T> Optional<T> must(String key, Form<T> form, Consumer<T> put) {
        if (!section.has(key) && missing.isPresent()) {
            return section.missing(key, missing.get());
        }
        return may(key, form, put);
    }

    private <T> Optional<T> may(String key, Form<T> form, Consumer<T> put) {
        Optional<T> said = section.take(key, form);
        said.ifPresent(put);
        return said;
    }
}
