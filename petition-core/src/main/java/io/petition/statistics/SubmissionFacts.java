package io.petition.statistics;

import static io.petition.statistics.FactForms.day;
import static io.petition.statistics.FactForms.number;
import static io.petition.statistics.FactForms.oneOf;
import static io.petition.statistics.FactForms.read;
import static io.petition.statistics.FactForms.word;
import static io.petition.statistics.FactForms.yesNo;

import io.petition.condition.Fact;
import io.petition.condition.Vocabulary;
import io.petition.model.Category;
import io.petition.model.Channel;
import io.petition.model.OrganId;
import io.petition.model.PointId;
import io.petition.model.Recurrence;
import io.petition.model.RegionCode;
import java.time.LocalDate;
import java.util.Optional;

/** What an indicator or a breakdown may ask of a {@link SubmissionFact}, by name. */
public final class SubmissionFacts {
    public static final Fact<SubmissionFact, Channel> CHANNEL =
            oneOf("channel", Channel.values(), fact -> Optional.of(fact.channel()));
    public static final Fact<SubmissionFact, LocalDate> RECEIVED =
            day("received", fact -> Optional.of(fact.received()));
    public static final Fact<SubmissionFact, Recurrence> RECURRENCE =
            oneOf("recurrence", Recurrence.values(), SubmissionFact::recurrence);
    public static final Fact<SubmissionFact, Category> CATEGORY =
            read("category", Category::of, SubmissionFact::category);
    /** How many petition; what is counted in persons 人次 adds this up. */
    public static final Fact<SubmissionFact, Integer> PERSONS = number("persons", SubmissionFact::persons);
    /** Whether it opened its matter. */
    public static final Fact<SubmissionFact, Boolean> OPENED = yesNo("opened", fact -> Optional.of(fact.first()));

    public static final Fact<SubmissionFact, RegionCode> REGION =
            read("region", RegionCode::of, fact -> fact.place().region());
    public static final Fact<SubmissionFact, String> TIER =
            word("tier", fact -> fact.place().tier());
    public static final Fact<SubmissionFact, OrganId> OFFICE =
            read("office", OrganId::of, fact -> fact.place().office());
    public static final Fact<SubmissionFact, PointId> VENUE =
            read("venue", PointId::of, fact -> fact.place().venue());

    /** The names in which conditions on submissions are written. */
    public static final Vocabulary<SubmissionFact> VOCABULARY = Vocabulary.<SubmissionFact>of(
            CHANNEL, RECEIVED, RECURRENCE, CATEGORY, PERSONS, OPENED, REGION, TIER, OFFICE, VENUE);

    private SubmissionFacts() {}
}
