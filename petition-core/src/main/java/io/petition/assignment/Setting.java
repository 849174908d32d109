package io.petition.assignment;

import io.petition.assignment.ground.RoutingBook;
import io.petition.authority.Organ;
import io.petition.authority.OrganDirectory;
import io.petition.authority.competence.Jurisdiction;
import io.petition.authority.competence.Superiors;
import io.petition.authority.region.CodeHistory;
import io.petition.authority.region.Region;
import io.petition.authority.region.RegionTree;
import io.petition.authority.region.Tier;
import io.petition.law.Regime;
import io.petition.model.Category;
import io.petition.model.OrganId;
import io.petition.model.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What does not change from one petition to the next. */
record Setting(
        Regime regime,
        RoutingBook book,
        OrganDirectory directory,
        RegionTree regions,
        Optional<OldCodes> oldCodes,
        Jurisdiction jurisdiction,
        Superiors superiors,
        Leaderships leaderships,
        Bodies bodies,
        Ladders ladders,
        Optional<CompiledDirectory> compiled) {
    static Setting of(
            Regime regime,
            RoutingBook book,
            OrganDirectory directory,
            RegionTree regions,
            Optional<CodeHistory> history) {
        Jurisdiction jurisdiction = Jurisdiction.of(directory, regions);
        return new Setting(
                regime,
                book,
                directory,
                regions,
                history.map(codes -> new OldCodes(regions, codes)),
                jurisdiction,
                Superiors.in(directory),
                new Leaderships(directory, jurisdiction),
                new Bodies(directory, jurisdiction),
                new Ladders(jurisdiction, directory),
                Optional.empty());
    }

    /** The organ itself, or the one that carries it on. */
    Optional<Organ> standing(OrganId id, LocalDate day) {
        List<Organ> heirs = directory.heirs(id, day);
        return heirs.size() == 1 ? Optional.of(heirs.get(0)) : Optional.empty();
    }

    /** The level of an organ, which its region shows where the directory does not say it. */
    Optional<Tier> level(OrganId id) {
        Optional<Organ> organ = directory.find(id);
        return organ.flatMap(Organ::level)
                .or(() -> organ.flatMap(
                        found -> regions.find(found.region()).found().map(Region::tier)));
    }

    /** Who received a petition: who carries it on where one does, and else what the directory says of it. */
    Optional<Organ> receiver(Optional<OrganId> office, LocalDate day) {
        return office.flatMap(id -> standing(id, day).or(() -> directory.find(id)));
    }

    /** Who serves: from the table where there is one of that day, else looked for. */
    Ladder ladder(RegionCode region, Category category, String act, LocalDate day) {
        return compiled.isPresent() && compiled.get().holds(act, day)
                ? compiled.get().ladder(region, category)
                : ladders.of(region, category, act, day);
    }

    Setting with(CompiledDirectory table) {
        return new Setting(
                regime,
                book,
                directory,
                regions,
                oldCodes,
                jurisdiction,
                superiors,
                leaderships,
                bodies,
                ladders,
                Optional.of(table));
    }
}
