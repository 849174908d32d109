package io.petition.statistics;

import static io.petition.statistics.FactForms.day;
import static io.petition.statistics.FactForms.number;
import static io.petition.statistics.FactForms.oneOf;
import static io.petition.statistics.FactForms.read;
import static io.petition.statistics.FactForms.word;
import static io.petition.statistics.FactForms.yesNo;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.petition.condition.Fact;
import io.petition.condition.Vocabulary;
import io.petition.law.MatterClass;
import io.petition.law.MilestoneKey;
import io.petition.law.TermKey;
import io.petition.lifecycle.Stage;
import io.petition.model.Category;
import io.petition.model.Channel;
import io.petition.model.OrganId;
import io.petition.model.Origin;
import io.petition.model.PersonRef;
import io.petition.model.PointId;
import io.petition.model.Purpose;
import io.petition.model.Recurrence;
import io.petition.model.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What an indicator or a breakdown may ask of a {@link CaseFact}, by name. */
public final class CaseFacts {
    /** The body of a rating: the petition office. */
    public static final String OFFICE = "office";

    /** The body of a rating: the organ that answered. */
    public static final String ORGAN = "organ";

    /** The rating of a body that was not rated in time 超期未评价: neither satisfied nor dissatisfied. */
    public static final String WINDOW_LAPSED = "window-lapsed";

    public static final Fact<CaseFact, Channel> CHANNEL =
            oneOf("channel", Channel.values(), fact -> fact.intake().channel());
    public static final Fact<CaseFact, Origin> ORIGIN =
            oneOf("origin", Origin.values(), fact -> fact.intake().origin());
    public static final Fact<CaseFact, Category> CATEGORY =
            read("category", Category::of, fact -> fact.intake().category());
    public static final Fact<CaseFact, Purpose> PURPOSE =
            oneOf("purpose", Purpose.values(), fact -> fact.intake().purpose());
    public static final Fact<CaseFact, Recurrence> RECURRENCE =
            oneOf("recurrence", Recurrence.values(), fact -> fact.intake().recurrence());
    /** How many petition; what is counted in persons 人次 adds this up. */
    public static final Fact<CaseFact, Integer> PERSONS =
            number("persons", fact -> fact.intake().persons());

    public static final Fact<CaseFact, Integer> PETITIONS =
            number("petitions", fact -> Optional.of(fact.intake().petitions()));
    public static final Fact<CaseFact, LocalDate> RECEIVED =
            day("received", fact -> fact.intake().received());
    public static final Fact<CaseFact, LocalDate> REGISTERED =
            day("registered", fact -> fact.intake().registered());

    public static final Fact<CaseFact, RegionCode> REGION =
            read("region", RegionCode::of, fact -> fact.place().region());
    public static final Fact<CaseFact, String> TIER =
            word("tier", fact -> fact.place().tier());
    public static final Fact<CaseFact, OrganId> HANDLING_ORGAN =
            read("organ", OrganId::of, fact -> fact.place().organ());
    public static final Fact<CaseFact, OrganId> PETITION_OFFICE =
            read("office", OrganId::of, fact -> fact.place().office());
    /** Who handles it: an axis of a breakdown. No condition is written on a certain person, so that it is not read from text. */
    public static final Fact<CaseFact, PersonRef> HANDLER =
            Fact.of("handler", fact -> fact.place().handler());

    public static final Fact<CaseFact, PointId> VENUE =
            read("venue", PointId::of, fact -> fact.place().venue());
    /** The leader who has charge, likewise; that it is known means that somebody has. */
    public static final Fact<CaseFact, PersonRef> SPONSOR =
            Fact.of("sponsor", fact -> fact.place().sponsor());

    public static final Fact<CaseFact, Stage> STAGE =
            read("stage", Stage::of, fact -> fact.outcome().stage());
    public static final Fact<CaseFact, MatterClass> MATTER_CLASS =
            read("matter-class", MatterClass::of, fact -> fact.outcome().matterClass());
    public static final Fact<CaseFact, String> PROCEDURE =
            word("procedure", fact -> fact.outcome().procedure());
    public static final Fact<CaseFact, String> GROUND =
            word("ground", fact -> fact.outcome().ground());
    public static final Fact<CaseFact, Boolean> CLOSED =
            yesNo("closed", fact -> fact.outcome().closed());
    public static final Fact<CaseFact, Boolean> SETTLED =
            yesNo("settled", fact -> fact.outcome().settled());
    public static final Fact<CaseFact, Boolean> ON_THE_SPOT =
            yesNo("on-the-spot", fact -> fact.outcome().onTheSpot());
    public static final Fact<CaseFact, Boolean> RECONCILED =
            yesNo("reconciled", fact -> fact.outcome().reconciled());
    public static final Fact<CaseFact, Boolean> AUDITED =
            yesNo("audited", fact -> fact.outcome().audited());
    /** Whether the same was petitioned again after it was answered. */
    public static final Fact<CaseFact, Boolean> RECURRED =
            yes("recurred", fact -> fact.outcome().recurred().isPresent());

