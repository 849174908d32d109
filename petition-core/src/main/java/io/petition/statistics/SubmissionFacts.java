package io.petition.statistics;

import com.google.common.collect.ImmutableList;
import io.petition.condition.Fact;
import io.petition.condition.Vocabulary;
import io.petition.model.Category;
import io.petition.model.Channel;
import io.petition.model.OrganId;
import io.petition.model.PointId;
import io.petition.model.Recurrence;
import io.petition.model.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an indicator or a breakdown may ask of a {@link SubmissionFact}, by name. */
public final class SubmissionFacts {
    public static final Fact<SubmissionFact, Channel> CHANNEL =
            Fact.oneOf("channel", List.of(Channel.values()), fact -> Optional.of(fact.channel()));
    public static final Fact<SubmissionFact, LocalDate> RECEIVED =
            Fact.of("received", text -> Optional.of(LocalDate.parse(text)), fact -> Optional.of(fact.received()));
    public static final Fact<SubmissionFact, Recurrence> RECURRENCE =
            Fact.oneOf("recurrence", List.of(Recurrence.values()), SubmissionFact::recurrence);
    public static final Fact<SubmissionFact, Category> CATEGORY =
            Fact.of("category", text -> Optional.of(Category.of(text)), SubmissionFact::category);
    public static final Fact<SubmissionFact, Integer> PERSONS =
            Fact.of("persons", text -> Optional.of(Integer.valueOf(text)), SubmissionFact::persons);
    /** Whether it opened its matter. */
    public static final Fact<SubmissionFact, Boolean> OPENED =
            Fact.oneOf("opened", ImmutableList.of(true, false), fact -> Optional.of(fact.first()));

    public static final Fact<SubmissionFact, RegionCode> REGION = Fact.of(
            "region",
            text -> Optional.of(RegionCode.of(text)),
            fact -> fact.place().region());
    public static final Fact<SubmissionFact, String> TIER =
            Fact.of("tier", Optional::of, fact -> fact.place().tier());
    public static final Fact<SubmissionFact, OrganId> OFFICE = Fact.of(
            "office",
            text -> Optional.of(OrganId.of(text)),
            fact -> fact.place().office());
    public static final Fact<SubmissionFact, PointId> VENUE = Fact.of(
            "venue", text -> Optional.of(PointId.of(text)), fact -> fact.place().venue());

    /** The names in which conditions on submissions are written. */
    public static final Vocabulary<SubmissionFact> VOCABULARY = Vocabulary.<SubmissionFact>of(
            CHANNEL, RECEIVED, RECURRENCE, CATEGORY, PERSONS, OPENED, REGION, TIER, OFFICE, VENUE);

    private SubmissionFacts() {}
}
