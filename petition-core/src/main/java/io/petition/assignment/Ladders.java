package io.petition.assignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.assignment.Ladder.Rung;
import io.petition.authority.Organ;
import io.petition.authority.OrganDirectory;
import io.petition.authority.OrganFunction;
import io.petition.authority.competence.Competence;
import io.petition.authority.competence.Jurisdiction;
import io.petition.authority.region.Tier;
import io.petition.model.Category;
import io.petition.model.OrganId;
import io.petition.model.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes ladders: content and territory up the tree, then content in the whole country, then territory up the tree, then the whole country. In the
 * place of one that has ended stands who carries it on, before those on the same rung that live.
 */
final class Ladders {
    private final Jurisdiction jurisdiction;
    private final OrganDirectory directory;
    private final ImmutableList<Organ> national;

    Ladders(Jurisdiction jurisdiction, OrganDirectory directory) {
        this.jurisdiction = jurisdiction;
        this.directory = directory;
        this.national = directory.organs().stream()
                .filter(organ -> organ.level().equals(Optional.of(Tier.NATION)))
                .collect(ImmutableList.toImmutableList());
    }

    Ladder of(RegionCode region, Category category, String act, LocalDate day) {
        List<Rung> rungs = new ArrayList<>();
        List<Competence> ever = jurisdiction.ever(region, category, act);
        int at = climb(ever, 0, false, day, rungs);
        country(category, false, act, day, rungs);
        climb(ever, at, true, day, rungs);
        country(category, true, act, day, rungs);
        return new Ladder(rungs);
    }

    /** Makes rungs of all that is or is not general, and says where the rest begins. */
    private int climb(List<Competence> ever, int from, boolean general, LocalDate day, List<Rung> rungs) {
        int i = from;
        while (i < ever.size() && ever.get(i).function().general() == general) {
            RegionCode territory = ever.get(i).territory();
            List<Competence> footing = new ArrayList<>();
            while (i < ever.size()
                    && ever.get(i).function().general() == general
                    && ever.get(i).territory().equals(territory)) {
                footing.add(ever.get(i++));
            }
            rung(footing, Optional.of(territory), general, day).ifPresent(rungs::add);
        }
        return i;
    }

    private Optional<Rung> rung(
            List<Competence> footing, Optional<RegionCode> territory, boolean general, LocalDate day) {
        Set<OrganId> heirs = new LinkedHashSet<>();
        Set<OrganId> live = new LinkedHashSet<>();
        Set<Optional<OrganId>> carriedOn = new LinkedHashSet<>();
        for (Competence competence : footing) {
            if (competence.in(day)) {
                live.add(competence.organ().id());
                carriedOn.add(Optional.empty());
            }
        }
        for (Competence competence : footing) {
            OrganId organ = competence.organ().id();
            if (!competence.in(day) && lastsToTheEnd(competence)) {
                List<Organ> after = directory.heirs(organ, day);
                if (!after.contains(competence.organ()) && after.stream().anyMatch(heir -> !live.contains(heir.id()))) {
                    carriedOn.add(Optional.of(organ)); // an heir that has the function itself needs nobody's
                    after.forEach(heir -> heirs.add(heir.id()));
                }
            }
        }
        // Who carries on an ended organ has its right, and loses it to no colleague who had the same and lives.
        ImmutableList<OrganId> organs = ImmutableSet.<OrganId>builder()
                .addAll(heirs)
                .addAll(live)
                .build()
                .asList();
        return organs.isEmpty() ? Optional.empty() : Optional.of(new Rung(territory, general, organs, carriedOn));
    }

    /** A function that was taken away before the organ ended is not carried on. */
    private static boolean lastsToTheEnd(Competence competence) {
        Optional<LocalDate> functionEnd = competence.function().period().flatMap(period -> period.until());
        Optional<LocalDate> organEnd = competence.organ().existence().flatMap(period -> period.until());
        return functionEnd.isEmpty() || functionEnd.equals(organEnd);
    }

    private void country(Category category, boolean general, String act, LocalDate day, List<Rung> rungs) {
        List<Competence> footing = new ArrayList<>();
        for (Organ organ : national) {
            for (OrganFunction function : organ.functions()) {
                if ((general ? function.general() : function.names(category)) && function.covers(act)) {
                    footing.add(new Competence(organ, function, organ.region()));
                }
            }
        }
        rung(footing, Optional.empty(), general, day).ifPresent(rungs::add);
    }
}