    /** What the last review or re-examination came to, a key of the regime; not known where none was decided. */
    public static final Fact<CaseFact, String> REMEDY =
            word("remedy", fact -> fact.outcome().lastRemedy());

    public static final Fact<CaseFact, Integer> FAULTS =
            number("faults", fact -> Optional.of(fact.outcome().faults()));
    /** As of which day it was classed. */
    public static final Fact<CaseFact, LocalDate> AS_OF = day("as-of", CaseFact::asOf);

    /**
     * The names in which conditions on matters are written. Besides those listed: {@code clock.TERM}, {@code due.TERM},
     * {@code finished.TERM}, {@code extended.TERM}, {@code happened.MILESTONE}, {@code on.MILESTONE}, {@code outcome.KEY},
     * {@code rating.BODY}, {@code rated-on.BODY}, {@code attribute.NAME}, of days that are no term {@code plus.DAYS.FROM} and
     * {@code kept.DAYS.FROM/MILESTONE/MILESTONE}, of one of several milestones {@code on-any.MILESTONE/MILESTONE}, and of what every
     * track has reached {@code in-all.MILESTONE/MILESTONE}, {@code on-all.…} and {@code kept-all.DAYS.FROM/MILESTONE/MILESTONE}.
     */
    public static final Vocabulary<CaseFact> VOCABULARY = Vocabulary.<CaseFact>of(
                    CHANNEL,
                    ORIGIN,
                    CATEGORY,
                    PURPOSE,
                    RECURRENCE,
                    PERSONS,
                    PETITIONS,
                    RECEIVED,
                    REGISTERED,
                    REGION,
                    TIER,
                    HANDLING_ORGAN,
                    PETITION_OFFICE,
                    HANDLER,
                    VENUE,
                    SPONSOR,
                    STAGE,
                    MATTER_CLASS,
                    PROCEDURE,
                    GROUND,
                    CLOSED,
                    SETTLED,
                    ON_THE_SPOT,
                    RECONCILED,
                    AUDITED,
                    RECURRED,
                    REMEDY,
                    FAULTS,
                    AS_OF)
            .orElse(CaseFacts::named);

    private CaseFacts() {}

    /** How a term stands; not known where the law that governs has no such term. */
    public static Fact<CaseFact, ClockClass> clock(TermKey term) {
        return Fact.oneOf("clock." + term, List.of(ClockClass.values()), fact -> {
            // Written out, for a count of millions asks it: the answers are made once.
            for (int i = 0; i < fact.clocks().size(); i++) {
                if (fact.clocks().get(i).term().equals(term)) {
                    return Objects.requireNonNull(KNOWN.get(fact.clocks().get(i).standing()));
                }
            }
            return Optional.empty();
        });
    }

    /** The day on which a term is due. */
    public static Fact<CaseFact, LocalDate> due(TermKey term) {
        return DayFacts.due(term);
    }

    /** The day on which a term was fulfilled. */
    public static Fact<CaseFact, LocalDate> finished(TermKey term) {
        return DayFacts.finished(term);
    }

    /** Whether a term was extended. */
    public static Fact<CaseFact, Boolean> extended(TermKey term) {
        return yesNo("extended." + term, fact -> fact.clock(term).map(ClockFact::extended));
    }

    /** Whether a milestone is on record, in whatever track: {@link #inAll} asks of all. */
    public static Fact<CaseFact, Boolean> happened(MilestoneKey key) {
        return yes("happened." + key, fact -> fact.moments().containsKey(key));
    }

    /** The day of a milestone. */
    public static Fact<CaseFact, LocalDate> on(MilestoneKey key) {
        return DayFacts.on(key);
    }

