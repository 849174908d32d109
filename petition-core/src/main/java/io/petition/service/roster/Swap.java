package io.petition.service.roster;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.explain.Reason;
import io.petition.model.PersonRef;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One member gives a sitting to another 换班, for one of theirs or for none.
 *
 * @param giver who gives
 * @param on the day that is given
 * @param taker who takes it
 * @param inReturn the day that is given back, if one is
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Swap(
        PersonRef giver,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
        PersonRef taker,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> inReturn) {
    /** With which the codes of reasons begin. */
    private static final String GIVER = "swap-giver";

    private static final String TAKER = "swap-taker";

    public Swap {
        Objects.requireNonNull(giver, "giver");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(taker, "taker");
        Objects.requireNonNull(inReturn, "inReturn");
    }

    /**
     * The rota with the swap in it, or every reason why not.
     *
     * @param roster what the rota was drawn from
     * @param rota the rota as it stands
     * @param today the day on which it is asked for: what is past is not swapped
     */
    public SwapAnswer in(Roster roster, Rota rota, LocalDate today) {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        if (!rota.roster().equals(roster.id())) {
            reasons.add(Reason.of("swap-other-roster", ImmutableMap.of("roster", roster.id(), "drawn", rota.roster())));
        }
        if (giver.equals(taker)) {
            reasons.add(Reason.of("swap-with-oneself", ImmutableMap.of()));
        }
        if (!roster.members().contains(taker)) {
            reasons.add(Reason.of("swap-taker-no-member", ImmutableMap.of()));
        }
        if (inReturn.isPresent() && !roster.members().contains(giver)) {
            reasons.add(Reason.of("swap-giver-no-member", ImmutableMap.of()));
        }
        reasons.addAll(against(roster, rota, today, new Leg(GIVER, giver, TAKER, taker, on)));
        inReturn.ifPresent(
                day -> reasons.addAll(against(roster, rota, today, new Leg(TAKER, taker, GIVER, giver, day))));
        List<Reason> all = reasons.build();
        return all.isEmpty() ? new SwapAnswer.Swapped(swapped(roster, rota)) : new SwapAnswer.Refused(all);
    }

    /** A day that goes from one to another, and what the two are called in a reason. */
    private record Leg(String fromWord, PersonRef from, String toWord, PersonRef to, LocalDate day) {}

    private static List<Reason> against(Roster roster, Rota rota, LocalDate today, Leg leg) {
        ImmutableMap<String, String> date = ImmutableMap.of("date", leg.day().toString());
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        List<PersonRef> who = rota.sitting(leg.day()).map(Sitting::who).orElse(List.of());
        if (leg.day().isBefore(today)) {
            reasons.add(Reason.of("swap-past", date));
        }
        if (!who.contains(leg.from())) {
            reasons.add(Reason.of(leg.fromWord() + "-not-sitting", date));
        }
        if (who.contains(leg.to()) && !leg.from().equals(leg.to())) {
            reasons.add(Reason.of(leg.toWord() + "-sits-already", date));
        }
        if (Rostering.absent(roster, leg.to(), leg.day())) {
            reasons.add(Reason.of(leg.toWord() + "-absent", date));
        }
        return reasons.build();
    }

    private Rota swapped(Roster roster, Rota rota) {
        List<Sitting> sittings = rota.sittings().stream()
                .map(sitting -> sitting.on().equals(on)
                        ? with(roster, sitting, giver, taker)
                        : Optional.of(sitting.on()).equals(inReturn) ? with(roster, sitting, taker, giver) : sitting)
                .toList();
        return new Rota(rota.roster(), rota.period(), sittings, Rostering.gaps(roster, rota.gaps(), sittings));
    }

    /** Who sits is in the order of the roster; who sits and is no member any more keeps the seat, after them. */
    private static Sitting with(Roster roster, Sitting sitting, PersonRef goes, PersonRef comes) {
        Set<PersonRef> who = new LinkedHashSet<>(roster.members());
        who.removeIf(member -> !member.equals(comes) && !sitting.who().contains(member));
        who.addAll(sitting.who());
        who.remove(goes);
        return new Sitting(sitting.on(), sitting.planned(), ImmutableList.copyOf(who), sitting.provisional());
    }
}
