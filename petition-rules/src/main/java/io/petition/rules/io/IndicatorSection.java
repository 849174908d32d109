package io.petition.rules.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import io.petition.condition.Condition;
import io.petition.condition.Fact;
import io.petition.condition.Vocabulary;
import io.petition.statistics.indicator.Fraction;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Measure;
import io.petition.statistics.indicator.Measure.Composite;
import io.petition.statistics.indicator.Named;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sections {@code indicator} of one kind of fact, in the order in which they stand: a composite is made of earlier ones. */
final class IndicatorSection<F> {
    private static final List<String> MEASURES =
            ImmutableList.of("share", "count", "sum", "days", "product", "weighted");
    private static final int HUNDREDTHS = 100;
    private static final int MOST_DECIMALS = 9;

    private final Vocabulary<F> vocabulary;
    private final Map<String, Indicator<F>> made = new LinkedHashMap<>();

    IndicatorSection(Vocabulary<F> vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Indicator<F>> made() {
        return ImmutableList.copyOf(made.values());
    }

    void read(Section section, Optional<String> key, Setting setting) {
        Indicator.Builder<F> indicator = Indicator.builder(
                key.orElse("?"),
                section.take("version", Form.TEXT).orElse("1"),
                section.need("period", phrase -> fact(phrase, LocalDate.class, "2024-01-01", "a day"))
                        .orElseGet(() -> Fact.of("?", fact -> Optional.empty())));
        ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
        section.need("name-zh", Form.TEXT).ifPresent(name -> names.put("zh", name));
        section.need("name-en", Form.TEXT).ifPresent(name -> names.put("en", name));
        section.take("population", Conditions.of(vocabulary)).ifPresent(indicator::population);
        section.take("better", Codes.of(Indicator.Better.class)).ifPresent(indicator::better);
        section.take("decimals", IndicatorSection::decimals).ifPresent(indicator::decimals);
        section.take("rounding", Codes.of(RoundingMode.class)).ifPresent(indicator::rounding);
        section.take("article", Citations.of(setting.home())).ifPresent(indicator::addAllCitations);
        indicator.standing(setting.standing(section)).names(names.buildOrThrow());
        measure(section).ifPresent(indicator::measure);
        section.make("indicator", indicator::build).ifPresent(whole -> made.put(whole.key(), whole));
    }

    private Optional<? extends Measure<F>> measure(Section section) {
        List<String> said = MEASURES.stream().filter(section::has).toList();
        if (said.size() != 1) {
            section.fault(
                    section.start(),
                    "indicator",
                    String.join(", ", said),
                    "says not what it counts; give one of " + String.join(", ", MEASURES));
            return Optional.empty();
        }
        if (!section.has("share")) {
            for (String ofShare : List.of("of", "aside")) {
                if (section.has(ofShare)) {
                    section.fault(section.lineOf(ofShare), ofShare, "", "belongs to a share; leave it out");
                }
            }
        }
        return switch (said.get(0)) {
            case "share" -> share(section);
            case "count" ->
                section.need("count", phrase -> {
                    phrase.expect("facts", "count: facts");
                    return Measure.<F>count();
                });
            case "sum" ->
                section.need("sum", phrase -> Measure.sum(fact(phrase, Integer.class, "1", "a whole number")));
            case "days" -> section.need("days", this::days);
            case "product" -> section.need("product", phrase -> composite(phrase, Composite.Way.PRODUCT));
            default -> section.need("weighted", phrase -> composite(phrase, Composite.Way.WEIGHTED));
        };
    }

    private Optional<Measure.Share<F>> share(Section section) {
        Optional<Condition<F>> numerator = section.need("share", Conditions.of(vocabulary));
        Condition<F> denominator = section.take("of", Conditions.of(vocabulary)).orElseGet(Condition::always);
        List<Named<F>> asides = section.takeAll("aside", this::aside);
        return numerator.flatMap(part -> section.make("share", () -> new Measure.Share<>(part, denominator, asides)));
    }

    private Named<F> aside(Phrase phrase) throws Misread {
        String code = phrase.key();
        phrase.expect("where", "NAME where CONDITION");
        return new Named<>(code, Conditions.read(phrase, vocabulary));
    }

    private Measure<F> days(Phrase phrase) throws Misread {
        Fact<F, LocalDate> from = fact(phrase, LocalDate.class, "2024-01-01", "a day");
        phrase.expect("until", "FACT until FACT");
        return Measure.days(from, fact(phrase, LocalDate.class, "2024-01-01", "a day"));
    }

    private Measure<F> composite(Phrase phrase, Composite.Way way) throws Misread {
        ImmutableList.Builder<Composite.Part<F>> parts = ImmutableList.builder();
        do {
            Fraction weight = way == Composite.Way.PRODUCT ? Fraction.of(1, 1) : weight(phrase);
            String key = phrase.key();
            Indicator<F> part = made.get(key);
            if (part == null || !(part.measure() instanceof Measure.Share)) {
                throw new Misread(key, "is no share of the same kind that stands before it; define it above");
            }
            parts.add(new Composite.Part<>(part, weight));
        } while (phrase.take(','));
        try {
            return new Composite<>(way, parts.build());
        } catch (IllegalArgumentException e) {
            throw new Misread("", "cannot be used: " + e.getMessage());
        }
    }

    private static Fraction weight(Phrase phrase) throws Misread {
        return Fraction.of(
                number(phrase, HUNDREDTHS, "is no weight; write hundredths, 1 to 100, and the key"), HUNDREDTHS);
    }

    private static Integer decimals(Phrase phrase) throws Misread {
        return number(phrase, MOST_DECIMALS, "is no number of decimals; write 0 to 9");
    }

    private static int number(Phrase phrase, int most, String remedy) throws Misread {
        String word = phrase.word();
        Integer number = Ints.tryParse(word);
        if (number == null || number < 0 || number > most) {
            throw new Misread(word, remedy);
        }
        return number;
    }

    /** The fact of a name, whose values are of a type: the sample is a text that it then reads as one. */
    @SuppressWarnings("unchecked") // what it reads was looked at
    private <T> Fact<F, T> fact(Phrase phrase, Class<T> type, String sample, String what) throws Misread {
        String name = phrase.key();
        Optional<Fact<F, ?>> fact = vocabulary.fact(name);
        if (fact.isEmpty()) {
            throw new Misread(name, "is no fact of this kind; write one of " + String.join(", ", vocabulary.names()));
        }
        if (fact.get().read(sample).filter(type::isInstance).isEmpty()) {
            throw new Misread(name, "is not " + what + "; name a fact that is");
        }
        return (Fact<F, T>) fact.get();
    }
}
