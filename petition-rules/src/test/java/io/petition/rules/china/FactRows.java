package io.petition.rules.china;

import com.google.common.base.Splitter;
import io.petition.law.MilestoneKey;
import io.petition.law.TermKey;
import io.petition.model.Channel;
import io.petition.model.MatterId;
import io.petition.model.PersonRef;
import io.petition.model.PetitionId;
import io.petition.model.Recurrence;
import io.petition.statistics.ActivityFact;
import io.petition.statistics.CaseFact;
import io.petition.statistics.ClockClass;
import io.petition.statistics.ClockFact;
import io.petition.statistics.Intake;
import io.petition.statistics.Outcome;
import io.petition.statistics.Place;
import io.petition.statistics.SubmissionFact;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Facts as a table writes them: {@code name=value} parted by blanks. What is not said is not known. */
final class FactRows {
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private FactRows() {}

    static CaseFact caseFact(String text) {
        CaseFact.Builder fact = CaseFact.builder().matter(MatterId.of("M"));
        Intake.Builder intake = Intake.builder();
        Outcome.Builder outcome = Outcome.builder();
        Place.Builder place = Place.builder();
        Map<TermKey, ClockFact> clocks = new LinkedHashMap<>();
        for (String word : WORDS.split(text)) {
            String name = word.substring(0, word.indexOf('='));
            String value = word.substring(word.indexOf('=') + 1);
            String key = name.substring(name.indexOf('.') + 1);
            switch (name.equals(key) ? name : name.substring(0, name.indexOf('.'))) {
                case "as-of" -> fact.asOf(day(value));
                case "received" -> intake.received(day(value));
                case "registered" -> intake.registered(day(value));
                case "recurrence" -> intake.recurrence(constant(Recurrence.class, value));
                case "persons" -> intake.persons(Integer.parseInt(value));
                case "tier" -> place.tier(value);
                case "sponsor" -> place.sponsor(PersonRef.of(value));
                case "closed" -> outcome.closed(yes(value));
                case "settled" -> outcome.settled(yes(value));
                case "reconciled" -> outcome.reconciled(yes(value));
                case "on-the-spot" -> outcome.onTheSpot(yes(value));
                case "recurred" -> outcome.recurred(day(value));
                case "faults" -> outcome.faults(Integer.parseInt(value));
                case "remedy" -> outcome.addRemedies(value);
                case "on" -> fact.putMoment(MilestoneKey.of(key), day(value));
                case "rating" -> fact.putRating(key, value);
                case "rated-on" -> fact.putRatedOn(key, day(value));
                case "attribute" -> fact.putAttribute(key, value);
                case "clock" ->
                    clocks.put(TermKey.of(key), ClockFact.of(TermKey.of(key), constant(ClockClass.class, value)));
                case "due" -> clocks.computeIfPresent(TermKey.of(key), (term, clock) -> clock.due(day(value)));
                case "extended" ->
                    clocks.computeIfPresent(
                            TermKey.of(key),
                            (term, clock) -> new ClockFact(
                                    term, clock.standing(), clock.due(), clock.finished(), 0, yes(value), false));
                default -> throw new IllegalArgumentException("facts: " + word + "; no fact of a matter has this name");
            }
        }
        return fact.intake(intake.build())
                .outcome(outcome.build())
                .place(place.build())
                .clocks(clocks.values())
                .build();
    }

    static SubmissionFact submission(String text) {
        SubmissionFact.Builder fact = SubmissionFact.builder()
                .petition(PetitionId.of("P"))
                .matter(MatterId.of("M"))
                .first(true);
        for (String word : WORDS.split(text)) {
            String value = word.substring(word.indexOf('=') + 1);
            switch (word.substring(0, word.indexOf('='))) {
                case "received" -> fact.received(day(value));
                case "channel" -> fact.channel(constant(Channel.class, value));
                case "recurrence" -> fact.recurrence(constant(Recurrence.class, value));
                case "persons" -> fact.persons(Integer.parseInt(value));
                default ->
                    throw new IllegalArgumentException("facts: " + word + "; no fact of a submission has this name");
            }
        }
        return fact.build();
    }

    static ActivityFact activity(String text) {
        ActivityFact.Builder fact = ActivityFact.builder().id("A");
        for (String word : WORDS.split(text)) {
            String name = word.substring(0, word.indexOf('='));
            String value = word.substring(word.indexOf('=') + 1);
            switch (name) {
                case "kind" -> fact.kind(value);
                case "on" -> fact.on(day(value));
                case "seconds" -> fact.seconds(Integer.parseInt(value));
                case "settled" -> fact.settled(Optional.of(yes(value)));
                default -> fact.putAttribute(name.substring("attribute.".length()), value);
            }
        }
        return fact.build();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static boolean yes(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("facts: " + text + "; write true or false");
        };
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