    /** A day so many days of the calendar after another: what counts by due date and knows no calendar. */
    public static Fact<CaseFact, LocalDate> plus(Fact<CaseFact, LocalDate> from, int days) {
        return DayFacts.plus(from, days);
    }

    /**
     * How a number of days of the calendar was kept that nothing stops or moves: in time or late by the first of the
     * milestones, else open or overdue as of the day of the fact; not known where it never began.
     */
    public static Fact<CaseFact, ClockClass> kept(Fact<CaseFact, LocalDate> from, int days, MilestoneKey... until) {
        return DayFacts.kept(from, days, ImmutableList.copyOf(until));
    }

    /** The same, kept when every track kept it: the worst of them speaks. What {@link #inAll} says of the milestones holds here. */
    public static Fact<CaseFact, ClockClass> keptInAll(
            Fact<CaseFact, LocalDate> from, int days, List<MilestoneKey> until) {
        return DayFacts.keptInAll(from, days, until);
    }

    /** The day of whichever of the milestones came first, in whatever track. */
    public static Fact<CaseFact, LocalDate> onAny(List<MilestoneKey> keys) {
        return DayFacts.onAny(keys);
    }

    /**
     * Whether every track has reached one of the milestones that still had to, as of the day of the fact. Which those are, the
     * classifier was told; of a fact that says nothing of its tracks it is whether it happened at all.
     */
    public static Fact<CaseFact, Boolean> inAll(List<MilestoneKey> keys) {
        return DayFacts.inAll(keys);
    }

    /** The day on which the last of them did. */
    public static Fact<CaseFact, LocalDate> onAll(List<MilestoneKey> keys) {
        return DayFacts.onAll(keys);
    }

    /** Whether at least one demand was decided so; not known before anything was decided. */
    public static Fact<CaseFact, Boolean> outcome(String key) {
        return yesNo(
                "outcome." + key,
                fact -> fact.outcome().outcomes().isEmpty()
                        ? Optional.empty()
                        : Optional.of(fact.outcome().outcomes().contains(key)));
    }

    /** How a body was rated, {@link #OFFICE} or {@link #ORGAN}: a key of the regime; not known where it was not rated. */
    public static Fact<CaseFact, String> rating(String body) {
        return read(
                "rating." + body,
                text -> text,
                fact -> Optional.ofNullable(fact.ratings().get(body)));
    }

    /** The day on which a body was rated, or the window for that lapsed. */
    public static Fact<CaseFact, LocalDate> ratedOn(String body) {
        return DayFacts.ratedOn(body);
    }

    /** What the host wants counted besides. */
    public static Fact<CaseFact, String> attribute(String name) {
        return read(
                "attribute." + name,
                text -> text,
                fact -> Optional.ofNullable(fact.attributes().get(name)));
    }

    private static Optional<Fact<CaseFact, ?>> named(String name) {
        int dot = name.indexOf('.');
        if (dot < 0 || dot == name.length() - 1) {
            return Optional.empty();
        }
        String key = name.substring(dot + 1);
        return switch (name.substring(0, dot)) {
            case "clock" -> Optional.of(clock(TermKey.of(key)));
            case "due" -> Optional.of(due(TermKey.of(key)));
            case "finished" -> Optional.of(finished(TermKey.of(key)));
            case "extended" -> Optional.of(extended(TermKey.of(key)));
            case "happened" -> Optional.of(happened(MilestoneKey.of(key)));
            case "on" -> Optional.of(on(MilestoneKey.of(key)));
            case "outcome" -> Optional.of(outcome(key));
            case "rating" -> Optional.of(rating(key));
            case "rated-on" -> Optional.of(ratedOn(key));
            case "attribute" -> Optional.of(attribute(key));
            case "plus", "kept", "kept-all", "in-all", "on-all", "on-any" ->
                DayFacts.named(name.substring(0, dot), key);
            default -> Optional.empty();
        };
    }

    private static final ImmutableMap<ClockClass, Optional<ClockClass>> KNOWN =
            Maps.toMap(List.of(ClockClass.values()), Optional::of);

    private static Fact<CaseFact, Boolean> yes(String name, Function<CaseFact, Boolean> getter) {
        return yesNo(name, fact -> getter.apply(fact) ? TRUE : FALSE);
    }

    private static final Optional<Boolean> TRUE = Optional.of(true);
    private static final Optional<Boolean> FALSE = Optional.of(false);
}
