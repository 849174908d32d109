package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.petition.examples.cli.text.Words;
import io.petition.explain.Citation;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.EditionChoice;
import io.petition.law.ExtensionBound;
import io.petition.law.Holder;
import io.petition.law.MilestoneKey;
import io.petition.law.NoTerm;
import io.petition.law.PauseGround;
import io.petition.law.Regime;
import io.petition.law.TermRule;
import io.petition.lifecycle.GroundRule;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.Procedures;
import io.petition.time.Span;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What programs read of one edition. Lengths are written {@code 60 calendar-days}; a term without one is the sender's. */
@JsonPropertyOrder({
    "id",
    "instrument",
    "from",
    "to",
    "editionChoice",
    "clocks",
    "withoutTerm",
    "disputes",
    "classes",
    "grounds"
})
record Rulebook(
        String id,
        String instrument,
        String from,
        @Nullable String to,
        Choice editionChoice,
        List<Clock> clocks,
        List<Without> withoutTerm,
        Disputes disputes,
        List<ClassLine> classes,
        List<GroundLine> grounds) {
    /** Every edition. */
    record All(List<Line> rulebooks) {}

    /** One edition and when it is in force; without {@code to} it still is. */
    @JsonPropertyOrder({"id", "instrument", "from", "to"})
    record Line(
            String id,
            String instrument,
            String from,
            @Nullable String to) {
        static Line of(Edition edition) {
            return new Line(
                    edition.id(),
                    edition.instrument(),
                    edition.validity().from().toString(),
                    last(edition));
        }
    }

    /** Which edition governs a matter that lives through a change, and what else it could be read to be. */
    @JsonPropertyOrder({"choice", "article", "mark", "alternatives"})
    record Choice(String choice, String article, String mark, List<String> alternatives) {
        static Choice of(Dated<EditionChoice> choice) {
            return new Choice(
                    choice.value().code(),
                    firstArticle(choice.citations()),
                    word(choice.standing()),
                    Stream.of(EditionChoice.values())
                            .filter(other -> other != choice.value())
                            .map(EditionChoice::code)
                            .toList());
        }
    }

    /** One term. */
    @JsonPropertyOrder({
        "key",
        "name",
        "span",
        "holder",
        "legalEffect",
        "starts",
        "stops",
        "releases",
        "extension",
        "pauses",
        "article",
        "mark",
        "instrument"
    })
    record Clock(
            String key,
            String name,
            @Nullable String span,
            String holder,
            String legalEffect,
            List<String> starts,
            List<String> stops,
            List<String> releases,
            @Nullable Extension extension,
            List<Pause> pauses,
            String article,
            String mark,
            String instrument) {
        static Clock of(Dated<TermRule> dated, Words words) {
            TermRule rule = dated.value();
            return new Clock(
                    rule.key().value(),
                    words.of("term." + rule.key()),
                    rule.length().span().map(Span::toString).orElse(null),
                    rule.holder().code(),
                    rule.effect().code(),
                    keys(rule.starts()),
                    keys(rule.stops()),
                    keys(rule.releases()),
                    rule.extension().map(Extension::of).orElse(null),
                    rule.pauses().stream().map(Pause::of).toList(),
                    firstArticle(dated.citations()),
                    word(dated.standing()),
                    firstInstrument(dated.citations()));
        }
    }

    /** How far a term may be extended, all extensions together. */
    @JsonPropertyOrder({"most", "by", "article", "instrument"})
    record Extension(String most, String by, String article, String instrument) {
        static Extension of(ExtensionBound bound) {
            return new Extension(
                    bound.most().toString(),
                    bound.by().value(),
                    firstArticle(bound.citations()),
                    firstInstrument(bound.citations()));
        }
    }

    /** A ground on which a term stands still. */
    @JsonPropertyOrder({"ground", "begins", "ends", "article", "instrument"})
    record Pause(String ground, String begins, String ends, String article, String instrument) {
        static Pause of(PauseGround ground) {
            return new Pause(
                    ground.key(),
                    ground.begins().value(),
                    ground.ends().value(),
                    firstArticle(ground.citations()),
                    firstInstrument(ground.citations()));
        }
    }

    /** A duty for which the edition states no term; without {@code holder} it is owed by more than one, or by whom is left open. */
    @JsonPropertyOrder({"key", "name", "article", "instrument", "holder", "starts", "stops", "sources"})
    record Without(
            String key,
            String name,
            String article,
            String instrument,
            @Nullable String holder,
            List<String> starts,
            List<String> stops,
            List<Source> sources) {
        static Without of(NoTerm none, Words words) {
            return new Without(
                    none.key().value(),
                    words.of("term." + none.key()),
                    firstArticle(none.citations()),
                    firstInstrument(none.citations()),
                    none.holder().map(Holder::code).orElse(null),
                    keys(none.starts()),
                    keys(none.stops()),
                    Source.all(none.citations()));
        }
    }

    /** Who settles a dispute over competence, in order. */
    @JsonPropertyOrder({"steps", "article", "mark"})
    record Disputes(List<String> steps, String article, String mark) {}

    static Rulebook of(Edition edition, Regime regime, Words words) {
        return new Rulebook(
                edition.id(),
                edition.instrument(),
                edition.validity().from().toString(),
                last(edition),
                Choice.of(regime.editionChoice()),
                edition.terms().stream().map(term -> Clock.of(term, words)).toList(),
                edition.withoutTerm().stream()
                        .map(none -> Without.of(none, words))
                        .toList(),
                new Disputes(
                        edition.disputeSteps().value().stream()
                                .map(Rulebook::word)
                                .toList(),
                        firstArticle(edition.disputeSteps().citations()),
                        word(edition.disputeSteps().standing())),
                edition.classes().stream()
                        .map(rule -> ClassLine.of(rule, words))
                        .toList(),
                grounds(edition, regime).stream()
                        .map(ground -> GroundLine.of(ground, words))
                        .toList());
    }

    private static List<GroundRule> grounds(Edition edition, Regime regime) {
        return regime.part(Procedures.PART)
                .flatMap(procedures -> procedures.of(edition))
                .map(Procedure::grounds)
                .orElse(List.of());
    }

    private static @Nullable String last(Edition edition) {
        return edition.validity().last().map(LocalDate::toString).orElse(null);
    }

    private static List<String> keys(Collection<MilestoneKey> milestones) {
        return milestones.stream().map(MilestoneKey::value).toList();
    }

    private static String firstArticle(List<Citation> citations) {
        return citations.get(0).article();
    }

    /** Of a term of an overlay that is another instrument than the edition. */
    private static String firstInstrument(List<Citation> citations) {
        return citations.get(0).instrument();
    }

    /** A constant as programs read it. */
    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
