package io.petition.rules.io;

import io.petition.explain.Citation;
import io.petition.law.ClassRule;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.ExtensionBound;
import io.petition.law.NoTerm;
import io.petition.law.Overlay;
import io.petition.law.PauseGround;
import io.petition.law.TermRule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds where an instrument was read, so that this is written once: the source in which all citations of it agree. */
final class Sources {
    private final String instrument;
    private final Set<Optional<String>> sources = new HashSet<>();

    private Sources(String instrument) {
        this.instrument = instrument;
    }

    static Home of(Edition edition) {
        Sources sources = new Sources(edition.instrument());
        edition.terms().forEach(sources::add);
        edition.withoutTerm().stream().map(NoTerm::citations).forEach(sources::add);
        edition.classes().stream().map(ClassRule::citations).forEach(sources::add);
        sources.add(edition.disputeSteps().citations());
        return sources.home();
    }

    static Home of(Overlay overlay) {
        Sources sources = new Sources(overlay.instrument());
        overlay.terms().forEach(change -> {
            sources.add(change.rule());
            sources.add(change.authority());
        });
        overlay.withdrawn().forEach(gone -> {
            sources.add(gone.citations());
            sources.add(gone.authority());
        });
        overlay.withoutTerm().stream().map(NoTerm::citations).forEach(sources::add);
        overlay.classes().stream().map(ClassRule::citations).forEach(sources::add);
        return sources.home();
    }

    private void add(Dated<TermRule> term) {
        add(term.citations());
        term.value().extension().map(ExtensionBound::citations).ifPresent(this::add);
        term.value().pauses().stream().map(PauseGround::citations).forEach(this::add);
    }

    private void add(List<Citation> citations) {
        for (Citation citation : citations) {
            if (citation.instrument().equals(instrument)) {
                sources.add(citation.source());
            }
        }
    }

    private Home home() {
        Optional<String> common = sources.size() == 1 ? sources.iterator().next() : Optional.empty();
        return new Home(Optional.of(instrument), common.filter(source -> !source.isBlank()));
    }
}
